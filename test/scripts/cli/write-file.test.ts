import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CommandError } from "../../../scripts/cli/command-error.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

/** The step of writing that the disk refuses, and how. */
const refusal = vi.hoisted(() => ({ step: "", code: "" }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const refuse = (step: string): void => {
    if (refusal.step === step) throw Object.assign(new Error(refusal.code), { code: refusal.code });
  };
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>): Promise<FileHandle> => {
      refuse("open");
      const file = await real.open(...args);
      const write = file.writeFile.bind(file);
      file.writeFile = async (...content: Parameters<typeof write>) => {
        await write(...content);
        refuse("write");
      };
      return file;
    },
    rename: async (...args: Parameters<typeof real.rename>): Promise<void> => {
      refuse("rename");
      return real.rename(...args);
    },
  };
});

const { writeFileWhole } = await import("../../../scripts/cli/write-file.js");

afterEach(() => {
  refusal.step = "";
});

describe("writeFileWhole", () => {
  it("makes the folder, replaces what stood there and leaves nothing else", async () => {
    const path = join(temporaryFolder(), "deep", "er", "summary.xlsx");
    await writeFileWhole(path, "old");
    await writeFileWhole(path, new TextEncoder().encode("new"));
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(join(path, ".."))).toEqual(["summary.xlsx"]);
  });

  it.each([
    ["open", "EACCES", "you have no permission"],
    ["open", "EROFS", "its disk is read-only"],
    ["write", "ENOSPC", "the disk is full"],
    ["write", "EDQUOT", "your share of the disk is used up"],
    ["rename", "EBUSY", "open in another program, most likely Excel"],
    ["rename", "EPERM", "open in another program, most likely Excel"],
    ["write", "EIO", "was not written: EIO."],
  ])("when %s gives %s, says it in a sentence and leaves the old file whole", async (step, code, sentence) => {
    const folder = temporaryFolder();
    const path = join(folder, "summary.xlsx");
    writeFileSync(path, "old");
    Object.assign(refusal, { step, code });
    const failure = await writeFileWhole(path, "new").then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(CommandError);
    expect((failure as CommandError).message).toContain(sentence);
    expect((failure as CommandError).message).toContain(path);
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["summary.xlsx"]);
  });

  it("says when a file stands where the folder should be", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "out"), "");
    await expect(writeFileWhole(join(folder, "out", "summary.xlsx"), "new")).rejects.toThrow("is a file, not a folder");
    await expect(writeFileWhole(join(folder, "out", "deeper", "summary.xlsx"), "new")).rejects.toThrow("cannot be written");
  });

  it("never writes over a folder", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "summary.xlsx"));
    await expect(writeFileWhole(join(folder, "summary.xlsx"), "new")).rejects.toThrow("is a folder");
    expect(existsSync(join(folder, "summary.xlsx"))).toBe(true);
    expect(readdirSync(folder)).toEqual(["summary.xlsx"]);
  });
});
