import { fold, tidyLine } from "../parse/tidy.js";
import type { Measure } from "./budget-table.js";

/** What headings say that a column of figures measures; the first that fits counts. Easy to add to. */
const MEASURES: readonly (readonly [written: RegExp, measure: Measure])[] = [
  [/\bvarian|\b(?:over|under) ?\/? ?\(?(?:under|over)?\)? ?spend|\bdifference\b/, "variance"],
  [/\bremain|\bavailable\b|\bleft\b|\bunspent\b|\buncommitted\b/, "remaining"],
  [/\bopening\b|\boriginal\b|\bbase (?:budget|estimate)|\bapproved budget\b|\bbrought forward\b|\bb\/f\b/, "opening"],
  [/\bclosing\b|\brevised\b|\bcarried forward\b|\bc\/f\b/, "closing"],
  [/\bvirement|\bvariation|\bmovement|\bchange|\badjust|\bgrowth\b|\btransfer/, "variation"],
  [/\bforecast|\bprojected|\bout-?turn|\bfull year\b/, "forecast"],
  [/\bactual|\bspend to date|\bto date\b|\bytd\b|\bspent\b/, "actual"],
  [/\bgross\b|^expenditure\b|\btotal expenditure\b|\bspend\b/, "gross"],
  [/\b(?:other|own|generated)\b.*\bincome\b|\bfees\b|\bsales\b|\bcharges\b/, "otherIncome"],
  [/\bgrants?\b|\bdsg\b/, "grants"],
  [/\bincome\b|\brecharges?\b|\bfunding from\b/, "income"],
  [/\bnet\b|\bcouncil funding\b|\bgeneral fund\b|\bbudget requirement\b/, "net"],
  [/\bbudget|\bplan\b|\bestimate\b|\ballocat/, "budget"],
  [/^(?:grand )?totals?$/, "total"],
];

/** A unit as headings write it: "£000", "(£m)", "£'000s". */
const UNIT = /\(? ?(?:£ ?(?:['’‘]?0{3}['’]?s?|0{3},0{3}|k|m(?:illions?|n)?|bn|thousands?|billions?)?|GBP(?: (?:thousand|million|billion)s?)?)(?![\w])\s?\)?/gi;

/** A heading as it is spoken of. */
export function withoutUnit(heading: string): string {
  return tidyLine(heading.replace(UNIT, " ")).replace(/[:,–-]$/, "").trim();
}

/** What a heading says; null when it says none that we know. */
export function measureOf(heading: string): Measure | null {
  const folded = fold(withoutUnit(heading));
  return MEASURES.find(([written]) => written.test(folded))?.[1] ?? null;
}

/** Everything that a heading says: "Budget Gross", of two rows, is a budget and a gross figure. */
export function measuresOf(heading: string): ReadonlySet<Measure> {
  const folded = fold(withoutUnit(heading));
  return new Set(MEASURES.flatMap(([written, measure]) => (written.test(folded) ? [measure] : [])));
}

/** What an inferred column is called: by its own measure. */
export const MEASURE_TITLES: Readonly<Record<Measure, string>> = {
  gross: "Gross expenditure",
  grants: "Grants",
  otherIncome: "Other income",
  income: "Total income",
  net: "Net",
  budget: "Budget",
  actual: "Actual",
  forecast: "Forecast",
  variance: "Variance",
  remaining: "Remaining",
  opening: "Opening budget",
  variation: "Variations",
  closing: "Closing budget",
  total: "Total",
};

/** True for a heading that speaks of money in some way or other. */
export function isMoneyHeading(heading: string): boolean {
  return measureOf(heading) !== null || /\b(?:amount|value|cost|costs|sum|award|allocation|price)\b|£/.test(fold(heading));
}

/** True for what is the difference of a budget and what is spent. */
export function isVariance(column: { readonly measure: Measure | null } | undefined): boolean {
  return column?.measure === "variance" || column?.measure === "remaining";
}
