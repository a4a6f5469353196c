import type { Rag } from "../model/status.js";
import { exact } from "./exact.js";
import type { Indicator, PeriodFigure, Target } from "./indicator.js";
import { betterOfWords, isUnchanged, movesDown, movesUp } from "./direction-words.js";
import { targetTowards } from "./read-target.js";

/** Where a measure is going. "up" and "down" where nobody says which way is good. */
export type Direction = "improving" | "worsening" | "no change" | "up" | "down" | "not known";

/** What an indicator's own figures say of it. Nothing is guessed: what they do not say is null, or "not known". */
export interface Judgement {
  readonly latest: PeriodFigure | null;
  readonly previous: PeriodFigure | null;
  readonly direction: Direction;
  /** Of the latest figure against its target; null where there is none, or nobody says which way is good. */
  readonly rag: Extract<Rag, "red" | "amber" | "green"> | null;
  /** The latest figure less the baseline; null where either is missing. */
  readonly sinceBaseline: number | null;
}

const isThere = ({ value }: PeriodFigure): boolean => value !== null;

/** The last figure that has a value; null where none has. */
export function latestFigure({ figures }: Indicator): PeriodFigure | null {
  return figures.findLast(isThere) ?? null;
}

/** The figure with a value before the latest; null where there is none. */
function previousFigure({ figures }: Indicator): PeriodFigure | null {
  return figures.slice(0, Math.max(0, figures.findLastIndex(isThere))).findLast(isThere) ?? null;
}

/** The direction of travel: from the previous figure to the latest; where there are not two, what the source's own words or arrow say. */
export function directionOfTravel(indicator: Indicator): Direction {
  const [latest, previous] = [latestFigure(indicator)?.value ?? null, previousFigure(indicator)?.value ?? null];
  if (latest === null || previous === null) return directionOfSource(indicator);
  return directionOf(exact(latest - previous), indicator.better);
}

/** Which way a change goes: for better or worse where it is said which way is good. */
export function directionOf(change: number, better: Indicator["better"]): Direction {
  if (change === 0) return "no change";
  if (better === null) return change > 0 ? "up" : "down";
  return change > 0 === (better === "higher") ? "improving" : "worsening";
}

function directionOfSource({ direction, better }: Indicator): Direction {
  const said = betterOfWords(direction);
  if (said) return said;
  if (isUnchanged(direction)) return "no change";
  const [up, down] = [movesUp(direction), movesDown(direction)];
  return up === down ? "not known" : directionOf(up ? 1 : -1, better);
}

/** How the latest figure stands against its target: of its own period where it has one. Green is met, amber within the tolerance, red beyond it. */
export function ragAgainstTarget(indicator: Indicator): Judgement["rag"] {
  const latest = latestFigure(indicator);
  const target = latest ? targetOf(indicator, latest) : null;
  if (latest?.value == null || target === null) return null;
  const missed = shortfall(latest.value, target);
  if (missed === null) return null;
  return missed === 0 ? "green" : indicator.tolerance !== null && missed <= indicator.tolerance ? "amber" : "red";
}

function targetOf({ target, better }: Indicator, { target: own }: PeriodFigure): Target | null {
  if (own && own.value !== null) return targetTowards({ text: own.text, low: own.value, high: own.value }, better);
  return target && targetTowards(target, better);
}

/** The one number that a figure is to reach: its period's own target, else the indicator's; null where there is none, or it is a range. */
export function toReach(figure: PeriodFigure, indicator: Indicator): number | null {
  const target = targetOf(indicator, figure);
  if (target === null) return null;
  return target.low === null || target.high === null || target.low === target.high ? (target.low ?? target.high) : null;
}

/** By how much a figure misses its target; 0 when it meets it; null when the target does not say on which side it is met. */
function shortfall(value: number, { low, high }: Target): number | null {
  if ((low === null && high === null) || low === high) return null;
  return Math.max(0, low === null ? 0 : exact(low - value), high === null ? 0 : exact(value - high));
}

/** How far the latest figure is from the baseline. */
function changeSinceBaseline(indicator: Indicator): number | null {
  const [latest, baseline] = [latestFigure(indicator)?.value ?? null, indicator.baseline?.value ?? null];
  return latest === null || baseline === null ? null : exact(latest - baseline);
}

/** All that an indicator's figures say of it. */
export function judgeIndicator(indicator: Indicator): Judgement {
  return {
    latest: latestFigure(indicator), previous: previousFigure(indicator), direction: directionOfTravel(indicator), rag: ragAgainstTarget(indicator), sinceBaseline: changeSinceBaseline(indicator),
  };
}
