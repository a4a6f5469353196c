import { tidyLine } from "./tidy.js";

/** An amount without rounding: `units` / 10^`decimals` × `multiplier`. "(£10.25m)" is { units: -1025, decimals: 2, multiplier: 1000000 }. */
export interface Money {
  /** A whole number, with its sign. */
  readonly units: number;
  /** Digits shown after the point. */
  readonly decimals: number;
  /** 1, or what a letter after the figure says: 1000 for k, 1000000 for m, 1000000000 for bn. */
  readonly multiplier: number;
  readonly currency: "GBP" | null;
}

/** What the figures of a column or table are in: "£000" is { name: "GBP thousand", multiplier: 1000 }. */
export interface MoneyUnit {
  readonly name: string;
  readonly multiplier: number;
}

/** What stands after a figure, or in a heading. */
const SCALES: readonly (readonly [written: string, name: string, multiplier: number])[] = [
  ["bn|billions?", "billion", 1_000_000_000],
  ["m|mn|mill|millions?", "million", 1_000_000],
  ["k|th|thou|thousands?", "thousand", 1000],
];
const UNITS: readonly (readonly [heading: RegExp, name: string, multiplier: number])[] = [
  [/£ ?['’]?0{3}['’]?0{3}|£ ?m(?:illions?|n)?s?\b|\b(?:GBP|£) millions?\b/i, "GBP million", 1_000_000],
  [/£ ?['’‘]?0{3}s?|£ ?k\b|£ ?thousands?|\bGBP thousands?\b|\bthousands of pounds\b/i, "GBP thousand", 1000],
  [/£ ?bn\b|£ ?billions?|\bGBP billions?\b/i, "GBP billion", 1_000_000_000],
  [/£|\bGBP\b|\bpounds\b/i, "GBP", 1],
];

/** Fifteen digits are the most that a number holds exactly. */
const MOST_DIGITS = 15;
const FIGURE = new RegExp(
  `^(?<sign>[-+])?(?:£|gbp)? ?(?<sign2>[-+])?(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.(?<part>\\d+))? ?(?<scale>${SCALES.map(([written]) => written).join("|")})?(?<after>-| ?cr| ?dr)?$`,
);

/** A blank, a dash or a dot stands for nothing in a budget. */
export function isNoMoney(text: string): boolean {
  return /^[-‐-―−. £]*$/.test(tidyLine(text));
}

/** What every amount begins with, brackets aside: a figure, a sign or a pound. Most texts of a sheet begin with a letter. */
const OPENING = /^[\s(]*(?:[-+\u2010-\u2015\u2212£.\d]|gbp)/i;

/** Whether a text can be an amount at all, told by how it begins. */
export function mayBeMoney(text: string): boolean {
  return OPENING.test(text);
}

/**
 * Reads an amount as budgets write it: £, commas, k, m or bn; brackets, a minus before or after, or "cr" for a negative (income).
 * Exact: no figure passes through binary fractions. Null for what is nothing (`isNoMoney`), a percentage, or no amount.
 */
export function parseMoney(text: string): Money | null {
  const plain = tidyLine(text).toLowerCase().replace(/[‐-―−]/g, "-");
  const bracketed = /^(£|-)? ?\((.*)\)( ?(?:k|m|bn))?$/.exec(plain);
  const figure = bracketed ? `${bracketed[2] ?? ""}${bracketed[3] ?? ""}`.trim() : plain;
  const parts = FIGURE.exec(figure)?.groups;
  if (!parts || (parts["whole"] === undefined && parts["part"] === undefined)) return null;
  const { whole = "", part = "", scale, after = "" } = parts;
  const digits = whole.replace(/,/g, "") + part;
  const minuses = [parts["sign"], parts["sign2"], after.trim()].filter((mark) => mark === "-" || mark === "cr").length;
  const negatives = minuses + (bracketed ? 1 : 0);
  if (digits.replace(/^0+/, "").length > MOST_DIGITS || negatives > 1) return null;
  const negative = negatives === 1;
  const units = Number(digits);
  return {
    units: negative && units !== 0 ? -units : units,
    decimals: part.length,
    multiplier: SCALES.find(([written]) => scale !== undefined && new RegExp(`^(?:${written})$`).test(scale))?.[2] ?? 1,
    currency: /£|gbp/.test(plain) ? "GBP" : null,
  };
}

/** The unit that a heading or title gives: "Gross Expenditure Budget £000", "Net (£m)"; null when it gives none. */
export function parseUnit(heading: string): MoneyUnit | null {
  const row = UNITS.find(([written]) => written.test(heading));
  return row ? { name: row[1], multiplier: row[2] } : null;
}

/** A percentage as a fraction's exact parts: "12.5%" is { units: 125, decimals: 1 } hundredths. Null when it is none. */
export function parsePercent(text: string): { readonly units: number; readonly decimals: number } | null {
  if (!text.includes("%")) return null;
  const figure = /^(.*?) ?%\)?$/.exec(tidyLine(text));
  const money = figure ? parseMoney(text.includes("(") ? `${figure[1] ?? ""})` : (figure[1] ?? "")) : null;
  return money && money.currency === null && money.multiplier === 1 ? { units: money.units, decimals: money.decimals } : null;
}

/** The amount in pence, exactly; null when it has parts of a penny or is too large to be exact. */
export function inPence({ units, decimals, multiplier }: Money): number | null {
  const power = Math.round(Math.log10(multiplier)) + 2 - decimals;
  const pence = power >= 0 ? units * 10 ** power : units / 10 ** -power;
  return Number.isSafeInteger(pence) ? pence : null;
}
