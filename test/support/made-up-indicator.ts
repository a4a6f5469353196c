import type { Indicator, PeriodFigure } from "../../core/indicators/indicator.js";
import { PERCENT } from "../../core/indicators/unit.js";

/** A figure of a period: "Q1", 61. */
export function figureOf(period: string, value: number | null, given: Partial<PeriodFigure> = {}): PeriodFigure {
  return { period, from: null, to: null, text: value === null ? "" : String(value), value, none: value === null ? "blank" : null, target: null, rag: null, ...given };
}

/** An indicator of which only what is given matters. */
export function madeUpIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: given.ref ?? given.measure ?? "1", ref: "", measure: "Homes let within 20 days", theme: "", unit: PERCENT, better: "higher", baseline: null, target: null, tolerance: null, figures: [], rag: null, direction: "", owner: "",
    comparators: {}, comment: "", source: "", sentence: "", proposed: false, other: {}, marks: [], at: [], ...given,
  };
}
