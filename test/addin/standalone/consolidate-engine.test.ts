import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeOutput } from "../../../addin/standalone/consolidate/engine/make-output.js";
import { MonthReader, type ReadingWatcher } from "../../../addin/standalone/consolidate/engine/month-reader.js";
import type { FileFate, MonthSources } from "../../../addin/standalone/consolidate/engine/month-request.js";
import { monthView } from "../../../addin/standalone/consolidate/engine/month-view.js";
import { monthFile } from "../../../addin/standalone/consolidate/month-file.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { councilTemplate } from "../../support/word-template.js";
import { bytesAt, command, dropped, fileOf, sampleFolder, TODAY } from "./month-of-files.js";

const UNWATCHED: ReadingWatcher = { moved: () => undefined, file: () => undefined };

function read(sources: Partial<MonthSources>, watcher: ReadingWatcher = UNWATCHED, reader = new MonthReader()) {
  return reader.read({ files: [], last: [], template: null, asOf: null, today: TODAY, ...sources }, watcher);
}

/** What each file turned out to be, by its id, and all that was said of the way there. */
function watching() {
  const fates = new Map<number, FileFate>();
  const said: string[] = [];
  return { fates, said, watcher: { moved: (_: number, what: string) => void said.push(what), file: (id: number, fate: FileFate) => void fates.set(id, fate) } };
}

const csv = (rows: string): Blob => new Blob([`Ref,Action,Lead,Due,RAG\n${rows}`]);

