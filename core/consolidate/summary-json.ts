import { isoDate, type CalendarDate } from "../model/calendar-date.js";
import { offTrackActions } from "./budget-entries.js";
import type { BudgetEntry, DueMoved, Exception, Movement, RegisterEntry, Summary, SummaryLine } from "./summary.js";

/** The summary as `consolidate --json` prints it (schema goldthread/summary@1). Dates are ISO 8601; texts are "" where a division supplied none. */
export function summaryJson(summary: Summary): Readonly<Record<string, unknown>> {
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
    budgets: summary.budgets.map((budget) => budgetJson(budget, summary)),
    findings: summary.findings,
  };
}

function registerJson({ signedOffOn, ...entry }: RegisterEntry): object {
  return { ...entry, signedOffOn: iso(signedOffOn) };
}

function budgetJson(budget: BudgetEntry, { lines }: Summary): object {
  const { file, sheet, cells, ...entry } = budget;
  return { ...entry, offTrack: offTrackActions(budget, lines).map(({ division, line: { id } }) => ({ division, id })), at: { file, sheet, cells } };
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
