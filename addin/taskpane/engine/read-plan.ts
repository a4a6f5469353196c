import type { CalendarDate } from "../../../core/model/calendar-date.js";
import type { Workbook } from "../../../core/grid/grid.js";
import type { ReadResult, Selection } from "../workbook-port.js";
import type { Choices, KeptAcceptances, Reading } from "./choices.js";
import { withFindings } from "../../../core/findings/find-and-accept.js";
import { isOurWorkbook } from "../../../core/findings/own-workbook.js";
import { chooseAsOf } from "../../../core/model/as-of.js";
import { parseIsoDate } from "../../../core/model/calendar-date.js";
import { LONG_TEXTS_SHEET } from "../../../core/model/long-text.js";
import { monthInName } from "../../../core/model/month.js";
import { tableDigest } from "../../../core/model/table-digest.js";
import { TRACKER_SHEETS } from "../../../core/model/tracker-columns.js";
import { isIndicatorSheet } from "../../../core/recognise/read-indicator-sheet.js";
import { isRiskSheet } from "../../../core/recognise/read-risk-sheet.js";
import { readTrackers } from "../../../core/recognise/recognise-tables.js";
import { RULES } from "../../../core/rules/tracker-rules.js";
import { cropGrid } from "./crop-grid.js";

/** Reads a workbook as a person has said, and checks it. */
export function readPlan({ file, workbook }: ReadResult, choices: Choices, accepted: KeptAcceptances, today: CalendarDate): Reading {
  const month = monthInName(file);
  const read = readTrackers(workbook, { file, ...(month === null ? {} : { month }), columns: new Map(Object.entries(choices.columns)), legend: new Map(Object.entries(choices.legend)) });
  const returnSheet = read.map(({ returnDetails }) => returnDetails?.asOf ?? null).find((date) => date !== null) ?? null;
  const asOf = chooseAsOf({ given: parseIsoDate(choices.asOf), returnSheet, month, today });
  const trackers = withFindings(read, RULES, { asOf: asOf.date, acceptances: new Map(Object.entries(accepted)) });
  const ours = trackers.some(isOurWorkbook);
  return { trackers, asOf, ours, digest: ours ? tableDigest(trackers.flatMap(({ lines }) => lines)) : "" };
}

const OUR_SHEETS: ReadonlySet<string> = new Set<string>([...Object.values(TRACKER_SHEETS), LONG_TEXTS_SHEET]);

/** The part of a workbook that is there to convert: the cells that were selected, and in a workbook that holds a tracker of ours already, the other sheets. Null when that is all of it. */
export function partToConvert({ file, workbook }: ReadResult, area: Selection | null, ours: boolean): ReadResult | null {
  if (area !== null) return { file, workbook: partSelected(workbook, area) };
  if (!ours) return null;
  return { file, workbook: { grids: workbook.grids.filter((grid) => !OUR_SHEETS.has(grid.sheet.replace(/ \(\d+\)$/, "")) && !isIndicatorSheet(grid) && !isRiskSheet(grid)) } };
}

/** What stands in cells that were selected, and nothing else. */
export function partSelected({ grids }: Workbook, { sheet, area }: Selection): Workbook {
  return { grids: grids.filter((grid) => grid.sheet === sheet).map((grid) => cropGrid(grid, area)) };
}
