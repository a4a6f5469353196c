import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consolidate } from "../../core/consolidate/consolidate.js";
import type { Summary } from "../../core/consolidate/summary.js";
import { TRACKER_COLUMN_NUMBER, type TrackerHeading } from "../../core/model/tracker-columns.js";
import type { Line, Tracker } from "../../core/model/tracker.js";
import { previousMonth } from "../../core/movement/previous-month.js";
import { preparedWorkbook } from "../../core/prepare/prepared-workbook.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import type { Block, DocumentPlan, DocumentTable } from "../../core/report/word/document-plan.js";
import type { WorkbookPlan } from "../../core/report/workbook-plan.js";
import { readFile } from "../../files/read-file.js";
import { writeDocument } from "../../files/write-document/write-document.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { generatedLines } from "../support/generated-lines.js";
import { due, lines, returnFile } from "../support/made-up-return.js";
import { form, november, prepared } from "./prepared-summary.js";

const OVENS: Line = {
  ...lines("| id | ref | theme | action | milestone | lead | due | status | update |\n| OVENS | 1 | Ovens and hobs | Replace the ovens | Two by Easter | Buyer/Fitter | 2018-12-31 | on-track | Ordered. |")[0]!,
  proposedDue: due("2019-02-28"), circulation: "internal", impact: "Hot food.\nSooner.", other: { Ward: "North" }, statusText: "Going well", updatedOn: { year: 2018, month: 11, day: 28 },
};
const OTHERS = lines(`
  | id    | ref | theme | action           | lead | due     | status   | circulation | update     |
  | MENUS | 2   | Food  | Print the menus  | Cook | ongoing | complete |             |            |
  | SOUP  |     |       | Taste the soup   | Cook | soon    | at-risk  |             | Too salty. |
  | THIEF | 9   | Food  | Who took the ham | Cook | 2019-01-31 | off-track | restricted | Not said. |`);
const SUMMARY = november([returnFile("kitchens.xlsx", [OVENS, ...OTHERS], { division: "Kitchens & Stores", contact: "cook@example.org" })]);
const FILE = "kitchens-and-stores 2018-12";

async function backFromExcel(summary: Summary, change: (plan: WorkbookPlan) => WorkbookPlan = (plan) => plan, division = "Kitchens & Stores"): Promise<Tracker[]> {
  const bytes = await writePlan(change(preparedWorkbook(prepared(summary, division).tracker, summary)));
  return readTrackers(await readFile(`${FILE}.xlsx`, bytes), { file: `${FILE}.xlsx` });
}

async function backFromWord(summary: Summary, change: (plan: DocumentPlan) => DocumentPlan = (plan) => plan, file = FILE): Promise<Tracker[]> {
  const bytes = await writeDocument(change(form(summary, file)), null);
  return readTrackers(await readFile(`${file}.docx`, bytes), { file: `${file}.docx` });
}

/** What a line says: all but where it stands and how its first source looked. */
function said(line: Line): Line {
  return { ...line, at: [], marks: [], statusFill: null };
}
function linesOf(trackers: readonly Tracker[]): Line[] {
  return trackers.flatMap((tracker) => tracker.lines);
}
function sameLines(read: readonly Tracker[], sent: readonly Line[]): void {
  const own = new Map(linesOf(read).map((line) => [line.id, said(line)]));
  expect(new Map(sent.map((line) => [line.id, own.get(line.id)]))).toEqual(new Map(sent.map((line) => [line.id, said(line)])));
  expect(own.size).toBe(sent.length);
}
const open = (summary: Summary): readonly Line[] => prepared(summary, "Kitchens & Stores").tracker.lines.filter(({ circulation }) => circulation !== "restricted");

/** December's summary of what came back, compared with November's. */
function december(summary: Summary, trackers: readonly Tracker[]): Summary {
  const file = trackers[0]?.source.file ?? "";
  return consolidate([{ file, state: "read", trackers }], { asOf: { date: { year: 2018, month: 12, day: 31 }, from: "return" }, month: "2018-12", previous: previousMonth(summary) });
}
function movementOf({ movement }: Summary): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(movement as unknown as Record<string, readonly unknown[]>).filter(([list, items]) => list !== "matrix" && items.length > 0));
}

