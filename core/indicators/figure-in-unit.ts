import { exact } from "./exact.js";
import type { Figure, Unit } from "./indicator.js";
import { readFigure, type FigureReading } from "./read-figure.js";
import { moneyScale } from "./unit.js";

/** Pounds written out, where the indicator counts in thousands or millions of them; and a share in a bracket where it counts in per cent. */
export function inUnit({ figure, unit: own, aside }: FigureReading, unit: Unit | null): Figure {
  const { text, value, none } = figure;
  if (value === null || unit === null) return { text, value, none };
  if (own?.kind === "money" && unit.kind === "money" && SCALED.test(text)) return { text, value: exact(value / moneyScale(unit)), none };
  const share = unit.kind === "percent" && own?.kind !== "percent" && /%/.test(aside) ? readFigure(aside) : null;
  return share?.unit?.kind === "percent" && share.figure.value !== null ? { text, value: share.figure.value, none: null } : { text, value, none };
}

/** "£1.2m" says its own scale; "£1,234" under "£000" does not. */
export const SCALED = /\d ?(?:k|m|mn|bn|thousand|million|billion)\b/i;
