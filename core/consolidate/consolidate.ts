import { checkMonth, type CheckMonthOptions } from "../findings/check-month.js";
import type { AsOf } from "../model/as-of.js";
import { DATE_CHECK_SETTINGS, type DateCheckSettings } from "../model/date-check.js";
import { divisionSlug } from "../model/division.js";
import { firstBy, groupBy } from "../model/group-by.js";
import type { Month } from "../model/month.js";
import { compareMonths } from "../movement/compare-months.js";
import { followLines } from "../movement/follow-lines.js";
import { confirmationsOf, type PreviousMonth } from "../movement/previous-month.js";
import { continueTrend } from "../movement/trend.js";
import { nextVersion } from "../movement/versions.js";
import { assessLine } from "./assess-line.js";
import { budgetEntries } from "./budget-entries.js";
import { carryForward, sayCarried } from "./carry-forward.js";
import { addTotals, totalsByDivision, totalsByTheme } from "./count-totals.js";
import { findDecisions, findExceptions } from "./find-exceptions.js";
import { dueDayOf } from "./judge-return.js";
import { pickReturns, type PickedReturns } from "./pick-returns.js";
import { summaryIndicators } from "./return-indicators.js";
import { linesOfReturn } from "./return-lines.js";
import { summaryRisks } from "./return-risks.js";
import { FIRST_VERSION, NO_MOVEMENT, type PassedOver, type ReturnFile, type Summary, type SummaryLine } from "./summary.js";

export interface ConsolidateOptions {
  readonly asOf: AsOf;
  readonly month: Month;
  /** The month to compare with; null or left out: none. */
  readonly previous?: PreviousMonth | null;
  /** An earlier making of this month's summary: its version is continued, and what somebody has answered in it counts. */
  readonly earlier?: Summary | null;
  /** Display names of the divisions that owe a return, where somebody has said so. Those of last month owe one too. */
  readonly expected?: readonly string[];
  /** Whom to ask in each division, where a return does not say itself. */
  readonly contacts?: Readonly<Record<string, string>>;
  /** Returns are due so many days after the end of their month; null or left out: nobody has said. */
  readonly returnsDueDays?: number | null;
  readonly settings?: DateCheckSettings;
  /** Rules about the month as a whole; without them the findings are those of the returns alone. */
  readonly checks?: CheckMonthOptions;
  /** Files of the folder that are no returns. */
  readonly passedOver?: readonly PassedOver[];
}

/** A month's returns as one summary. Never fails: a rejected file is an entry of the register. */
export function consolidate(returns: readonly ReturnFile[], options: ConsolidateOptions): Summary {
  return summarise(pickMonth(returns, options), options);
}

/** The register of the month and the returns that count. */
function pickMonth(returns: readonly ReturnFile[], { month, previous, earlier, expected = [], contacts = {}, returnsDueDays }: ConsolidateOptions): PickedReturns {
  const known = [...(previous?.returns ?? []).map(({ division, contact }) => [division, contact] as const), ...Object.entries(contacts)].filter(([, contact]) => contact !== "");
  return pickReturns(returns, {
    month,
    expected: [...expected, ...(previous?.lines ?? []).map(({ division }) => division)],
    dueOn: dueDayOf(month, returnsDueDays ?? null),
    earlier: earlier?.returns ?? [],
    contacts: new Map(known.map(([division, contact]) => [divisionSlug(division), contact])),
  });
}

function summarise({ register, used, plans }: PickedReturns, options: ConsolidateOptions): Summary {
  const { asOf, month, previous = null, earlier = null, settings = DATE_CHECK_SETTINGS } = options;
  const carried = previous ? carryForward(previous, used, register) : [];
  const gone = new Set(carried.map(lineKey));
  const read = used.flatMap((each) => linesOfReturn(each, asOf, settings));
  const followed = followLines(read, previous && { ...previous, lines: previous.lines.filter((line) => !gone.has(lineKey(line))) }, earlier ? confirmationsOf(earlier) : []);
  const divisions = register.map(({ division }) => division);
  const lines = inOrder([...followed.lines, ...carried.map((line) => ({ ...line, ...assessLine(line.line, asOf, settings) }))], divisions);
  const byDivision = totalsByDivision(lines);
  const totals = addTotals(byDivision);
  const summary: Summary = {
    ...{ asOf, month, lines, totals, byDivision, settings },
    previousMonth: previous?.month ?? null,
    returns: previous ? sayCarried(register, carried, previous.month) : register,
    byTheme: totalsByTheme(lines),
    exceptions: findExceptions(lines),
    decisions: findDecisions(lines),
    movement: previous ? compareMonths(followed) : NO_MOVEMENT,
    version: FIRST_VERSION,
    answers: used.flatMap(({ division, details }) => (details?.answers ?? []).map((answers) => ({ division, ...answers }))),
    trend: continueTrend(previous?.trend ?? [], { month, totals, byDivision }),
    budgets: budgetEntries(used, lines, previous?.budgets ?? []),
    indicators: inOrder(underNames(summaryIndicators(plans.indicators, previous?.indicators ?? []), divisions), divisions),
    risks: inOrder(underNames(summaryRisks(plans.risks, previous?.risks ?? []), divisions), divisions),
    findings: [...used.flatMap(({ trackers, budgets }) => [...trackers, ...budgets]), ...plans.sheets].flatMap(({ findings }) => findings),
    passedOver: options.passedOver ?? [],
  };
  const found = options.checks ? checkMonth({ summary, returns: used, previous }, options.checks) : [];
  return { ...summary, findings: [...found, ...summary.findings], version: nextVersion(earlier, summary) };
}

function lineKey({ division, line }: Pick<SummaryLine, "division" | "line">): string {
  return `${divisionSlug(division)}\n${line.id}`;
}

/** Indicators or risks, those of the month before too, under their divisions' names of this month. */
function underNames<Thing extends { readonly division: string }>(things: readonly Thing[], divisions: readonly string[]): Thing[] {
  const names = firstBy(divisions, divisionSlug);
  return things.map((each) => ({ ...each, division: names.get(divisionSlug(each.division)) ?? each.division }));
}

/** Lines, indicators or risks in the order in which their divisions stand in the register. */
function inOrder<Thing extends { readonly division: string }>(things: readonly Thing[], divisions: readonly string[]): Thing[] {
  const slugs = [...new Set(divisions.map(divisionSlug))];
  const places = new Map(slugs.map((slug, index) => [slug, index]));
  const byPlace = groupBy(things, ({ division }) => places.get(divisionSlug(division)) ?? slugs.length);
  return [...byPlace].sort(([one], [other]) => one - other).flatMap(([, here]) => here);
}