describe("a prepared workbook that comes back", () => {
  it("is matched line by line with last month's, none of them doubtful", async () => {
    const { lines: now, movement } = december(SUMMARY, await backFromExcel(SUMMARY));
    expect(now.map(({ line, before }) => [line.id, before?.line.id, before?.matchedBy])).toEqual(["OVENS", "SOUP", "THIEF", "MENUS"].map((id) => [id, id, "id"]));
    expect(Object.keys(movementOf({ movement } as Summary))).toEqual(["updateUnchanged"]);
  });

  it("says all that it said, under the same Line IDs", async () => {
    const read = await backFromExcel(SUMMARY);
    sameLines(read, prepared(SUMMARY, "Kitchens & Stores").tracker.lines);
    expect(read[0]).toMatchObject({ division: "Kitchens & Stores", month: "2018-12", returnDetails: { contact: "cook@example.org", signedOffBy: "", asOf: { year: 2018, month: 12, day: 31 } } });
  });

  it("has what the officer changed, and a line that was added, and nothing else is different", async () => {
    const edits: Partial<Record<TrackerHeading, string>> = { Status: "Off track", "Progress update": "The van broke down.", "Next step": "Hire a van." };
    const column = (heading: TrackerHeading): number => TRACKER_COLUMN_NUMBER[heading];
    const read = await backFromExcel(SUMMARY, (plan) => ({
      ...plan,
      sheets: plan.sheets.map((sheet) => (sheet.name !== "Tracker" ? sheet : {
        ...sheet,
        rows: [
          ...sheet.rows.map((row) => (row.row !== 5 ? row : { ...row, cells: row.cells.map((cell) => ({ ...cell, value: Object.entries(edits).find(([heading]) => column(heading as TrackerHeading) === cell.column)?.[1] ?? cell.value })) })),
          { row: 5 + SUMMARY.lines.length, cells: [{ column: column("Action"), value: "Buy a van" }, { column: column("Status"), value: "Not started" }] },
        ],
      })),
    }));
    const [first, ...others] = prepared(SUMMARY, "Kitchens & Stores").tracker.lines;
    const added = linesOf(read).find(({ action }) => action === "Buy a van");
    expect(added).toMatchObject({ status: "not-started" });
    expect(linesOf(read).filter((line) => line !== added).map(said)).toEqual([{ ...first!, status: "off-track" as const, update: "The van broke down.", nextStep: "Hire a van." }, ...others].map(said));
  });

  it("says all that it said, whatever the lines say", async () => {
    await fc.assert(
      fc.asyncProperty(generatedLines(6), async (own) => {
        const summary = november([returnFile("a.xlsx", own, { division: "Kitchens & Stores" })]);
        sameLines(own.length === 0 ? [] : await backFromExcel(summary), own.length === 0 ? [] : prepared(summary, "Kitchens & Stores").tracker.lines);
      }),
      { numRuns: 30 },
    );
  });
});

/** The tables of a form with their rows changed, each by its caption. */
function withTables(plan: DocumentPlan, change: (table: DocumentTable) => DocumentTable): DocumentPlan {
  return { ...plan, blocks: plan.blocks.map((block): Block => (block.kind === "table" ? change(block) : block)) };
}
function typed(table: DocumentTable, row: number, values: Readonly<Record<string, string>>): DocumentTable {
  const cells = (table.rows[row] ?? []).map((cell, column) => {
    const value = values[table.columns[column]?.heading ?? ""];
    return value === undefined ? cell : { paragraphs: value.split("\n").map((text) => [{ text }]) };
  });
  return { ...table, rows: table.rows.map((each, index) => (index === row ? cells : each)) };
}

