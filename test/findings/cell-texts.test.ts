import { expect, it } from "vitest";
import { cellTexts } from "../../core/findings/cell-texts.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { readFile } from "../../files/read-file.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

const TABLE = `
  | Our plan, version <b>3</b> |
  |
  | Ref | Action | Lead | Due | Progress update | Ward |
  | 1.1 | - Agree the protocol{note:Ask the school} | AD | Dec 18 | Signed{note:12/11/2018: signed by all} | North |
  | Ref | Action | Lead | Due | Progress update | Ward |
  | 1.2 | Train the panel and | AD | Jan 19 | | |
  |     | its chair. | | | | |`;

const read = () => readTrackers({ grids: [tableGrid(TABLE)] }, { file: "plan.xlsx" });

it("says of every text of the sheet what it is, as the sheet shows it", () => {
  const shown = read().flatMap(cellTexts).map(({ cell, as, line, text }) => `${cell} ${as}${line ? ` of ${line.ref}` : ""}: ${text}`);
  const headings = (row: number, as: string) => ["Ref", "Action", "Lead", "Due", "Progress update", "Ward"].map((heading, index) => `${"ABCDEF"[index]}${row} ${as}: ${heading}`);
  expect(shown).toEqual([
    "A1 title: Our plan, version <b>3</b>",
    ...headings(3, "heading"),
    "A4 ref of 1.1: 1.1", "B4 action of 1.1: - Agree the protocol", "C4 lead of 1.1: AD", "D4 due of 1.1: Dec 18", "E4 update of 1.1: Signed", "F4 other of 1.1: North",
    ...headings(5, "repeated heading"),
    "A6 ref of 1.2: 1.2", "B6 action of 1.2: Train the panel and", "C6 lead of 1.2: AD", "D6 due of 1.2: Jan 19",
    "B7 action of 1.2: its chair.",
    "B4 note of 1.1: Ask the school", "B4 note of 1.1: \n12/11/2018: signed by all",
  ]);
});

it("takes of a workbook of ours the texts of its lines, where they stand in it", async () => {
  const bytes = await writePlan(structuredTracker(read(), { year: 2018, month: 11, day: 30 }));
  const texts = readTrackers(await readFile("plan.tracker.xlsx", bytes), { file: "plan.tracker.xlsx" }).flatMap(cellTexts);
  expect(texts.map(({ text }) => text)).not.toContain("Progress update");
  const actions = texts.filter(({ as }) => as === "action").map(({ cell, text, line }) => `${cell} of ${line?.ref}: ${text}`);
  expect(actions).toEqual([expect.stringMatching(/^C\d+ of 1\.1: Agree the protocol$/), expect.stringMatching(/^C\d+ of 1\.2: Train the panel and its chair\.$/)]);
});
