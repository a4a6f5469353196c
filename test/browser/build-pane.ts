import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TestProject } from "vitest/node";
import webpack, { type Configuration } from "webpack";
import { browserRequired, findBrowser } from "./find-browser.js";
import { serveFolder } from "./static-server.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The built pane: its folder, and the address of its page. Null where there is no browser to look at it with. */
    readonly pane: { readonly folder: string; readonly page: string; readonly browser: string } | null;
  }
}

/** Builds the pane as it is deployed, once for all tests, and serves it from this machine. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser();
  if (browser === null) {
    if (browserRequired()) throw new Error("No Chromium, Chrome or Edge was found, and here the tests in a browser must run.");
    process.stderr.write("\nSKIPPED: the pane's journeys. No Chromium, Chrome or Edge was found in the places where they are installed.\n\n");
    project.provide("pane", null);
    return () => Promise.resolve();
  }
  const folder = await mkdtemp(join(tmpdir(), "goldthread-pane-"));
  const version = await buildPane(folder);
  const server = await serveFolder(folder);
  project.provide("pane", { folder: join(folder, version), page: `${server.address}${version}/taskpane.html`, browser });
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Gives the folder of the version. */
async function buildPane(folder: string): Promise<string> {
  const { default: configure } = (await import(pathToFileURL(join(import.meta.dirname, "../../webpack.config.js")).href)) as { default: (env: object, options: object) => Promise<Configuration> };
  const config = await configure({}, { mode: "production" });
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString({ all: false, errors: true }))) : resolve()));
  });
  return String(config.output?.filename).split("/")[0] ?? "";
}
