import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compilation, Compiler, Module } from "webpack";
import { pageWithPolicy } from "./content-security-policy.js";
import { hashList } from "./hash-list.js";
import { icons } from "./icons.js";
import { licenceTexts, packagesOf } from "./licences.js";
import { manifestAt } from "./pane-address.js";

export interface PaneBuild {
  /** The project's folder: manifest.xml is read from there. */
  readonly root: string;
  readonly version: string;
  /** The address of the folder that holds the versions, ending in "/"; null while developing: no manifest, hashes or licences then. */
  readonly base: string | null;
  /** The folder of this version inside the output, ending in "/", or "" while developing. */
  readonly folder: string;
}

/** What the pane's folder holds beside its scripts: icons, the policy in its page, and, to deploy it, manifest, licences and the list of hashes. */
export class PanePlugin {
  constructor(private readonly build: PaneBuild) {}

  apply(compiler: Compiler): void {
    const { PROCESS_ASSETS_STAGE_ADDITIONAL: additional, PROCESS_ASSETS_STAGE_ADDITIONS: additions, PROCESS_ASSETS_STAGE_ANALYSE: analyse, PROCESS_ASSETS_STAGE_REPORT: report } = compiler.webpack.Compilation;
    compiler.hooks.thisCompilation.tap("PanePlugin", (compilation) => {
      const emit: Emit = (name, content) => compilation.emitAsset(name, new compiler.webpack.sources.RawSource(typeof content === "string" ? content : Buffer.from(content)));
      const at = (stage: number, work: () => void): void => compilation.hooks.processAssets.tap({ name: "PanePlugin", stage }, work);
      at(additional, () => this.addOwn(emit));
      at(additions, () => putPolicyInPages(compilation, compiler));
      if (this.build.base === null) return;
      at(analyse, () => emit(`${this.build.folder}licences.txt`, licenceTexts(packagesOf(resources(compilation.modules)))));
      at(report, () => emit("SHA256SUMS.txt", hashList(new Map(compilation.getAssets().map(({ name, source }) => [name, source.buffer()])))));
    });
  }

  /** Before the policy goes into every page, so that the front page has it too. */
  private addOwn(emit: Emit): void {
    const { root, version, base, folder } = this.build;
    for (const [name, bytes] of icons()) emit(folder + name, bytes);
    emit("index.html", frontPage(folder, version));
    if (base !== null) emit(`${folder}manifest.xml`, manifestAt(readFileSync(join(root, "manifest.xml"), "utf8"), base + folder, version));
  }
}

type Emit = (name: string, content: string | Uint8Array) => void;

/** Where a bookmark may point: it leads to the version that was put there last. */
function frontPage(folder: string, version: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="0; url=${folder}taskpane.html" />
    <title>Goldthread</title>
  </head>
  <body>
    <p><a href="${folder}taskpane.html">Open Goldthread ${version}</a></p>
  </body>
</html>
`;
}

function putPolicyInPages(compilation: Compilation, compiler: Compiler): void {
  for (const { name, source } of compilation.getAssets()) {
    if (name.endsWith(".html")) compilation.updateAsset(name, new compiler.webpack.sources.RawSource(pageWithPolicy(source.source().toString())));
  }
}

/** The files behind modules; one that webpack has joined from several holds them in `modules`. */
function* resources(modules: Iterable<Module & { resource?: string; modules?: Iterable<Module> }>): Generator<string> {
  for (const module of modules) {
    if (module.resource !== undefined) yield module.resource;
    if (module.modules !== undefined) yield* resources(module.modules);
  }
}
