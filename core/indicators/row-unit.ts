import type { Unit } from "./indicator.js";
import type { FigureReading } from "./read-figure.js";
import { readTarget } from "./read-target.js";
import type { Column } from "./table-columns.js";
import type { MeasureRecord } from "./table-rows.js";
import { sameUnit, unitOfMeasure, unitOfName } from "./unit.js";

/** The unit of a measure: of the unit column, else the one that most figures are written with, else what the measure's words or its headings say. */
export function rowUnit(record: MeasureRecord, said: string, read: readonly { readonly reading: FigureReading; readonly column: Column }[]): Unit | null {
  const named = unitOfName(said);
  const words = unitOfMeasure(record.measure);
  if (named) return named.kind === "count" && words?.kind === "count" ? words : named;
  const targets = record.held.flatMap(({ role, text }) => (role === "target" ? [readTarget(text)] : []));
  const valued = [...read.map(({ reading: { figure, unit } }) => ({ value: figure.value, unit })), ...targets.map(({ target, unit }) => ({ value: target.low ?? target.high, unit }))];
  const figures = valued.flatMap(({ value, unit }): WrittenFigure[] => (value === null ? [] : [{ value, unit }]));
  const written = [...read.flatMap(({ reading }) => reading.unit ?? []), ...targets.flatMap(({ unit }) => unit ?? [])];
  const most = written.reduce<Unit | null>((best, unit) => (best === null || count(written, unit) > count(written, best) ? unit : best), null);
  if (most && !isStray(most, words, figures)) return most.kind === "money" && words?.kind === "money" ? words : most;
  const headings = read.flatMap(({ column }) => unitOfName(/\(([^)]*)\)|(%)/.exec(column.heading)?.slice(1).find((part) => part !== undefined) ?? "") ?? []);
  return words ?? headings[0] ?? null;
}

/** A unit that few figures are written with, where the measure names another, or where all the rest are too large for percentages: theirs, not the row's. */
function isStray(unit: Unit, words: Unit | null, figures: readonly WrittenFigure[]): boolean {
  const bare = figures.filter((each) => each.unit === null);
  if (words) return words.kind !== unit.kind && bare.length >= figures.length / 2;
  return bare.length > figures.length / 2 && unit.kind === "percent" && bare.every(({ value }) => value > 100);
}

interface WrittenFigure {
  readonly value: number;
  readonly unit: Unit | null;
}

const count = (units: readonly Unit[], unit: Unit): number => units.filter((each) => sameUnit(each, unit)).length;
