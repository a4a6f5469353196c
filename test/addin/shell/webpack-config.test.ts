import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Configuration } from "webpack";
import type { Configuration as DevServer } from "webpack-dev-server";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

type Configure = (env: Record<string, string | boolean>, options: { mode: "production" | "development" }) => Promise<Configuration & { devServer?: DevServer }>;
const { default: configure } = (await import(pathToFileURL(join(ROOT, "webpack.config.js")).href)) as { default: Configure };

/** What the pane's own plugin was told. */
const panePlugin = ({ plugins }: Configuration): unknown => plugins?.find((plugin) => plugin && plugin.constructor.name === "PanePlugin");

describe("webpack's configuration", () => {
  it("builds into a folder of the version, for the address that is given", async () => {
    const config = await configure({ base: "https://intranet.example/goldthread" }, { mode: "production" });
    expect(config.output?.filename).toMatch(new RegExp(`^${version.replaceAll(".", "\\.")}/`));
    expect(panePlugin(config)).toMatchObject({ build: { base: "https://intranet.example/goldthread/", version, folder: `${version}/` } });
    expect(config.devServer).toBeUndefined();
  });

  it("refuses an address that Office would not open", async () => {
    await expect(configure({ base: "http://intranet.example/" }, { mode: "production" })).rejects.toThrow("starting with https://");
  });

  it("serves a browser over plain http on this machine alone, without a certificate, and opens the page", async () => {
    const config = await configure({ WEBPACK_SERVE: true }, { mode: "development" });
    expect(config.devServer).toMatchObject({ host: "localhost", port: 3000, server: "http", open: ["/taskpane.html"] });
    expect(panePlugin(config)).toMatchObject({ build: { base: null, folder: "" } });
  });

  it.each(["production", "development"] as const)("makes no code that the policy would refuse (%s)", async (mode) => {
    expect(String((await configure({}, { mode })).devtool)).not.toContain("eval");
  });
});
