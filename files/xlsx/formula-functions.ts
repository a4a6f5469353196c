import { FAULT, type Scalar } from "./formula-parser.js";

/** A function of single values, as Excel has it. An argument left out is undefined. */
export type ScalarFunction = (...values: readonly (Scalar | undefined)[]) => Scalar;

/** Whether a value counts as true: a number does when it is not 0. */
export function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

export function asText(value: Scalar | undefined): string {
  return value === null || value === undefined || value === FAULT ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The number that a value stands for; null when it stands for none. */
export function asNumber(value: Scalar | undefined): number | null {
  if (typeof value === "string") return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : null;
  return value === FAULT || value === undefined ? null : Number(value);
}

/** A function that gives an error for an error. */
const strict = (apply: ScalarFunction): ScalarFunction => (...values) => (values.includes(FAULT) ? FAULT : apply(...values));

/** Functions that rules for colours use. */
export const SCALAR_FUNCTIONS: Readonly<Record<string, ScalarFunction>> = {
  NOT: strict((value) => (typeof value === "string" ? FAULT : !isTrue(value))),
  ISNUMBER: (value) => typeof value === "number",
  ISTEXT: (value) => typeof value === "string",
  ISBLANK: (value) => value === null,
  ISERROR: (value) => value === FAULT,
  ISERR: (value) => value === FAULT,
  ISNA: (value) => value === FAULT,
  SEARCH: strict((what, where, from = 1) => search(asText(what), asText(where), asNumber(from) ?? 1)),
  FIND: strict((what, where, from = 1) => asText(where).indexOf(asText(what), (asNumber(from) ?? 1) - 1) + 1 || FAULT),
  LEFT: strict((text, length = 1) => asText(text).slice(0, Math.max(0, asNumber(length) ?? 0))),
  RIGHT: strict((text, length = 1) => asText(text).slice(Math.max(0, asText(text).length - (asNumber(length) ?? 0)))),
  MID: strict((text, from, length) => asText(text).slice((asNumber(from) ?? 1) - 1, (asNumber(from) ?? 1) - 1 + (asNumber(length) ?? 0))),
  LEN: strict((text) => asText(text).length),
  TRIM: strict((text) => asText(text).trim().replace(/ +/g, " ")),
  UPPER: strict((text) => asText(text).toUpperCase()),
  LOWER: strict((text) => asText(text).toLowerCase()),
  EXACT: strict((a, b) => asText(a) === asText(b)),
  VALUE: strict((text) => asNumber(text) ?? FAULT),
  MOD: strict((value, by) => {
    const [a, b] = [asNumber(value), asNumber(by)];
    return a === null || !b ? FAULT : a - b * Math.floor(a / b);
  }),
};

/** SEARCH: where a text stands in another, without regard to case. "?" is any character, "*" any number of them, "~?" a question mark. */
function search(what: string, where: string, from: number): Scalar {
  if (from < 1) return FAULT;
  const [text, sought] = [where.toLowerCase(), what.toLowerCase()];
  if (!/[?*~]/.test(sought)) return text.indexOf(sought, from - 1) + 1 || FAULT;
  const pieces = sought.split(/(?<!~)\*+/);
  for (let start = from - 1; start <= text.length; start++) {
    if (matchesPieces(text, start, pieces)) return start + 1;
  }
  return FAULT;
}

/** Whether the pieces follow each other from `start`, with anything between them. */
function matchesPieces(text: string, start: number, pieces: readonly string[]): boolean {
  let at = start;
  for (const [n, piece] of pieces.entries()) {
    const pattern = [...piece.matchAll(/~([?*~])|(\?)|([^])/g)].map(([, plain, any, letter]) => (any ? null : (plain ?? letter ?? "")));
    const fits = (from: number) => from + pattern.length <= text.length && pattern.every((letter, k) => letter === null || text.charAt(from + k) === letter);
    while (n > 0 && at + pattern.length <= text.length && !fits(at)) at++;
    if (!fits(at)) return false;
    at += pattern.length;
  }
  return true;
}

/** Excel's order: numbers before texts before truth values; texts without regard to case; an empty cell is 0, "" or false, as the other is. */
export function compare(left: Scalar, right: Scalar): number {
  const a: Scalar = left ?? emptyLike(right);
  const b: Scalar = right ?? emptyLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [first, second] = typeof a === "string" && typeof b === "string" ? [a.toLowerCase(), b.toLowerCase()] : [Number(a), Number(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const emptyLike = (other: Scalar): Scalar => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
const rank = (value: Scalar) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
