import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
    const named = [...text("README.md").matchAll(/^\| `([^`]+)` \|/gm)].map(([, path]) => path ?? "");
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
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
