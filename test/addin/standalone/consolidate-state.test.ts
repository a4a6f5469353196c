import { describe, expect, it } from "vitest";
import { droppedFiles, pickedFiles } from "../../../addin/standalone/consolidate/collect-files.js";
import { chooseSummaries } from "../../../addin/standalone/consolidate/engine/choose-summaries.js";
import type { MonthView } from "../../../addin/standalone/consolidate/engine/month-view.js";
import { byName, folderOf, monthFile } from "../../../addin/standalone/consolidate/month-file.js";
import { nextJob, NO_MONTH, reduceMonth, type ConsolidateEvent, type ConsolidateState } from "../../../addin/standalone/consolidate/state/consolidate-state.js";
import type { Summary } from "../../../core/consolidate/summary.js";

const after = (events: readonly ConsolidateEvent[], state: ConsolidateState = NO_MONTH): ConsolidateState => events.reduce(reduceMonth, state);
const brought = (...names: readonly string[]): ConsolidateEvent => ({ type: "files-brought", place: "files", files: names.map((name) => monthFile(name, "", new Blob())) });
const view = (state: "received" | "rejected"): MonthView => ({ returns: [{ state }] }) as unknown as MonthView;
const read = (asked: number, state: "received" | "rejected" = "received"): ConsolidateEvent => ({ type: "month-read", asked, view: view(state) });

describe("a month on the page", () => {
  it("is read once files have been brought, and again with every change of what it is made of", () => {
    expect(nextJob(NO_MONTH)).toBeNull();
    const one = after([brought("a.csv")]);
    expect(nextJob(one)).toBe("view");
    const done = after([read(one.asked)], one);
    expect(nextJob(done)).toBeNull();
    expect(nextJob(after([brought("b.csv")], done))).toBe("view");
    expect(nextJob(after([{ type: "as-of-chosen", asOf: { year: 2025, month: 11, day: 30 } }], done))).toBe("view");
    expect(nextJob(after([{ type: "as-of-chosen", asOf: null }], done))).toBeNull();
    expect(nextJob(after([{ type: "template-chosen", template: monthFile("t.dotx", "", new Blob()) }], done))).toBeNull();
  });

  it("is read once more where files came while it was read", () => {
    const one = after([brought("a.csv")]);
    expect(nextJob(after([brought("b.csv"), read(one.asked)], one))).toBe("view");
  });

  it("reads before it makes what is wanted, and makes nothing where no return counts", () => {
    const one = after([brought("a.csv"), { type: "output-wanted", output: "word" }]);
    expect(nextJob(one)).toBe("view");
    expect(nextJob(after([read(one.asked)], one))).toBe("word");
    expect(nextJob(after([read(one.asked), { type: "output-settled" }], one))).toBeNull();
    expect(nextJob(after([read(one.asked, "rejected")], one))).toBeNull();
  });

  it("rests where reading was given up, until it is asked for again", () => {
    const one = after([brought("a.csv")]);
    const stopped = after([{ type: "reading-given-up", asked: one.asked }], one);
    expect(nextJob(stopped)).toBeNull();
    expect(stopped.files).toHaveLength(1);
    expect(nextJob(after([{ type: "read-again" }], stopped))).toBe("view");
  });

  it("keeps the later of two files of one name, in the order of names, and no hidden ones", () => {
    const { files } = after([brought("b.csv", ".DS_Store", "goldthread.json"), brought("a.csv", "b.csv")]);
    expect(files.map(({ name }) => name)).toEqual(["a.csv", "b.csv", "goldthread.json"]);
    expect(files[1]!.id).toBeGreaterThan(files[0]!.id);
  });

  it("shows nothing of files that have gone", () => {
    const one = after([brought("a.csv")]);
    const gone = after([read(one.asked), { type: "file-removed", id: one.files[0]!.id }], one);
    expect(gone.view).toBeNull();
    expect(nextJob(gone)).toBeNull();
    expect(after([{ type: "begun-anew" }], one)).toEqual({ ...NO_MONTH, asked: 2, settled: 2 });
  });
});

describe("what is brought", () => {
  it("as a folder says where it lay; what lies deeper stands for its folder", () => {
    const picked = (path: string): File => Object.assign(new File([""], path.split("/").at(-1) ?? ""), { webkitRelativePath: path });
    const files = pickedFiles(["2025-11/b.csv", "2025-11/old/a.csv", "2025-11/old/c.csv"].map(picked));
    expect(files.map(({ name, folder, content }) => [name, folder, content !== null])).toEqual([["b.csv", "2025-11", true], ["old", "2025-11", false]]);
    expect(folderOf(files)).toBe("2025-11");
    expect(folderOf([...files, monthFile("d.csv", "", new Blob())])).toBe("");
    expect([...files].sort(byName).map(({ name }) => name)).toEqual(["b.csv", "old"]);
  });
});

describe("what is dropped", () => {
  const file = (name: string) => ({ name, isDirectory: false, file: (give: (file: File) => void) => give(new File([""], name)) });
  /** A browser lists a folder a part at a time. */
  const folder = (name: string, inside: readonly object[]) => ({
    name,
    isDirectory: true,
    createReader: () => {
      const parts = [...inside.map((each) => [each]), []];
      return { readEntries: (give: (part: readonly object[] | undefined) => void) => give(parts.shift()) };
    },
  });
  const transfer = (...entries: readonly object[]) => ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [Object.assign(new File([""], "loose.csv"), { webkitRelativePath: "" })] }) as unknown as DataTransfer;

  it("as a folder is what lies in it, and whether it is a folder in turn", async () => {
    const files = await droppedFiles(transfer(folder("2025-11", [file("a.csv"), folder("old", []), file("b.csv")]), file("c.csv")));
    expect(files.map(({ name, folder: lay, content }) => [name, lay, content !== null])).toEqual([["a.csv", "2025-11", true], ["old", "2025-11", false], ["b.csv", "2025-11", true], ["c.csv", "", true]]);
  });

  it("as files is those files", async () => {
    expect((await droppedFiles(transfer(file("loose.csv")))).map(({ name }) => name)).toEqual(["loose.csv"]);
  });
});

describe("summaries among the files", () => {
  const summary = (id: number, month: string, number: string) => ({ id, file: `${id}.xlsx`, summary: { month, version: { number } } as Summary });
  const all = [summary(1, "2025-09", "1.0"), summary(2, "2025-10", "1.9"), summary(3, "2025-10", "1.10"), summary(4, "2025-11", "1.0"), summary(5, "2025-12", "1.0")];

  it("are the month before's latest, this month's own, or not used, and it is said", () => {
    const { previous, earlier, says } = chooseSummaries(all, "2025-11", false);
    expect([previous?.id, earlier?.id]).toEqual([3, 4]);
    expect([...says.values()]).toEqual([
      "Summary of September 2025, version 1.0; not used: another one is.",
      "Summary of October 2025, version 1.9; not used: another one is.",
      "Summary of October 2025, version 1.10; compared with.",
      "Summary of November 2025, version 1.0; this becomes its next version.",
      "Summary of December 2025, version 1.0; not used: it is later than November 2025.",
    ]);
  });

  it("stand back where last month is given otherwise", () => {
    expect(chooseSummaries(all, "2025-11", true).previous).toBeNull();
  });
});
