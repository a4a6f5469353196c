import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import webpack, { type Configuration } from "webpack";
import { browserRequired, findBrowser } from "./find-browser.js";
import { serveFolder } from "./static-server.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The built pane: its folder, and the addresses of its page and of the browser to look at it with. Null where there is no browser. */
    readonly pane: { readonly folder: string; readonly page: string; readonly browser: string } | null;
  }
}

/** The browser finds no other machine: what asks for one fails here, whatever else fails with it. */
const ONLY_THIS_MACHINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/** Builds the pane as it is deployed and serves it from this machine, and starts a browser: once for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    if (browserRequired()) throw new Error("No Chromium, Chrome or Edge was found, and here the tests in a browser must run.");
    process.stderr.write("\nSKIPPED: the pane's journeys. No Chromium, Chrome or Edge was found in the places where they are installed.\n\n");
    project.provide("pane", null);
    return () => Promise.resolve();
  }
  const folder = await mkdtemp(join(tmpdir(), "goldthread-pane-"));
  const version = await buildPane(folder);
  const server = await serveFolder(folder);
  const browser = await chromium.launchServer({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage", ONLY_THIS_MACHINE] });
  project.provide("pane", { folder: join(folder, version), page: `${server.address}${version}/taskpane.html`, browser: browser.wsEndpoint() });
  return async () => {
    await browser.close();
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
