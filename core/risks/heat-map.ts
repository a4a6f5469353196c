import { countBy } from "../model/group-by.js";
import type { Risk } from "./risk.js";
import { bandOf, RISK_BANDS, USUAL_TOP, type RiskBand } from "./score.js";

/** A square of the heat map: how many risks have this likelihood and this impact, and which. */
export interface HeatCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly band: RiskBand | null;
  readonly count: number;
  /** Refs in the register's order; the first words of a risk that has none. */
  readonly refs: readonly string[];
}

/** Why a risk has no square: likelihood or impact is not given as a number, its register has another scale, or its numbers are not on the scale. */
export type UnplacedWhy = "not rated" | "another scale" | "not on the scale";

export interface HeatMap {
  readonly top: number;
  /** A row for each likelihood, the highest first; in it a square for each impact, the lowest first. */
  readonly rows: readonly (readonly HeatCell[])[];
  readonly unplaced: readonly { readonly ref: string; readonly why: UnplacedWhy }[];
}

const LONGEST_NAME = 40;

/** What a risk is called in a small space: its ref, else its first words. */
export function shortNameOf({ ref, risk }: Risk): string {
  if (ref !== "") return ref;
  return risk.length <= LONGEST_NAME ? risk : `${risk.slice(0, LONGEST_NAME).replace(/\s+\S*$/, "")}…`;
}

function whyUnplaced({ current: { likelihood, impact }, scale }: Risk, top: number): UnplacedWhy | null {
  if (likelihood.value === null || impact.value === null) return "not rated";
  if (scale !== null && scale !== top) return "another scale";
  const onScale = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= top;
  return onScale(likelihood.value) && onScale(impact.value) ? null : "not on the scale";
}

/** The top of the scale that most of these risks are rated on; 5 where no register shows its scale. */
export function usualTop(risks: readonly Risk[]): number {
  const tops = countBy(risks.flatMap(({ scale }) => scale ?? []), (top) => top);
  return [...tops].sort(([, one], [, other]) => other - one)[0]?.[0] ?? USUAL_TOP;
}

/** Counts risks as things are now by likelihood (rows) and impact (columns) on a scale of 1 to `top`. Every risk is counted once, in a square or as unplaced. */
export function heatMap(risks: readonly Risk[], top: number = USUAL_TOP, bands: readonly RiskBand[] = RISK_BANDS): HeatMap {
  const squares = new Map<string, string[]>();
  const unplaced: { ref: string; why: UnplacedWhy }[] = [];
  for (const risk of risks) {
    const why = whyUnplaced(risk, top);
    const key = `${risk.current.likelihood.value}/${risk.current.impact.value}`;
    if (why !== null) unplaced.push({ ref: shortNameOf(risk), why });
    else squares.set(key, [...(squares.get(key) ?? []), shortNameOf(risk)]);
  }
  const steps = Array.from({ length: top }, (_, i) => i + 1);
  const cellAt = (likelihood: number, impact: number): HeatCell => {
    const refs = squares.get(`${likelihood}/${impact}`) ?? [];
    return { likelihood, impact, band: bandOf(likelihood * impact, top, bands), count: refs.length, refs };
  };
  return { top, rows: [...steps].reverse().map((likelihood) => steps.map((impact) => cellAt(likelihood, impact))), unplaced };
}
