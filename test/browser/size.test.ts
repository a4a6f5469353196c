import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";
import { pane, ROOT } from "./open-pane.js";

const measure = (folder: string) => spawnSync(process.execPath, [join(ROOT, "bench/pane-size.mjs"), folder], { encoding: "utf8" });

describe("the first load", () => {
  it.skipIf(pane === null)("is within its limit", () => {
    const { status, stdout, stderr } = measure(pane?.folder ?? "");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^taskpane\.js {2}[\d.]+ KB gzipped/);
    expect(status).toBe(0);
  });

  it("is refused above it", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "taskpane.html"), '<script src="https://elsewhere.example/x.js"></script><script defer src="a.js"></script>');
    writeFileSync(join(folder, "a.js"), randomBytes(190 * 1024));
    expect(measure(folder).status).toBe(1);
  });

  it.skipIf(pane === null)("holds neither exceljs nor mammoth", () => {
    const first = readFileSync(join(pane?.folder ?? "", "taskpane.js"), "utf8");
    expect(["docProps/app.xml", "w:document"].filter((word) => first.includes(word))).toEqual([]);
  });
});
