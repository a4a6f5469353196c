import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CommandError } from "../../../scripts/cli/command-error.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

/** The step of writing that the disk refuses, how, and how often: for good where it is not said. */
const refusal = vi.hoisted(() => ({ step: "", code: "", left: Infinity }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const refuse = (step: string): void => {
    if (refusal.step === step && refusal.left-- > 0) throw Object.assign(new Error(refusal.code), { code: refusal.code });
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

const { writeFilesWhole, writeFileWhole } = await import("../../../scripts/cli/write-file.js");

afterEach(() => {
  Object.assign(refusal, { step: "", left: Infinity });
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
    ["none", []],
    ["small ones", [3, 0, 500, 1]],
    ["thousands", Array.from({ length: 3000 }, (_, index) => index)],
    ["large ones between small ones", [7, 1_048_576, 7, 1_048_575, 3_000_000, 1]],
  ])("writes pieces one after the other: %s", async (_name, lengths) => {
    const path = join(temporaryFolder(), "summary.xlsx");
    const pieces = lengths.map((length, index) => new Uint8Array(length).fill(index));
    await writeFileWhole(path, pieces);
    expect(readFileSync(path).equals(Buffer.concat(pieces))).toBe(true);
  });

  it.each([
    ["open", "EACCES", "you have no permission"],
    ["open", "EROFS", "its disk is read-only"],
    ["write", "ENOSPC", "the disk is full"],
    ["write", "EDQUOT", "your share of the disk is used up"],
    ["rename", "EBUSY", "open in another program, most likely Excel"],
    ["rename", "EPERM", "open in another program, most likely Excel"],
    ["write", "EIO", "its disk or share does not answer"],
    ["write", "EFBIG", "was not written: EFBIG."],
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

  it.each(["EPERM", "EBUSY", "EACCES"])("tries again while another program has hold of the file for a moment (%s)", async (code) => {
    const path = join(temporaryFolder(), "summary.xlsx");
    writeFileSync(path, "old");
    Object.assign(refusal, { step: "rename", code, left: 3 });
    await writeFileWhole(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  it("does not try again what no waiting mends", async () => {
    const path = join(temporaryFolder(), "summary.xlsx");
    Object.assign(refusal, { step: "rename", code: "ENOSPC", left: 1 });
    await expect(writeFileWhole(path, "new")).rejects.toThrow("the disk is full");
  });

  it("says of several files which have their new content when one cannot be replaced", async () => {
    const folder = temporaryFolder();
    const [first, second] = [join(folder, "summary.xlsx"), join(folder, "report.html")];
    mkdirSync(second);
    await expect(writeFilesWhole([{ path: first, content: "new" }, { path: second, content: "new" }])).rejects.toThrow(`report.html is a folder, so no file can be written under that name. Choose another with -o. Written already: ${first}.`);
    expect(readdirSync(folder).sort()).toEqual(["report.html", "summary.xlsx"]);
  });

  it.each(["~$summary.xlsx", "~$SUMMARY.xlsx", ".~lock.summary.xlsx#"])("does not replace a file that is open, as %s says, and writes nothing", async (mark) => {
    const folder = temporaryFolder();
    const path = join(folder, "summary.xlsx");
    for (const name of ["summary.xlsx", mark]) writeFileSync(join(folder, name), "old");
    await expect(writeFilesWhole([{ path: join(folder, "report.html"), content: "new" }, { path, content: "new" }])).rejects.toThrow(`is open in another program, says ${mark} beside it`);
    expect(readdirSync(folder).sort()).toEqual([mark, "summary.xlsx"].sort());
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  it.each([
    ["highlights.docx", "~$ghlights.docx"],
    ["monthly.docx", "~$onthly.docx"],
    ["month.docx", "~$month.docx"],
  ])("knows Word's mark that %s is open: %s", async (name, mark) => {
    const folder = temporaryFolder();
    for (const each of [name, mark]) writeFileSync(join(folder, each), "old");
    await expect(writeFileWhole(join(folder, name), "new")).rejects.toThrow(mark);
  });

  it("writes a new file whatever marks a program that broke off has left", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "~$summary.xlsx"), "");
    await writeFileWhole(join(folder, "summary.xlsx"), "new");
    expect(readFileSync(join(folder, "summary.xlsx"), "utf8")).toBe("new");
  });

  it("does not replace a file that is marked read-only", async () => {
    const path = join(temporaryFolder(), "summary.xlsx");
    writeFileSync(path, "old", { mode: 0o444 });
    await expect(writeFileWhole(path, "new")).rejects.toThrow("marked read-only");
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  it.skipIf(process.platform === "win32")("keeps the permissions of the file that it replaces", async () => {
    const path = join(temporaryFolder(), "summary.xlsx");
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    await writeFileWhole(path, "new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it.each(["a".repeat(250), "\u00e9".repeat(125), "\u{1f4c8}".repeat(62)])("writes a file whose name is as long as disks allow", async (stem) => {
    const folder = temporaryFolder();
    await writeFileWhole(join(folder, `${stem}.xlsx`), "new");
    expect(readdirSync(folder)).toEqual([`${stem}.xlsx`]);
  });

  it("says that a name is too long", async () => {
    await expect(writeFileWhole(join(temporaryFolder(), `${"a".repeat(260)}.xlsx`), "new")).rejects.toThrow("is too long a name for this disk");
  });

  it("writes over a link that leads elsewhere, and leaves what it leads to alone", async () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(elsewhere, "theirs.xlsx"), "theirs");
    symlinkSync(join(elsewhere, "theirs.xlsx"), join(folder, "summary.xlsx"));
    await writeFileWhole(join(folder, "summary.xlsx"), "new");
    expect(readFileSync(join(elsewhere, "theirs.xlsx"), "utf8")).toBe("theirs");
    expect(readFileSync(join(folder, "summary.xlsx"), "utf8")).toBe("new");
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
