import { isRestricted } from "../model/circulation.js";
import { countTotals } from "../consolidate/count-totals.js";
import type { LineName, Movement, Summary, SummaryLine, Totals } from "../consolidate/summary.js";
import { fold } from "../parse/tidy.js";
import { openPlans } from "./open-plans.js";

/** A summary as it may leave the programme office: nothing in `summary` names a restricted line, and the totals still count them all. */
export interface Released {
  readonly summary: Summary;
  /** What was left out. */
  readonly left: LeftOut;
}

export interface LeftOut {
  readonly lines: number;
  readonly exceptions: number;
  readonly decisions: number;
  /** Entries of the lists of movement. */
  readonly movements: number;
  /** Themes all of whose lines are restricted: neither their names nor the answers about them are there. */
  readonly themes: number;
  /** The lines of those themes. */
  readonly themeTotals: Totals;
  /** Those that restricted lines lead to. */
  readonly indicators: number;
  readonly risks: number;
}

/** Takes restricted lines out of every list that names lines. A line that was restricted the month before and is no longer loses that month's words. */
export function withoutRestricted(summary: Summary): Released {
  const restricted = summary.lines.filter(({ line }) => isRestricted(line));
  const names = new Set(restricted.map(({ division, line }) => nameKey({ division, id: line.id })));
  const open = summary.lines.filter(({ line }) => !isRestricted(line)).map(withoutRestrictedPast);
  const themes = new Set(open.map(({ line }) => fold(line.theme)));
  const hidden = restricted.filter(({ line }) => !themes.has(fold(line.theme)));
  const hiddenThemes = new Set(hidden.map(({ line }) => fold(line.theme)));
  const movement = openMovement(summary.movement, names);
  const exceptions = summary.exceptions.filter(({ at }) => !isRestricted(at.line)).map((each) => ({ ...each, at: withoutRestrictedPast(each.at) }));
  const plans = openPlans(summary);
  const decisions = summary.decisions.filter(({ line }) => !isRestricted(line)).map(withoutRestrictedPast);
  return {
    summary: {
      ...summary,
      ...{ lines: open, exceptions, decisions, movement },
      byTheme: summary.byTheme.filter(({ theme }) => !hiddenThemes.has(fold(theme))),
      answers: summary.answers.filter(({ theme }) => !hiddenThemes.has(fold(theme))),
      budgets: summary.budgets.map((budget) => ({ ...budget, actions: budget.actions.filter((action) => !names.has(nameKey(action))) })),
      ...{ indicators: plans.indicators, risks: plans.risks, findings: [] },
    },
    left: {
      lines: restricted.length,
      exceptions: summary.exceptions.length - exceptions.length,
      decisions: summary.decisions.length - decisions.length,
      movements: entries(summary.movement) - entries(movement),
      themes: hiddenThemes.size,
      themeTotals: countTotals(hidden),
      indicators: plans.hidden.indicators.length,
      risks: plans.hidden.risks.length,
    },
  };
}

function nameKey({ division, id }: { readonly division: string; readonly id: string }): string {
  return JSON.stringify([division, id]);
}

function withoutRestrictedPast(each: SummaryLine): SummaryLine {
  return each.before && isRestricted(each.before.line) ? { ...each, before: null } : each;
}

function openMovement(movement: Movement, restricted: ReadonlySet<string>): Movement {
  const open = <Name extends LineName>(names: readonly Name[]): Name[] => names.filter((name) => name.restricted !== true && !restricted.has(nameKey(name)));
  return {
    ...movement,
    statusChanges: open(movement.statusChanges),
    slipped: open(movement.slipped),
    rebaselined: open(movement.rebaselined),
    added: open(movement.added),
    vanished: open(movement.vanished),
    reopened: open(movement.reopened),
    reworded: open(movement.reworded),
    updateUnchanged: open(movement.updateUnchanged),
    doubtful: open(movement.doubtful).filter(({ candidate }) => open([candidate]).length === 1),
  };
}

function entries({ statusChanges, slipped, rebaselined, added, vanished, reopened, reworded }: Movement): number {
  return [statusChanges, slipped, rebaselined, added, vanished, reopened, reworded].reduce((sum, { length }) => sum + length, 0);
}
