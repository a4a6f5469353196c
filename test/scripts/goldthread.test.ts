import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "dist", "program", "goldthread.js");

function goldthread(args: readonly string[], cwd: string) {
  return spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: "utf8" });
}

describe("the built goldthread", () => {
  it("is built by npm ci or npm test, and starts as a program", () => {
    expect(existsSync(BIN), "run npm run prepare").toBe(true);
    expect(readFileSync(BIN, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("says its version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(goldthread(["--version"], ROOT)).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("keeps results and complaints apart, and exits 2 when nothing could be done", () => {
    expect(goldthread(["convert", "gone.xlsx"], temporaryFolder())).toMatchObject({ status: 2, stdout: "", stderr: "gone.xlsx: there is no such file. Check the name and the folder.\n" });
  });

  it("ends quietly, its work done, when nobody reads on", async () => {
    const folder = temporaryFolder();
    const rows = Array.from({ length: 3000 }, (_, row) => `${row + 1},Do thing ${row + 1} for the ${"very ".repeat(20)}long list,Head of Lists,May 2019,Green`);
    writeFileSync(join(folder, "plan.csv"), ["Ref,Action,Lead,Due,RAG", ...rows].join("\n"));
    const child = spawn(process.execPath, [BIN, "convert", "plan.csv", "--json"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.once("data", () => child.stdout.destroy());
    const complaints: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(Buffer.concat(complaints).toString()).not.toMatch(/EPIPE|Error|fault/);
    expect(code).toBe(0);
  });
});
