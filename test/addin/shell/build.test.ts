import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import webpack from "webpack";
import { policyText } from "../../../scripts/build/content-security-policy.js";
import { BadBaseAddress, baseAddress, DEVELOPMENT_BASE, manifestAt, officeVersion } from "../../../scripts/build/pane-address.js";
import { PanePlugin } from "../../../scripts/build/pane-plugin.js";
import { whyNoExcel } from "../../../scripts/build/where-excel-runs.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Builds a small page by the plugin that builds the pane; the files by their path, as text. */
async function build(base: string | null): Promise<Map<string, string>> {
  const root = temporaryFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("entry.js", 'import { thread } from "spool"; console.log(thread);');
  write("node_modules/spool/package.json", '{ "name": "spool", "version": "1.2.3", "license": "MIT", "main": "index.js" }');
  write("node_modules/spool/index.js", 'export const thread = "gold";');
  write("node_modules/spool/LICENSE", "Anyone may wind it.");
  write("node_modules/unused/package.json", '{ "name": "unused", "version": "1.0.0" }');
  write("manifest.xml", readFileSync(join(ROOT, "manifest.xml"), "utf8"));
  const folder = base === null ? "" : "0.1.0/";
  const page = { apply: (compiler: webpack.Compiler) => compiler.hooks.thisCompilation.tap("page", (made) => made.emitAsset(`${folder}taskpane.html`, new compiler.webpack.sources.RawSource('<!doctype html><html><head><meta charset="utf-8"><title>t</title></head></html>'))) };
  const compiler = webpack({ mode: "production", context: root, entry: { taskpane: join(root, "entry.js") }, output: { path: join(root, "out"), filename: `${folder}[name].js` }, plugins: [page, new PanePlugin({ root, version: "0.1.0", base, folder })] });
  await new Promise<void>((resolve, reject) => compiler?.run((error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve())));
  const files = readdirSync(join(root, "out"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [relative(join(root, "out"), path).replaceAll("\\", "/"), readFileSync(path, "latin1")]));
}

describe("the folder to deploy", () => {
  // Built once, inside the first test that asks: its folder goes with that test, what was read stays.
  let built: ReturnType<typeof build> | null = null;
  const deployed = (): ReturnType<typeof build> => (built ??= build("https://intranet.example/goldthread/"));

  it("holds one folder for the version, and a page beside it that leads there", async () => {
    const paths = [...(await deployed()).keys()].sort();
    expect(paths.filter((path) => !path.includes("/assets/"))).toEqual(["0.1.0/licences.txt", "0.1.0/manifest.xml", "0.1.0/taskpane.html", "0.1.0/taskpane.js", "SHA256SUMS.txt", "index.html"]);
    expect(paths.filter((path) => path.startsWith("0.1.0/assets/"))).toHaveLength(17);
    expect((await deployed()).get("index.html")).toMatch(/url=0\.1\.0\/taskpane\.html/);
  });

  it("lists the SHA-256 of every file but the list itself", async () => {
    const files = await deployed();
    const right = [...files].filter(([path]) => path !== "SHA256SUMS.txt").map(([path, text]) => `${createHash("sha256").update(text, "latin1").digest("hex")}  ${path}`);
    expect(files.get("SHA256SUMS.txt")?.trimEnd().split("\n")).toEqual(right.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)));
  });

  it("has a manifest for that address, and none of the developer's left", async () => {
    const manifest = (await deployed()).get("0.1.0/manifest.xml") ?? "";
    expect(manifest).toContain("https://intranet.example/goldthread/0.1.0/taskpane.html?host=excel&amp;tab=return");
    expect(manifest).not.toContain("localhost");
  });

  it("carries the licence of each package in its scripts, and of no other", async () => {
    const licences = (await deployed()).get("0.1.0/licences.txt");
    expect(licences).toBe("spool 1.2.3\n\nAnyone may wind it.\n");
  });

  it("has the policy in the head of every page, before anything it governs", async () => {
    const pages = [...(await deployed())].filter(([path]) => path.endsWith(".html"));
    expect(pages).toHaveLength(2);
    for (const [path, html] of pages) {
      const policy = html.indexOf(policyText());
      expect(policy, path).toBeGreaterThan(0);
      expect(policy, path).toBeLessThan(html.indexOf("<title>"));
      expect(html.slice(0, policy), path).toMatch(/http-equiv="?Content-Security-Policy"? content="$/);
      expect(html.slice(0, policy), path).not.toContain("<script");
    }
  });

  it("while developing has icons and the policy, and neither manifest, hashes nor licences", async () => {
    const files = await build(null);
    expect([...files.keys()].filter((path) => !path.startsWith("assets/")).sort()).toEqual(["index.html", "taskpane.html", "taskpane.js"]);
    expect(files.get("taskpane.html")).toContain(policyText());
  });
});

describe("the content-security policy", () => {
  it("lets scripts come from the host and from Microsoft, and from nowhere else", () => {
    expect(policyText()).toMatch(/(^|; )script-src 'self' https:\/\/appsforoffice\.microsoft\.com(;|$)/);
    expect(policyText().match(/https?:[^ ;]+/g)).toEqual(["https://appsforoffice.microsoft.com"]);
    expect(policyText()).toMatch(/^default-src 'none'/);
    expect(policyText()).not.toMatch(/unsafe|\*|data:|blob:/);
  });

  it("allows the empty style element alone, by the digest of nothing", () => {
    expect(policyText()).toContain(`'sha256-${createHash("sha256").update("").digest("base64")}'`);
  });
});

describe("the address that the pane is deployed to", () => {
  it.each([
    [undefined, DEVELOPMENT_BASE],
    ["https://intranet.example/goldthread/", "https://intranet.example/goldthread/"],
    ["https://intranet.example/goldthread", "https://intranet.example/goldthread/"],
    ["https://intranet.example:8443", "https://intranet.example:8443/"],
  ])("%s is %s", (given, base) => {
    expect(baseAddress(given)).toBe(base);
  });

  it.each(["http://intranet.example/goldthread/", "intranet.example/goldthread", "file:///C:/goldthread/", "https://intranet.example/?x=1", "https://someone@intranet.example/", ""])("%s is refused with the way on", (given) => {
    expect(() => baseAddress(given)).toThrow(BadBaseAddress);
    expect(() => baseAddress(given)).toThrow(/^--env base=.*give the/);
  });

  it("stands in the manifest as XML, even with an ampersand", () => {
    expect(manifestAt(`<Version>0.0.0.0</Version><a b="${DEVELOPMENT_BASE}x" />`, "https://h.example/a&b/$1/", "1.2.3")).toBe('<Version>1.2.3.0</Version><a b="https://h.example/a&amp;b/$1/x" />');
  });

  it.each([
    ["0.1.0", "0.1.0.0"],
    ["1.12.3-rc.1", "1.12.3.0"],
  ])("version %s is %s to Office", (version, office) => {
    expect(officeVersion(version)).toBe(office);
  });
});

describe("npm run start:excel", () => {
  it.each([
    ["win32", null],
    ["darwin", null],
    ["linux", "start:excel needs Excel for Windows or Mac, and there is none for linux: use npm start, which opens the same pane in a browser."],
  ] as const)("on %s", (platform, why) => {
    expect(whyNoExcel(platform)).toBe(why);
  });

  it.skipIf(process.platform !== "linux")("says so in one line on Linux, and fails", () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [join(ROOT, "dist/scripts/start-excel.js")], { encoding: "utf8" });
    expect({ status, stdout, lines: stderr.trimEnd().split("\n") }).toEqual({ status: 1, stdout: "", lines: [whyNoExcel("linux")] });
  });
});
