import { fold } from "../parse/tidy.js";
import type { FigureRow } from "./budget-table.js";

const TOTAL = /\b(?:sub-?\s?totals?|totals?|overall|all services|net cost of services)\b/;
/** Nothing but a word for a total: it adds what stands there, whatever it comes to. */
const PLAIN_TOTAL = /^(?:(?:sub-?\s?|grand |overall |directorate |council |net |gross )?totals?|all services)(?: (?:budget|expenditure|income|net|gross|cost|£.*))?$/;
/** A total as a rule, where what stands before it is near. */
const LIKELY_TOTAL = /^(?:gross|net)(?: operating)?(?: (?:expenditure|income|cost|budget|spend(?:ing)?|position|total))?$|^(?:net )?budget requirement$|^(?:total )?carried forward$/;
/** What a row that totals others may be called as well: believed when the figures agree. */
const MAYBE_TOTAL = /\b(?:net|gross|income|expenditure|funding|cost of|requirement|surplus|deficit|balance|bottom line|sum|(?:carried|brought) forward|[cb]\/f)\b/;
const GRAND = /\b(?:grand|overall|directorate|council|all services|budget requirement)\b|^totals?$/;
/** "of which", "including": part of a figure above, never added again. */
const PART_ABOVE = /^(?:of which|includ(?:es|ing)|incl\b|memo(?:randum)?\b)/;
const NOTE = /^note\b/;
/** What a total takes away where it is written without a minus. */
const LESS = /^less\b|\bincome\b|\bgrants?\b|\brecharges?\b|\bcontributions?\b|\bsavings?\b|\breceipts?\b|\bfunded by\b|\bfees\b/;

const INCOME = /\bincome\b|\bgrants?\b|\bfees\b|\bcharges\b|\breceipts?\b|\bfunding\b|\bcontributions?\b|\bsales\b|\bdues\b|\brents?\b|\brecharges?\b/;

/** A line of income, by its label or the group that it stands in. */
export function isIncome({ label, section }: FigureRow): boolean {
  return INCOME.test(fold(`${section} ${label}`));
}

/** A row that calls itself a total, or says nothing at all. */
export function isNamedTotal({ label }: FigureRow): boolean {
  return label === "" || TOTAL.test(fold(label));
}

/** "Total", "Grand total" and the like: no line of a budget is called so. */
export function isPlainTotal({ label }: FigureRow): boolean {
  return isPlainTotalLabel(label);
}

export function isPlainTotalLabel(text: string): boolean {
  return PLAIN_TOTAL.test(fold(text));
}

/** "Net expenditure", "Carried forward". */
export function isLikelyTotal({ label }: FigureRow): boolean {
  return LIKELY_TOTAL.test(fold(label));
}

export function mayBeTotal({ label }: FigureRow): boolean {
  return MAYBE_TOTAL.test(fold(label));
}

export function isGrandTotal({ label }: FigureRow): boolean {
  return GRAND.test(fold(label));
}

/** "of which …" in its own label. */
export function isPartAbove({ label }: FigureRow): boolean {
  return PART_ABOVE.test(fold(label));
}

/** What no total adds. */
export function isMemo({ label, section }: FigureRow): boolean {
  return PART_ABOVE.test(fold(label)) || NOTE.test(fold(label)) || (/^of which/.test(fold(section)) && !TOTAL.test(fold(label)));
}

/** True for what is taken away though its figures are written without a minus. */
export function isTakenAway({ label, figures }: FigureRow): boolean {
  return LESS.test(fold(label)) && figures.every((figure) => (figure?.stored ?? 0) >= 0);
}
