import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./support/temporary-folder.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");

interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string; readonly hasInstallScript?: true; readonly link?: true }>>;
}

describe("the package", () => {
  const locked = Object.entries((JSON.parse(text("package-lock.json")) as Lock).packages).filter(([path]) => path !== "");

  it("is pinned by what packages hold, not by where they were fetched from", () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { integrity, link }]) => integrity === undefined && !link).map(([path]) => path)).toEqual([]);
  });

  it("compiles and fetches nothing when it is installed", () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it("has a quick start of two lines in its README, both of them scripts that exist", () => {
    const commands = [...text("README.md").matchAll(/^npm ci && npm (?:run )?(\S+)$/gm)].map(([, script]) => script ?? "");
    expect(commands).toEqual(["consolidate", "test"]);
    const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
    for (const script of commands) expect(scripts).toHaveProperty(script);
  });

  it("maps folders and files that are there in its README", () => {
    const cells = [...text("README.md").matchAll(/^\| (`[^|]+`) \|/gm)].map(([, cell]) => cell ?? "");
    const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ""));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("the documents", () => {
  const pages = ["README.md", ...readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];

  it.each(pages)("%s links to files and shows pictures that are there", (page) => {
    const targets = [...text(page).matchAll(/(?:\]\(|src=")([^)#\s"]+)/g)].map(([, target]) => target ?? "").filter((target) => !/^\w+:/.test(target));
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it.each(pages)("%s names npm scripts that exist", (page) => {
    const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
    const named = [...text(page).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, script]) => script ?? "");
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe("Debian's chromium in CI", () => {
  /** Runs the script where only these commands are found; what they were called with, a line each. */
  function install(commands: readonly string[], user: number): { readonly status: number | null; readonly calls: string[]; readonly stderr: string } {
    const folder = temporaryFolder();
    const log = join(folder, "calls.txt");
    writeFileSync(log, "");
    for (const name of commands) writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >>"${log}"\n`, { mode: 0o755 });
    writeFileSync(join(folder, "id"), `#!/bin/sh\necho ${user}\n`, { mode: 0o755 });
    const { status, stderr } = spawnSync("/bin/bash", [join(ROOT, ".ci", "install-chromium")], { encoding: "utf8", env: { PATH: folder } });
    return { status, calls: readFileSync(log, "utf8").split("\n").filter(Boolean), stderr };
  }

  it.skipIf(process.platform === "win32").each([
    ["is left alone where it is there", ["chromium", "apt-get"], 0, []],
    ["is installed by root, after the list of packages is fetched", ["apt-get"], 0, ["apt-get -o Acquire::Retries=3 update -q", "apt-get -o Acquire::Retries=3 install -q -y --no-install-recommends chromium"]],
    ["is installed through sudo by anybody else", ["apt-get", "sudo"], 1000, ["sudo apt-get -o Acquire::Retries=3 update -q", "sudo apt-get -o Acquire::Retries=3 install -q -y --no-install-recommends chromium"]],
    ["is not asked for where there is no apt-get", [], 0, []],
  ])("%s", (_name, commands, user, calls) => {
    expect(install(commands, user)).toMatchObject({ status: 0, calls });
  });

  it("is followed by tests that may not skip their browser", () => {
    const steps = text(".ci/run").split("\n");
    const line = (start: string): number => steps.findIndex((step) => step.startsWith(start));
    expect(line(".ci/install-chromium")).toBeGreaterThan(0);
    expect(line("export GOLDTHREAD_BROWSER=required")).toBeGreaterThan(line(".ci/install-chromium"));
    expect(line("npm test")).toBeGreaterThan(line("export GOLDTHREAD_BROWSER=required"));
  });
});

describe("the closing line of CI", () => {
  const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

  it.each([
    ["all is well", [file("passed", "passed", "passed", "pending", "todo")], 0, "2 passed, 0 failed, 2 skipped", 0],
    ["a test failed", [file("failed", "passed", "failed")], 1, "1 passed, 1 failed, 0 skipped", 1],
    ["a file did not load", [file("passed", "passed"), file("failed")], 1, "1 passed, 1 failed, 0 skipped", 1],
    ["nothing ran", [], 0, "0 passed, 0 failed, 0 skipped", 1],
    ["the run broke off", [file("passed", "passed")], 134, "1 passed, 0 failed, 0 skipped", 134],
    ["there is no report", null, 0, "0 passed, 0 failed, 0 skipped", 1],
  ])("when %s", (_name, testResults, exitCode, line, status) => {
    const report = join(temporaryFolder(), "vitest.json");
    if (testResults) writeFileSync(report, JSON.stringify({ testResults }));
    expect(spawnSync(process.execPath, [join(ROOT, ".ci", "closing-line.mjs"), report, String(exitCode)], { encoding: "utf8" })).toMatchObject({ stdout: `${line}\n`, status });
  });
});
