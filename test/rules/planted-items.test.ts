import { describe, expect, it } from "vitest";
import { checkTrackers } from "../../core/findings/check.js";
import { editGrids } from "../../core/findings/edit-grids.js";
import { address } from "../../core/grid/address.js";
import type { Workbook } from "../../core/grid/grid.js";
import { parseIsoDate, type CalendarDate } from "../../core/model/calendar-date.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { RULES } from "../../core/rules/tracker-rules.js";
import { readFile } from "../../files/read-file.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";
import { INDICATOR_LAYOUTS } from "../indicators/layouts/index.js";
import { COUNCILS } from "../risks/layouts/councils.js";
import { HEALTH_AND_SCHOOLS } from "../risks/layouts/health-and-schools.js";
import { PROJECTS_AND_DEPARTMENTS } from "../risks/layouts/projects-and-departments.js";
import { REPORTS_AND_CARDS } from "../risks/layouts/reports-and-cards.js";
import { textRows } from "../support/sheet-text.js";

const ITEM_RULES = RULES.filter(({ code }) => /^(?:IND|RSK)/.test(code));
const REGISTERS = [...COUNCILS, ...HEALTH_AND_SCHOOLS, ...PROJECTS_AND_DEPARTMENTS, ...REPORTS_AND_CARDS];

/** A layout as it was read; of performance tables the sheet is called Performance. */
async function sourceOf(name: string): Promise<Workbook> {
  const table = INDICATOR_LAYOUTS.find((layout) => layout.name === name);
  if (table) return { grids: [tableGrid(table.table, { kind: table.kind ?? "sheet", sheet: table.sheet ?? "Performance" })] };
  const register = REGISTERS.find((layout) => layout.name === name);
  if (!register) throw new Error(`There is no layout "${name}".`);
  return readFile(register.file.name, await register.file.build());
}

function found(workbook: Workbook, asOf: string): string[] {
  const findings = checkTrackers(readTrackers(workbook, { file: "layout" }), ITEM_RULES, { asOf: parseIsoDate(asOf) as CalendarDate });
  return findings.map(({ code, severity, at }) => `${code} ${severity} ${at.sheet}!${at.cell}`);
}

/** "D2=104%, E3=": what the cells of the sheet are made to say. */
function planted(workbook: Workbook, edits: string): Workbook {
  const [sheet = "", changes = ""] = edits.includes("!") ? edits.split("!") : [workbook.grids[0]?.sheet, edits];
  const texts = new Map(workbook.grids.filter((grid) => grid.sheet === sheet).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => [address(cell.row, cell.column), cell.text] as const))));
  const { source, refused } = editGrids(workbook, changes.split(", ").map((change) => {
    const [cell = "", ...to] = change.split("=");
    return { at: { file: "layout", sheet, cell }, from: texts.get(cell) ?? "", to: to.join("=") };
  }));
  expect(refused).toEqual([]);
  return source;
}