describe("a Word form that comes back", () => {
  it("is matched line by line with last month's, none of them doubtful; what it leaves out is carried forward", async () => {
    const { lines: now, movement, returns, totals } = december(SUMMARY, await backFromWord(SUMMARY));
    expect(now.map(({ line, before, carriedForward }) => [line.id, before?.line.id, before?.matchedBy, carriedForward])).toEqual([
      ["OVENS", "OVENS", "id", false], ["SOUP", "SOUP", "id", false], ["MENUS", "MENUS", "id", false], ["THIEF", "THIEF", "id", true],
    ]);
    expect(Object.keys(movementOf({ movement } as Summary))).toEqual(["updateUnchanged"]);
    expect([returns[0]?.why, totals.carriedForward]).toEqual(["Its 1 restricted line of November 2018 is carried forward.", 1]);
  });

  it("says all that it said, under the same Line IDs", async () => {
    const read = await backFromWord(SUMMARY);
    sameLines(read, open(SUMMARY));
    expect(read[0]).toMatchObject({ division: "Kitchens & Stores", month: "2018-12", returnDetails: { contact: "cook@example.org", signedOffBy: "", signedOffOn: null, asOf: { year: 2018, month: 12, day: 31 }, answers: [] } });
  });

  it("leaves restricted lines out, and says how many", () => {
    const plan = JSON.stringify(form(SUMMARY, FILE));
    expect(plan).not.toMatch(/ham|THIEF|Not said/);
    expect(plan).toContain("1 restricted line is left out of this form; the programme office keeps it.");
    expect(JSON.stringify(form(november([returnFile("a.xlsx", [OVENS], { division: "Kitchens" })]), "kitchens 2018-12"))).not.toContain("restricted");
  });

  it("has what the partner wrote: cells, new actions, answers and sign-off", async () => {
    const read = await backFromWord(SUMMARY, (plan) =>
      withTables(plan, (table) => {
        if (table.caption === "Ovens and hobs") return typed(table, 0, { Status: "off track", "Progress update": "The van broke down.\nA new one is hired.", Due: "Mar 2019" });
        if (table.caption === "New actions") return typed(table, 1, { Theme: "Food", Action: "Buy a van", Due: "May 2019", Status: "Not started" });
        if (table.caption.startsWith("The four questions")) return typed(table, 1, { "What is working well?": "The bread." });
        if (table.caption !== "About this return") return table;
        const answers: Readonly<Record<string, string>> = { "Signed off by (role)": "Head Cook", "Signed off on": "4 January 2019", "Nothing has changed since last month": "" };
        return { ...table, rows: table.rows.map(([label, value]) => [label!, answers[label?.paragraphs[0]?.[0]?.text ?? ""] === undefined ? value! : { paragraphs: [[{ text: answers[label?.paragraphs[0]?.[0]?.text ?? ""] ?? "" }]] }]) };
      }),
    );
    const ovens = linesOf(read).find(({ id }) => id === "OVENS");
    expect(ovens).toMatchObject({ status: "off-track", update: "The van broke down.\nA new one is hired.", due: { text: "Mar 2019", by: { year: 2019, month: 3, day: 31 } }, lastDue: due("2018-12-31"), lastStatus: "on-track", leads: ["Buyer", "Fitter"] });
    const added = linesOf(read).find(({ action }) => action === "Buy a van");
    expect(added).toMatchObject({ theme: "Food", status: "not-started", due: { text: "May 2019", kind: "by" }, id: expect.stringMatching(/^[0-9A-V]{10}$/) as string });
    sameLines([{ ...read[0]!, lines: linesOf(read).filter((line) => line !== ovens && line !== added) }], open(SUMMARY).filter(({ id }) => id !== "OVENS"));
    expect(read[0]?.returnDetails).toMatchObject({ signedOffBy: "Head Cook", signedOffOn: { year: 2019, month: 1, day: 4 }, answers: [{ theme: "Food", workingWell: "The bread." }] });
  });

  it("gives every filled cell one place, and says where its lines stand", async () => {
    const read = await backFromWord(SUMMARY, (plan) => withTables(plan, (table) => (table.caption === "New actions" ? typed(table, 0, { "Progress update": "No action named." }) : table)));
    for (const { counts } of read) expect(counts.fields + counts.other + counts.unplaced).toBe(counts.cells);
    expect(read.flatMap(({ unplaced }) => unplaced)).toContainEqual(expect.objectContaining({ text: "No action named.", why: "note" }));
    const [first] = read;
    expect(first?.places.lines.get("OVENS")).toMatchObject({ sheet: first?.source.sheet, row: 2 });
    expect(first?.lines[0]?.at).toEqual([{ sheet: first?.source.sheet, cells: expect.stringMatching(/^A2:[A-Z]2$/) as string }]);
  });

  it("is no form of ours without the table about the return", async () => {
    const read = await backFromWord(SUMMARY, (plan) => ({ ...plan, blocks: plan.blocks.filter((block) => block.kind !== "table" || block.caption !== "About this return") }));
    expect(read.every(({ returnDetails }) => returnDetails === null)).toBe(true);
  });

  it("says all that it said, whatever the lines say", async () => {
    // XML holds no control characters, and Word's own spaces are tidied.
    const inWord = (line: Line): boolean => !JSON.stringify(line).includes("\\u") && !/[^\S ]/u.test(JSON.stringify(line));
    await fc.assert(
      fc.asyncProperty(generatedLines(5), async (generated) => {
        const own = generated.filter(inWord).map((line) => ({ ...line, circulation: line.circulation === "restricted" ? null : line.circulation }));
        fc.pre(own.length > 0);
        const summary = november([returnFile("a.xlsx", own, { division: "Kitchens & Stores" })]);
        sameLines(await backFromWord(summary), prepared(summary, "Kitchens & Stores").tracker.lines);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
