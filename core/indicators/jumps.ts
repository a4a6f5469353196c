import type { DatedFigure } from "./series.js";
import type { Unit } from "./indicator.js";

/** A figure that is further from the one before it than its series ever moves. */
export interface Jump {
  readonly figure: DatedFigure;
  readonly before: DatedFigure;
  /** The middle of the sizes of all changes. */
  readonly usual: number;
}

type Valued = DatedFigure & { readonly value: number };

/** Fewer figures make no history. */
const FEWEST = 6;

/**
 * The modified z-score of B. Iglewicz and D. C. Hoaglin, "How to Detect and Handle Outliers" (ASQC Basic References in Quality Control, vol. 16, 1993): 0.6745 times the distance from the median,
 * over the median of all such distances (MAD); beyond 3.5 is an outlier. It is of the changes here, from each figure to the next, so that a series may climb. Where more than half of them are
 * the same the MAD is nought, and 1.2533 times the mean distance stands in for it: that of the other changes, without one that takes this one back, since in a short series a spike's own two
 * would hide it.
 */
const FACTOR = 0.6745;
const MEAN_FACTOR = 1.2533;
const CUT_OFF = 3.5;

/** What a change must be at least to be worth a look, however still the series lies: points of a percentage, else a share of the usual figure. */
const LEAST_POINTS = 5;
const LEAST_SHARE = 0.2;
/** Numbers of things vary as chance has it (Poisson): the difference of two has about their sum as its variance, and three times its root is rare. */
const BY_CHANCE = 3;

/** The latest figure where it jumps, and figures that jump and come straight back. A lasting change of level is history. */
export function jumpsOf(figures: readonly DatedFigure[], unit: Unit | null): Jump[] {
  const valued = figures.filter((figure): figure is Valued => figure.value !== null);
  if (valued.length < FEWEST) return [];
  const changes = valued.slice(1).map(({ value }, index) => value - (valued[index]?.value ?? 0));
  const isOut = outliers(changes);
  const isCount = unit?.kind === "count" || (unit === null && valued.every(({ value }) => Number.isInteger(value)));
  const size = median(valued.map(({ value }) => Math.abs(value)));
  const least = unit?.kind === "percent" ? LEAST_POINTS : LEAST_SHARE * size;
  const jumps = changes.map((change, index) => isOut[index] === true && Math.abs(change) >= least && (!isCount || Math.abs(change) > byChance(valued, index)));
  const usual = median(changes.map(Math.abs));
  return valued.slice(1).flatMap((figure, index): Jump[] => {
    const [change, next, before] = [changes[index] ?? 0, changes[index + 1], valued[index]];
    const isLast = index === changes.length - 1 && !(jumps[index - 1] === true && returns(changes[index - 1], change));
    const isSpike = jumps[index + 1] === true && returns(change, next);
    return before && jumps[index] === true && (isLast || isSpike) ? [{ figure, before, usual }] : [];
  });
}

const byChance = (figures: readonly Valued[], index: number): number => BY_CHANCE * Math.sqrt(Math.abs(figures[index]?.value ?? 0) + Math.abs(figures[index + 1]?.value ?? 0));

/** The second change takes back most of the first. */
function returns(first: number | undefined, second: number | undefined): boolean {
  return first !== undefined && second !== undefined && Math.sign(first) !== Math.sign(second) && Math.abs(first + second) < Math.abs(first) / 2;
}

function outliers(changes: readonly number[]): boolean[] {
  const middle = median(changes);
  const distances = changes.map((change) => Math.abs(change - middle));
  const mad = median(distances);
  return distances.map((distance, index) => distance > CUT_OFF * (mad > 0 ? mad / FACTOR : MEAN_FACTOR * mean(distances.filter((_, other) => !isOfOneMove(changes, index, other)))));
}

/** Whether two changes are the same one, or a figure's going and coming back. */
function isOfOneMove(changes: readonly number[], one: number, other: number): boolean {
  const first = Math.min(one, other);
  return one === other || (Math.abs(one - other) === 1 && returns(changes[first], changes[first + 1]));
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]];
  return (low + high) / 2;
}
