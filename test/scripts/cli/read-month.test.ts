import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isSettled } from "../../../core/consolidate/settle-return.js";
import type { ReturnFile } from "../../../core/consolidate/summary.js";
import { isoDate, parseIsoDate, type CalendarDate } from "../../../core/model/calendar-date.js";
import { NO_SETTINGS } from "../../../core/settings/settings.js";
import { readMonth, readReturns } from "../../../scripts/cli/read-month.js";
import type { FileReader, Job } from "../../../scripts/cli/reading/file-reader.js";
import { madeUpHost } from "../../support/made-up-host.js";
import { returnFile } from "../../support/made-up-return.js";
import { READER_IN_PROCESS } from "../../support/reader-in-process.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

/** A folder with these files, and a host whose reader says of each file's Return sheet what the file says, and notes the days that it was asked for. */
function month(folder: string, files: Readonly<Record<string, string>>) {
  const path = join(temporaryFolder(), folder);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  const asked: string[] = [];
  const read = async ({ path: at, how }: Job): Promise<{ readonly done: true; readonly value: ReturnFile }> => {
    const { asOf } = how as { readonly asOf: CalendarDate | null };
    const file = at.split(/[\\/]/).at(-1) ?? "";
    asked.push(`${file} ${asOf ? isoDate(asOf) : "none"}`);
    const own = returnFile(file, "| ref | due |\n| 1 | 2018-11-30 |", { asOf: parseIsoDate(files[file] ?? "") });
    return { done: true, value: own.state === "read" ? { ...own, settledFor: asOf } : own };
  };
  const reader = { width: 1, begin: () => undefined, read } as unknown as FileReader;
  return { path, asked, host: { ...madeUpHost(), reader } };
}

const settledFor = (returns: readonly ReturnFile[]) => returns.map((each) => (each.state === "read" && each.settledFor ? isoDate(each.settledFor) : "none"));

describe("a month's returns", () => {
  it("are read once where the folder's name tells the day", async () => {
    const { path, asked, host } = month("2018-11", { "a.csv": "", "b.csv": "2018-11-30" });
    const read = await readMonth(path, NO_SETTINGS, host, null);
    expect([isoDate(read.asOf.date), settledFor(read.returns)]).toEqual(["2018-11-30", ["2018-11-30", "2018-11-30"]]);
    expect(asked).toEqual(["a.csv 2018-11-30", "b.csv 2018-11-30"]);
  });

  it("are looked at again where their Return sheets say another day, and only those that were not", async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${String(index).padStart(2, "0")}.csv`, "2018-11-15"]));
    const { path, asked, host } = month("2018-11", files);
    const read = await readMonth(path, NO_SETTINGS, host, null);
    expect(isoDate(read.asOf.date)).toBe("2018-11-15");
    expect(new Set(settledFor(read.returns))).toEqual(new Set(["2018-11-15"]));
    expect(read.returns.map(({ file }) => file)).toEqual(Object.keys(files));
    expect(asked.length).toBeLessThan(2 * read.returns.length);
  });

  it("are read for the day that was asked for, whatever they say", async () => {
    const { path, asked, host } = month("2018-11", { "a.csv": "2018-11-15" });
    const read = await readMonth(path, NO_SETTINGS, host, { year: 2018, month: 12, day: 1 });
    expect([isoDate(read.asOf.date), asked]).toEqual(["2018-12-01", ["a.csv 2018-12-01"]]);
  });

  it("come to the same whether they are looked for faults where they are read or here, and many lines are where they are read", async () => {
    const lines = (count: number): string => ["Ref,Action,Lead,Due date,RAG", ...Array.from({ length: count }, (_, index) => `${index + 1},Mend pier ${index + 1},,asap,Red`)].join("\n");
    const { path, host } = month("2018-11", { "a few.csv": lines(3), "many.csv": lines(1200) });
    const settled: string[] = [];
    const readBy = async (width: number): Promise<readonly ReturnFile[]> => {
      const read: FileReader["read"] = async (job) => {
        const answer = await READER_IN_PROCESS.read(job);
        if (answer.done && isSettled(answer.value as ReturnFile)) settled.push(`${width}: ${job.shown.split(/[\\/]/).at(-1) ?? ""}`);
        return answer;
      };
      return (await readMonth(path, NO_SETTINGS, { ...host, reader: { ...READER_IN_PROCESS, width, read } }, null)).returns;
    };
    const one = await readBy(1);
    expect(one).toEqual(await readBy(2));
    expect(settledFor(one)).toEqual(["2018-11-30", "2018-11-30"]);
    expect(settled).toEqual(["1: many.csv", "2: a few.csv", "2: many.csv"]);
  });

  it("are looked for faults in only where somebody asks", async () => {
    const { path, asked, host } = month("2018-11", { "a.csv": "2018-11-15" });
    expect(settledFor((await readReturns(path, NO_SETTINGS, host)).returns)).toEqual(["none"]);
    expect(asked).toEqual(["a.csv none"]);
  });
});
