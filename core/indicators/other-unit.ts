import { exact } from "./exact.js";
import type { Indicator, PeriodFigure, Unit } from "./indicator.js";
import { readFigure } from "./read-figure.js";
import { readTarget } from "./read-target.js";
import { sameUnit } from "./unit.js";

/** A figure written in another unit than its row's. */
export interface OtherUnit {
  readonly figure: PeriodFigure;
  /** What it is written in: "in %", "as a share of 1". */
  readonly written: string;
  /** What its row is in. */
  readonly row: string;
  /** What it would say in the unit of its row; null where that cannot be told. */
  readonly meant: string | null;
}

const saidOf = ({ text, value }: PeriodFigure): Unit | null => (value === null ? null : readFigure(text).unit);

/** How a unit is said after "written" and "its row is". */
function inWords(unit: Unit | null): string {
  if (unit === null) return "in plain numbers";
  if (unit.kind === "count") return unit.word === "" ? "in plain numbers" : `in numbers of ${unit.word}`;
  if (unit.kind === "rate") return unit.word === "" ? "as a rate" : unit.word;
  return unit.kind === "ratio" ? "as a ratio" : `in ${unit.word}`;
}

/**
 * The figures that are not in the unit of their row: another unit is written beside them, or a bare 0.27 stands where the others are like 26 and the row is in %.
 * Percentage points are how a percentage changes, and a bare number is in the unit of its row.
 */
export function inOtherUnits({ unit, baseline, figures: own, target }: Pick<Indicator, "unit" | "baseline" | "figures" | "target">): OtherUnit[] {
  const figures = [...(baseline ? [baseline] : []), ...own];
  const aim = target && (target.low ?? target.high) !== null && readTarget(target.text).unit === null ? 1 : 0;
  const bare = aim + figures.filter((figure) => figure.value !== null && saidOf(figure) === null).length;
  return figures.flatMap((figure): OtherUnit[] => {
    const said = saidOf(figure);
    const isOther = said !== null && (unit === null ? isAmongBare(said, bare, aim + figures.length) : !fits(said, unit));
    if (isOther) return [{ figure, written: inWords(said), row: inWords(unit), meant: null }];
    const meant = said === null && unit?.kind === "percent" ? shareMeant(figure, figures) : null;
    return meant === null ? [] : [{ figure, written: "as a share of 1", row: inWords(unit), meant }];
  });
}

/** A row of no unit whose figures are bare numbers, but for a few. */
const isAmongBare = (said: Unit, bare: number, all: number): boolean => said.kind !== "count" && bare > all / 2 && bare >= FEWEST;
const FEWEST = 2;

function fits(said: Unit, unit: Unit): boolean {
  if (said.kind === "money" && unit.kind === "money") return true;
  if (said.kind === "count") return unit.kind !== "percent" && unit.kind !== "money";
  if (said.kind === "points" || unit.kind === "points") return said.kind === unit.kind || said.kind === "percent" || unit.kind === "percent";
  return said.kind === unit.kind && (said.kind === "percent" || said.kind === "ratio" || sameUnit(said, unit));
}

/** Others are at least so many times as large, and a hundredfold of it lies among them. */
const SMALLER = 20;
const AMONG = 3;

/** The percentage that a share of 1 stands for among percentages. */
function shareMeant({ value }: PeriodFigure, figures: readonly PeriodFigure[]): string | null {
  const others = figures.flatMap((other) => (other.value !== null && other.value !== value ? [Math.abs(other.value)] : [])).sort((a, b) => a - b);
  const usual = others[Math.floor(others.length / 2)];
  if (value === null || value <= 0 || value > 1 || usual === undefined || usual / value < SMALLER) return null;
  const percentage = exact(value * 100);
  return percentage >= usual / AMONG && percentage <= usual * AMONG ? `${percentage}${figures.some(({ text }) => text.includes("%")) ? "%" : ""}` : null;
}
