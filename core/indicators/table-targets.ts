import { dayNumber } from "../model/calendar-date.js";
import { exact } from "./exact.js";
import { inUnit, SCALED } from "./figure-in-unit.js";
import type { Figure, PeriodFigure, Target, Unit } from "./indicator.js";
import { readFigure, readFigureCell } from "./read-figure.js";
import { readTarget, type Better, type TargetReading } from "./read-target.js";
import { readTolerance } from "./read-tolerance.js";
import type { Held } from "./table-rows.js";
import { moneyScale } from "./unit.js";

/** A target as it was read, and the cell that holds it. */
export type HeldTarget = TargetReading & { readonly held: Held };

/** The target of one period, as a figure. */
export const targetFigure = ({ held, target }: HeldTarget, unit: Unit | null): Figure => ({ ...inUnit(readFigure(held.text), unit), ...(target.low === null || target.low === target.high ? {} : { value: target.low, none: null }) });

/** The target of the whole: one that names no period of the figures; of several years' the one that the latest figure lies in, else the first. */
export function chosenTarget(targets: readonly HeldTarget[], figures: readonly PeriodFigure[]): HeldTarget | null {
  const latest = figures.findLast(({ value }) => value !== null);
  const plain = targets.find(({ held }) => held.column.period === null);
  const holding = targets.find(({ held: { column } }) => column.period?.from && column.period.to && latest?.to && dayNumber(column.period.from) <= dayNumber(latest.to) && dayNumber(latest.to) <= dayNumber(column.period.to));
  const whole = targets.filter(({ held }) => !figures.some(({ period, target }) => target !== null && period === held.column.period?.text));
  const chosen = plain ?? holding ?? whole[0] ?? targets.at(-1);
  return !chosen || (chosen.target.low === null && chosen.target.high === null && readFigure(chosen.held.text).figure.none === "blank") ? null : chosen;
}

/** A target in the indicator's unit: as its cell shows it, or stores it where it shows no percentage. */
export function targetOf(chosen: HeldTarget, unit: Unit | null): Target {
  const scale = chosen.unit?.kind === "money" && unit?.kind === "money" && SCALED.test(chosen.held.text) ? moneyScale(unit) : 1;
  const stored = chosen.held.cells[0] ? readFigureCell(chosen.held.cells[0].source) : null;
  const { text, low, high } = chosen.target;
  const isShown = stored?.unit?.kind === "percent" && chosen.unit === null && low !== null && low === high;
  if (isShown) return { text, low: stored.figure.value, high: stored.figure.value };
  return { text, low: low === null ? null : low / scale, high: high === null ? null : high / scale };
}

/** Which way is good, where targets' own words say, and all of them the same. */
export function senseOf(targets: readonly HeldTarget[]): Better {
  const said = new Set(targets.flatMap(({ better }) => better ?? []));
  const [only] = said;
  return said.size === 1 && only ? only : null;
}

/** How far from the target is amber still: as said, or from the target to the threshold that is. */
export function toleranceOf(said: string, threshold: string, target: Target | null, unit: Unit | null): number | null {
  const aim = target?.low ?? target?.high ?? null;
  if (said !== "") return readTolerance(said, unit, aim);
  const limit = threshold === "" ? null : readTarget(threshold).target;
  const edge = limit?.low ?? limit?.high ?? null;
  return edge === null || aim === null ? null : Math.abs(exact(aim - edge));
}
