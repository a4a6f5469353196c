import { consolidate, type ConsolidateOptions } from "../../core/consolidate/consolidate.js";
import type { ReturnFile, Summary } from "../../core/consolidate/summary.js";
import type { MonthExample, MonthRule } from "../../core/findings/define-month-rule.js";
import type { Finding } from "../../core/findings/finding.js";
import { parseIsoDate } from "../../core/model/calendar-date.js";
import { lastDayOf, type Month } from "../../core/model/month.js";
import { RETURN_LABELS, TICKED, type ReturnField } from "../../core/model/return-form.js";
import type { ReturnDetails } from "../../core/model/tracker.js";
import { previousMonth } from "../../core/movement/previous-month.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { tableGrid } from "./table-grid.js";

const [BEFORE, NOW]: readonly [Month, Month] = ["2018-11", "2018-12"];
/** Returns of the examples are due seven days after the end of their month. */
const DUE_DAYS = 7;

/** December 2018 of an example's two months, compared with its November. */
export function exampleMonth({ before, now }: MonthExample, rules: readonly MonthRule[], options: Partial<ConsolidateOptions> = {}): Summary {
  const november = consolidate(returnsOf(before, BEFORE), dated(BEFORE));
  return consolidate(returnsOf(now, NOW), { ...dated(NOW), previous: november.lines.length > 0 ? previousMonth(november) : null, returnsDueDays: DUE_DAYS, checks: { rules }, ...options });
}

/** What a rule finds in its own example. */
export function runMonthExample(rule: MonthRule): Finding[] {
  return [...exampleMonth(rule.example, [rule]).findings];
}

function dated(month: Month): { readonly month: Month; readonly asOf: Summary["asOf"] } {
  return { month, asOf: { date: lastDayOf(month) ?? { year: 2018, month: 12, day: 31 }, from: "name" } };
}

function returnsOf(files: MonthExample["now"], month: Month): ReturnFile[] {
  return Object.entries(files).map(([file, text]): ReturnFile => {
    const rows = text.trim().split("\n").map((row) => row.trim());
    const details = returnDetails(rows.filter((row) => !row.includes("|")));
    const [first, ...others] = readTrackers({ grids: [tableGrid(rows.filter((row) => row.includes("|")).join("\n"))] }, { file, month });
    return { file, state: "read", trackers: first ? [{ ...first, returnDetails: details }, ...others] : [] };
  });
}

/** What "Signed off on: 2018-12-04" and the like say, by the Return sheet's own labels; null where there is none. */
function returnDetails(rows: readonly string[]): ReturnDetails | null {
  const said = (field: ReturnField): string => rows.flatMap((row) => (row.startsWith(`${RETURN_LABELS[field]}:`) ? [row.slice(RETURN_LABELS[field].length + 1).trim()] : []))[0] ?? "";
  if (rows.length === 0) return null;
  return {
    ...{ division: said("division"), contact: said("contact"), preparedBy: said("preparedBy"), signedOffBy: said("signedOffBy"), digest: said("digest"), templateVersion: said("templateVersion") },
    month: said("month") || null,
    asOf: parseIsoDate(said("asOf")),
    nothingChanged: said("nothingChanged") === TICKED,
    signedOffOn: parseIsoDate(said("signedOffOn")),
    answers: [],
  };
}