describe("the month in the browser", () => {
  it("makes the workbook and both reports to the byte as the command does beside the returns", async () => {
    const parent = temporaryFolder();
    const folder = sampleFolder(parent, "2025-11", { "notes.pdf": "%PDF-1.7\n", "photo.jpg": "", "goldthread.json": '{ "divisions": ["Public Health"], "returnsDueDays": 5 }' });
    mkdirSync(join(folder, "old"));
    const files = dropped(folder);
    const last = dropped(sampleFolder(parent, "2025-10"));
    writeFileSync(join(parent, "council.dotx"), councilTemplate());
    await command(parent, "2025-11", "--previous", "2025-10", "-o", "2025-11/summary.xlsx", "--html", "report.html", "--docx", "report.docx", "--template", "council.dotx");

    const { summary, warnings } = await read({ files, last });
    expect(warnings).toEqual([]);
    expect(await makeOutput("workbook", summary, null)).toEqual({ name: "summary-2025-11.xlsx", bytes: bytesAt(join(folder, "summary.xlsx")) });
    expect(await makeOutput("html", summary, null)).toEqual({ name: "report-2025-11.html", bytes: bytesAt(join(parent, "report.html")) });
    expect(await makeOutput("word", summary, fileOf(join(parent, "council.dotx")))).toEqual({ name: "highlight-report-2025-11.docx", bytes: bytesAt(join(parent, "report.docx")) });
  });

  it("takes the as-of date that was asked for, as the command does", async () => {
    const parent = temporaryFolder();
    const folder = sampleFolder(parent, "2025-11");
    const files = dropped(folder);
    await command(parent, "2025-11", "--as-of", "2025-12-15", "-o", "2025-11/summary.xlsx");
    const { summary } = await read({ files, asOf: { year: 2025, month: 12, day: 15 } });
    expect((await makeOutput("workbook", summary, null)).bytes).toEqual(bytesAt(join(folder, "summary.xlsx")));
  });

  it("knows last month's summary and an earlier one of this month among the files, and says which is which", async () => {
    const parent = temporaryFolder();
    const folder = sampleFolder(parent, "2025-11");
    sampleFolder(parent, "2025-10");
    await command(parent, "2025-10", "-o", "2025-11/october.xlsx");
    const late = dropped(folder).filter(({ name }) => name.startsWith("education"));
    const first = await read({ files: dropped(folder).filter(({ name }) => !name.startsWith("education")) });
    const made = await makeOutput("workbook", first.summary, null);
    const earlier = monthFile(made.name, "2025-11", new Blob([made.bytes as Uint8Array<ArrayBuffer>]));
    const { fates, watcher } = watching();
    const files = [...dropped(folder).filter(({ name }) => !name.startsWith("education")), ...late, earlier];
    const { summary } = await read({ files }, watcher);
    expect(summary.previousMonth).toBe("2025-10");
    expect(summary.version.number).toBe("1.1");
    expect(summary.version.changes.join(" ")).toContain("Education");
    expect((await makeOutput("workbook", summary, null)).name).toBe("summary-2025-11-v1.1.xlsx");
    const said = (name: string) => fates.get(files.find((file) => file.name === name)?.id ?? 0);
    expect(said("october.xlsx")).toEqual({ is: "summary", says: "Summary of October 2025, version 1.0; compared with." });
    expect(said(earlier.name)).toEqual({ is: "summary", says: "Summary of November 2025, version 1.0; this becomes its next version." });
    expect(said("safeguarding-and-care.xlsx")).toMatchObject({ is: "return" });
  });

  it("rejects a bad file with why, and one that has gone since, and the others go on", async () => {
    const gone = { arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) } as unknown as Blob;
    const files = [monthFile("parks.csv", "", csv("1,Lay the gravel,AD,2025-12-31,Green")), monthFile("scan.pdf", "", new Blob(["%PDF-1.7\n"])), monthFile("waste.csv", "", gone)];
    const { fates, said, watcher } = watching();
    const view = monthView((await read({ files }, watcher)).summary, []);
    expect(view.returns.map(({ file, state }) => [file, state])).toEqual([["parks.csv", "received"], ["scan.pdf", "rejected"], ["waste.csv", "rejected"]]);
    expect(view.returns[1]?.why).toContain("PDF");
    expect(view.returns[2]?.why).toBe("waste.csv cannot be read any more: it has been moved, renamed or changed since it was chosen. Choose it again.");
    expect(fates.get(files[0]!.id)).toEqual({ is: "return", lines: 1 });
    expect(said).toEqual(["Reading 1 of 3: parks.csv", "Reading 2 of 3: scan.pdf", "Reading 3 of 3: waste.csv", "Making the summary"]);
  });

  it("reads a file once, and again where the settings have changed", async () => {
    let times = 0;
    const content = csv("1,Lay the gravel,AD,2025-12-31,Green");
    const counted = { arrayBuffer: () => ((times += 1), content.arrayBuffer()) } as unknown as Blob;
    const reader = new MonthReader();
    const file = monthFile("parks.csv", "2025-11", counted);
    const settings = monthFile("goldthread.json", "2025-11", new Blob(['{ "statusKey": { "green": "complete" } }']));
    await read({ files: [file] }, UNWATCHED, reader);
    expect((await read({ files: [file], asOf: TODAY }, UNWATCHED, reader)).summary.totals.complete).toBe(0);
    expect(times).toBe(1);
    expect((await read({ files: [file, settings] }, UNWATCHED, reader)).summary.totals.complete).toBe(1);
    expect(times).toBe(2);
  });

  it("stops at settings with mistakes, and names them by line", async () => {
    const files = [monthFile("parks.csv", "", csv("")), monthFile("goldthread.json", "", new Blob(['{\n  "divisons": []\n}']))];
    await expect(read({ files })).rejects.toThrow(/^goldthread\.json: line 2: .*divisons.* Correct it and drop it again, or remove it\.$/);
  });

  it.each([
    ["is of a later month", "parks-2025-12.csv", "1,Lay the gravel,AD,2025-12-31,Green", /^Not compared with last month\. What was given as last month is of December 2025, which is not before November 2025\./],
    ["has no line", "parks-2025-10.csv", "", /^Not compared with last month\. No line was found in last month's files\./],
  ])("says so where what was given as last month %s", async (_, name, rows, why) => {
    const files = [monthFile("parks.csv", "2025-11", csv("1,Lay the gravel,AD,2025-12-31,Green"))];
    const { summary, warnings } = await read({ files, last: [monthFile(name, "", csv(rows))] });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(why);
    expect(summary.previousMonth).toBeNull();
  });

  it("says what is wrong with a template", async () => {
    const { summary } = await read({ files: [monthFile("parks.csv", "2025-11", csv("1,Lay the gravel,AD,2025-12-31,Green"))] });
    await expect(makeOutput("word", summary, monthFile("plan.dotx", "", new Blob(["no zip"])))).rejects.toThrow("The template is no Word file.");
  });
});

describe("a file that may not be read", () => {
  it("is rejected with the limit that it is over, or with the time that it took; the others are used", async () => {
    const files = [monthFile("goldthread.json", "2025-11", new Blob(['{ "limits": { "rows": 3 } }'])), ...["ferries", "piers", "quays"].map((name, n) => monthFile(`${name}.csv`, "2025-11", csv("1,Mend it,Head of Piers,31 March 2026,Red\n".repeat(n === 1 ? 4 : 1))))];
    const { summary } = await read({ files, tooSlow: new Map([[files[3]?.id ?? 0, 60]]) });
    expect(summary.returns.map(({ file, state, why }) => [file, state, why])).toEqual([
      ["ferries.csv", "received", expect.anything()],
      ["piers.csv", "rejected", expect.stringMatching(/it has 5 lines, over the limit "rows" of 3/)],
      ["quays.csv", "rejected", expect.stringMatching(/^quays\.csv took longer than 60 seconds to read/)],
    ]);
  });
});
