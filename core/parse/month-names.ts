import { MONTH_NAMES } from "../model/calendar-date.js";

const NAMES = MONTH_NAMES.map((name) => name.toLowerCase());

/** 1-12 for a month's name or its first three letters and more ("sept", "decem"); 0 for anything else. Lower case. */
export function monthNumber(word: string): number {
  return word.length < 3 ? 0 : NAMES.findIndex((name) => name.startsWith(word)) + 1;
}

/**
 * `monthNumber`, and a slip of the keys in a long name: one letter missing, added, changed or two swapped ("Decemeber", "Febuary", "Ocotber").
 * Only where exactly one month is that near, and only names of five letters and more: "jun" and "jul" are one letter apart. 0 for anything else.
 */
export function monthNumberWithSlip(word: string): number {
  const exact = monthNumber(word);
  if (exact > 0 || word.length < 5) return exact;
  const near = NAMES.flatMap((name, index) => (name.length >= 5 && isOneEditApart(word, name) ? [index + 1] : []));
  return near.length === 1 ? (near[0] ?? 0) : 0;
}

/** Whether one insertion, deletion, change or swap of neighbours turns one word into the other (Damerau 1964). */
export function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const rest = one.slice(start);
  const otherRest = other.slice(start);
  if (rest === otherRest) return false;
  const changed = rest.slice(1) === otherRest.slice(1);
  const swapped = rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
  return changed || swapped || rest.slice(1) === otherRest || rest === otherRest.slice(1);
}
