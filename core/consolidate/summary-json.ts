import { isoDate, type CalendarDate } from "../model/calendar-date.js";
import { indicatorJson, latestJson } from "../indicators/indicator-json.js";
import { riskJson } from "../risks/risk-json.js";
import { offTrackFinder } from "./budget-entries.js";
import { indicatorMove } from "./return-indicators.js";
import { moveOf } from "./return-risks.js";
import type { BudgetEntry, DueMoved, Exception, Movement, RegisterEntry, Summary, SummaryIndicator, SummaryLine, SummaryRisk } from "./summary.js";

/** The summary as `consolidate --json` prints it (schema goldthread/summary@1). Dates are ISO 8601; texts are "" where a division supplied none. */
export function summaryJson(summary: Summary): Readonly<Record<string, unknown>> {
  const offTrackActions = offTrackFinder(summary.lines);
  return {
    schema: "goldthread/summary@1",
    asOf: isoDate(summary.asOf.date),
    month: summary.month,
    previousMonth: summary.previousMonth,
    version: summary.version,
    returns: summary.returns.map(registerJson),
    totals: summary.totals,
    byDivision: summary.byDivision,
    byTheme: summary.byTheme,
    exceptions: summary.exceptions.map(exceptionJson),
    decisions: summary.decisions.map((each) => ({ ...named(each), proposedDue: iso(each.line.proposedDue?.by ?? null), reasonForChange: each.line.reasonForChange })),
    movement: movementJson(summary.movement),
    trend: summary.trend,
    budgets: summary.budgets.map((budget) => budgetJson(budget, offTrackActions)),
    indicators: summary.indicators.map((each) => summaryIndicatorJson(each, summary)),
    risks: summary.risks.map((each) => summaryRiskJson(each, summary)),
    findings: summary.findings,
  };
}

/** As `convert --json` prints an indicator; of the month before its latest figure. `movement` is null where there is no month before, or nothing has come since. */
function summaryIndicatorJson({ division, file, indicator, before, carriedForward }: SummaryIndicator, { previousMonth }: Summary): object {
  const movement = previousMonth === null || carriedForward ? null : indicatorMove(before, indicator);
  return { division, file, ...indicatorJson(indicator), before: before && latestJson(before), movement, carriedForward };
}

/** As `convert --json` prints a risk; of the month before its ratings. */
function summaryRiskJson(each: SummaryRisk, { previousMonth }: Summary): object {
  const { division, file, risk, before, carriedForward } = each;
  const was = before && { inherent: before.inherent, current: before.current, target: before.target, scale: before.scale, closed: before.closed };
  return { division, file, ...riskJson(risk), before: was, movement: moveOf(each, previousMonth), carriedForward };
}

function registerJson({ signedOffOn, ...entry }: RegisterEntry): object {
  return { ...entry, signedOffOn: iso(signedOffOn) };
}

function budgetJson(budget: BudgetEntry, offTrackActions: (budget: BudgetEntry) => readonly SummaryLine[]): object {
  const { file, sheet, cells, ...entry } = budget;
  return { ...entry, offTrack: offTrackActions(budget).map(({ division, line: { id } }) => ({ division, id })), at: { file, sheet, cells } };
}

function exceptionJson({ at, because }: Exception): object {
  const { status, cause, nextStep, nextStepBy, update } = at.line;
  const { rag, dateCheck, daysLate } = at;
  return { ...named(at), because, status, rag, dateCheck: dateCheck.rag, why: dateCheck.why, daysLate, cause, nextStep, nextStepBy, update };
}

function named({ division, file, line }: SummaryLine): object {
  const { id, ref, theme, action, milestone, lead, leads, due, at } = line;
  return { division, id, ref, theme, action, milestone, lead, leads, due: iso(due.by), dueText: due.text, file, at };
}

function movementJson(movement: Movement): object {
  return { ...movement, slipped: movement.slipped.map(movedJson), rebaselined: movement.rebaselined.map(movedJson) };
}

function movedJson({ from, to, ...line }: DueMoved): object {
  return { ...line, from: isoDate(from), to: isoDate(to) };
}

function iso(date: CalendarDate | null): string | null {
  return date ? isoDate(date) : null;
}
