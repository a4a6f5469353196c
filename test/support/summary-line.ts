import { assessLine } from "../../core/consolidate/assess-line.js";
import type { SummaryLine } from "../../core/consolidate/summary.js";
import { DATE_CHECK_SETTINGS } from "../../core/model/date-check.js";
import type { Line } from "../../core/model/tracker.js";
import { ownDueHistory } from "../../core/movement/due-moves.js";

/** A line as a summary of 30 November 2018 holds it. */
export function summaryLine(line: Line, said: Partial<SummaryLine> = {}): SummaryLine {
  const asOf = { date: { year: 2018, month: 11, day: 30 }, from: "name" } as const;
  return { division: "Docks", file: "docks.xlsx", line, at: null, ...assessLine(line, asOf, DATE_CHECK_SETTINGS), carriedForward: false, before: null, dueHistory: ownDueHistory(line), ...said };
}
