import { fold } from "../parse/tidy.js";
import type { Indicator, PeriodFigure } from "./indicator.js";

/** Measures whose percentages may pass 100 or fall below nought: of change, of what was aimed at or could be held, of what is collected with arrears. */
const NO_SHARE = /\b(?:chang(?:e|es|ed)|increase[ds]?|decrease[ds]?|reduc(?:e[ds]?|tions?)|grow(?:th|n)|rise|fall|varian(?:ce|ces|t)|differen(?:ce|t)|gap|uplift|inflation|movement|turnover|yield|return on|compared|relative|versus|vs|against|occupan(?:cy|ied)|utili[sz](?:ation|ed)|capacity|collect(?:ed|ion)|recover(?:ed|y)|attainment 8|progress 8|ratio|index)\b|\b(?:of|to) (?:(?:the|our|its|their|annual|agreed|planned|expected|original|approved|savings?|income|spending|recruitment|contract(?:ed)?) )*(?:targets?|budget|plan|plans? (?:for|of)|profile|forecast|trajectory|baseline|estimate|allocation|quota|establishment|standard)\b/;
/** Numbers of things, or amounts of time, that may fall below nought. */
const MAY_FALL_BELOW = /\b(?:net|balance|surplus|deficit|margin|profit|loss|gain|score|scores|points|temperature|days? (?:early|late|ahead|behind))\b/;

const MOST_OF_A_SHARE = 100;

/** A figure that its measure cannot have, and why. */
export interface OutOfRange {
  readonly figure: PeriodFigure;
  readonly why: string;
}

/** The figures that lie outside what they can be: over 100% or below 0% of a whole, fewer than none of something. What the series or its target does more than once is no slip. */
export function outOfRange({ measure, unit, figures, baseline, target, comparators }: Indicator): OutOfRange[] {
  const words = fold(measure);
  const all = [...(baseline ? [baseline] : []), ...figures];
  const aims = [target?.low, target?.high, ...figures.map((figure) => figure.target?.value), ...Object.values(comparators).map((text) => Number.parseFloat(text))].filter((value) => value != null && Number.isFinite(value));
  const beyond = (isOut: (value: number) => boolean, why: string): OutOfRange[] => {
    const out = all.filter(({ value }) => value !== null && isOut(value));
    const isUsual = out.length > 1 || aims.some((value) => value != null && isOut(value));
    return isUsual ? [] : out.map((figure) => ({ figure, why }));
  };
  const over = (value: number): boolean => value > MOST_OF_A_SHARE;
  const below = (value: number): boolean => value < 0;
  const mayFall = NO_SHARE.test(words) || MAY_FALL_BELOW.test(words);
  if (unit?.kind === "percent") return NO_SHARE.test(words) ? [] : [...beyond(over, "a share of a whole is at most 100%"), ...(mayFall ? [] : beyond(below, "a share of a whole is at least 0%"))];
  if (mayFall) return [];
  if (unit?.kind === "count" || (unit === null && isWhole(all))) return beyond(below, "a number of things is at least 0");
  return unit?.kind === "time" || unit?.kind === "rate" ? beyond(below, `${unit.kind === "time" ? "a time" : "a rate"} is at least 0`) : [];
}

/** Bare whole numbers, more than one, count something. */
const isWhole = (figures: readonly PeriodFigure[]): boolean => figures.filter(({ value }) => value !== null).length > 1 && figures.every(({ value }) => value === null || Number.isInteger(value));