/** Layout, the day it is looked at, what is planted in which cells, and where that is found. */
const PLANTS = textRows(`
  | layout | day | planted | found |
  | a scorecard with quarters across and the year in its title | 2018-10-15 | F4=ninety-ish | IND101 error F4 |
  | a scorecard with quarters across and the year in its title | 2018-10-15 | G3=0.88 | IND102 warning G3 |
  | a scorecard with quarters across and the year in its title | 2018-10-15 | E5= | IND103 warning E5 |
  | a scorecard with quarters across and the year in its title | 2018-10-15 | G3=188% | IND105 warning G3 |
  | a scorecard with quarters across and the year in its title | 2018-11-30 | G3= | IND107 warning G3 |
  | two header rows, each quarter with its target, actual and rating | 2018-10-15 | G3=490% | IND105 warning G3 |
  | two header rows, each quarter with its target, actual and rating | 2018-11-30 | G4= | IND107 warning G4 |
  | months across the top, typed as Apr-18 | 2018-07-15 | D3=£22 | IND102 warning D3 |
  | months across the top, typed as Apr-18 | 2018-07-15 | B2= | IND103 warning B2 |
  | months across as date cells | 2018-06-15 | C3=992% | IND105 warning C3 |
  | themes as rows between the measures | 2019-06-15 | D4=2O5 | IND101 error D4 |
  | themes as rows between the measures | 2019-06-15 | C4=-188 | IND105 warning C4 |
  | target and actual in rows | 2019-01-15 | D3=hat | IND101 error D3 |
  | service, measure, and a note that dates the figures | 2017-02-15 | C3= | IND104 note C3 |
  | service, measure, and a note that dates the figures | 2017-02-15 | E3=5% | IND102 warning E3 |
  | turned round: measures across the top, quarters down | 2023-01-15 | C4=0.23 | IND102 warning C4 |
  | turned round: measures across the top, quarters down | 2023-02-15 | B5= | IND107 warning B5 |
  | a partnership: outcome, indicator, baseline with its date, milestones of target by year | 2019-06-15 | C3= | IND104 note C3 |
  | service and performance in bullets | 2019-08-15 | B4=974% of sailings left on time. | IND105 warning B4 |
  | five by five, one rating | 2025-09-01 | E2=14 | RSK101 error E2 |
  | five by five, one rating | 2025-09-01 | F3= | RSK102 warning F3 |
  | five by five, one rating | 2025-09-01 | G2= | RSK103 warning G2 |
  | five by five, one rating | 2025-10-01 | G2=Head of Property | RSK104 warning H2 |
  | gross and net under group headings | 2025-09-01 | E4=10 | RSK101 error E4 |
  | gross and net under group headings | 2025-09-01 | J3=tbc | RSK103 warning J3 |
  | inherent, current and target in one header row | 2025-09-01 | I2=13 | RSK101 error I2 |
  | the sum in the cell | 2025-09-01 | C2=4 x 3 = 15 | RSK101 error C2 |
  | further mitigations with the other cells left blank | 2025-09-01 | C5= | RSK102 warning C5 |
  | further mitigations with the other cells left blank | 2025-09-01 | D5= | RSK103 warning D5 |
  | a key on another sheet | 2025-09-01 | F2= | RSK102 warning F2 |
  | a sheet of a RAID log | 2025-09-01 | Risks!F2= | RSK102 warning Risks!F2 |
  | a sheet of a RAID log | 2025-09-01 | Risks!E2=7 | RSK101 error Risks!E2 |
  | category, cause, event, effect | 2025-09-01 | H2=20, J2= | RSK105 warning J2 |
  | rated twice with the same headings | 2025-09-01 | I2=9 | RSK101 error I2 |
  | a text with tabs, between paragraphs | 2025-09-01 | F11= | RSK103 warning F11 |
  | consequence first, as trusts have it | 2025-09-01 | J3=13 | RSK101 error J3; RSK104 warning L2 |`).slice(1);

describe("a fault that is planted in a layout is found where it was put, and nothing else", () => {
  it.each(PLANTS.map(({ cells }) => cells))("%s (%s): %s", async (layout = "", day = "", edits = "", expected = "") => {
    const source = await sourceOf(layout);
    const sheet = source.grids[0]?.sheet ?? "";
    const before = found(source, day);
    const own = expected.split("; ").map((each) => (each.includes("!") ? each : each.replace(/\S+$/, (cell) => `${sheet}!${cell}`)));
    const after = found(planted(source, edits), day);
    expect(after.filter((each) => !before.includes(each) || own.includes(each)).sort()).toEqual([...own].sort());
  });
});

describe("layouts as bodies keep them", () => {
  it.each([...INDICATOR_LAYOUTS, ...REGISTERS].map(({ name }) => name))("have no more than notes on what their tables have no column for: %s", async (name) => {
    const notes = found(await sourceOf(name), "2015-01-01").map((each) => each.split(" ").slice(0, 2).join(" "));
    expect(new Set(notes).size).toBe(notes.length);
    expect(notes.filter((each) => !/^(?:IND103|RSK102|RSK103) note$/.test(each))).toEqual([]);
  });
});
