import { address } from "../grid/address.js";
import type { Month } from "../model/month.js";
import { RAG_OF_STATUS } from "../model/status.js";
import type { Line, SourceCells, Tracker } from "../model/tracker.js";
import type { AsOf } from "../model/as-of.js";
import { challenges, dateCheck, DATE_CHECK_SETTINGS, type DateCheckSettings } from "../model/date-check.js";
import { countTotals, totalsByDivision, totalsByTheme } from "./count-totals.js";
import { daysLate, findDecisions, findExceptions } from "./find-exceptions.js";
import { pickReturns, type UsedReturn } from "./pick-returns.js";
import { NO_MOVEMENT, type PassedOver, type ReturnFile, type Summary, type SummaryLine } from "./summary.js";

export interface ConsolidateOptions {
  readonly asOf: AsOf;
  readonly month: Month;
  /** Display names of the divisions that owe a return, where somebody has said so. */
  readonly expected?: readonly string[];
  readonly settings?: DateCheckSettings;
  /** Files of the folder that are no returns. */
  readonly passedOver?: readonly PassedOver[];
}

/** A month's returns as one summary. Never fails: a rejected file is an entry of the register. */
export function consolidate(returns: readonly ReturnFile[], options: ConsolidateOptions): Summary {
  const { register, used } = pickReturns(returns, options.month, options.expected ?? []);
  const lines = used.flatMap((each) => linesOf(each, options));
  return {
    asOf: options.asOf,
    month: options.month,
    previousMonth: null,
    returns: register,
    totals: countTotals(lines),
    byDivision: totalsByDivision(lines),
    byTheme: totalsByTheme(lines),
    exceptions: findExceptions(lines),
    decisions: findDecisions(lines),
    movement: NO_MOVEMENT,
    findings: used.flatMap(({ trackers }) => trackers.flatMap(({ findings }) => findings)),
    lines,
    passedOver: options.passedOver ?? [],
    settings: options.settings ?? DATE_CHECK_SETTINGS,
  };
}

function linesOf({ division, file, trackers }: UsedReturn, options: ConsolidateOptions): SummaryLine[] {
  return trackers.flatMap((tracker) => tracker.lines.map((line) => summaryLine(division, file, line, standsAt(tracker, line), options)));
}

/** Where a line stands in the return itself; of a structured return `at` says where the line first came from. */
function standsAt({ places }: Tracker, line: Line): SourceCells | null {
  const place = places.lines.get(line.id);
  if (!place) return line.at[0] ?? null;
  const first = Math.min(...Object.values(place.columns));
  return { sheet: place.sheet, cells: address(place.row, Number.isFinite(first) ? first : 1) };
}

function summaryLine(division: string, file: string, line: Line, at: SourceCells | null, { asOf, settings }: ConsolidateOptions): SummaryLine {
  return {
    division,
    file,
    line,
    at,
    rag: RAG_OF_STATUS[line.status],
    dateCheck: dateCheck(line, asOf.date, settings),
    challenged: challenges(line, asOf.date, settings),
    daysLate: daysLate(line, asOf.date),
    carriedForward: false,
  };
}
