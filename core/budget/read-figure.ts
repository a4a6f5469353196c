import type { Cell } from "../grid/grid.js";
import { isNoMoney, mayBeMoney, parseMoney, parsePercent } from "../parse/money.js";

/** An exact amount: units / 10^decimals, times what a letter after it says. */
export interface Amount {
  readonly units: number;
  readonly decimals: number;
  readonly multiplier: number;
}

/** What a cell of a table of figures holds. "nothing" is a blank, a dash or a dot. */
export type CellReading =
  | { readonly kind: "figure"; readonly stored: Amount; readonly shown: Amount }
  | { readonly kind: "nothing" }
  | { readonly kind: "percentage" }
  | { readonly kind: "text" };

/** Binary fractions hold about fifteen digits; what follows is noise. */
const DIGITS = 15;
/** Finer than any budget is kept. */
export const MOST_DECIMALS = 6;

/** What people write for nothing, besides a dash. */
const NOTHING = /^(?:n\/a|nil|none|not applicable)\.?$/i;
/** A unit that stands alone, as headings have it: "£000", "£'000". It is not nought. */
const BARE_UNIT = /^\(?£ ?['’‘]?0{3}['’]?s?\)?$/;
/** Marks of footnotes after a figure. */
const FOOTNOTE = /(?<=[\d)])\s*[*†‡§¹²³⁴⁵]+$/;
/** Spaces between thousands. */
const THIN_SPACES = /(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
/** A format that divides what it shows by a thousand for each comma at its end: "#,##0,". */
const SCALED = /[0#?](,+)(?![0#?,])/;

/** What a date or a range has, and no amount. A tag has it too, which is no text. */
const hasStroke = (text: string): boolean => text.includes("/") && !text.includes("<");
/** A word, and none of those that stand for nothing or for money. */
const WORD = /^\s*(?!n\/a|nil|none|not applicable|gbp)[a-z]/i;

/** Whether a cell can be a figure at all, told by how it begins. */
export function mayBeFigure({ text }: Cell): boolean {
  return mayBeMoney(text) && !hasStroke(text);
}

/** Whether a cell is read as text for certain, told at a look: most of a sheet's are. */
export function isSurelyText({ text, look: { format } }: Cell): boolean {
  if (!WORD.test(text) && !(hasStroke(text) && mayBeMoney(text))) return false;
  return !text.includes("%") && !format.includes("%");
}

/** Reads a cell: what it stores and what it shows. A number that is shown as a date, a percentage or words is no figure. */
export function readFigure(cell: Cell): CellReading {
  if (isNoMoney(cell.text)) return typeof cell.value === "number" && cell.value !== 0 && cell.text.trim() === "" ? { kind: "text" } : { kind: "nothing" };
  if (NOTHING.test(cell.text.trim())) return { kind: "nothing" };
  if (BARE_UNIT.test(cell.text.trim())) return { kind: "text" };
  if (cell.look.format.includes("%") || parsePercent(cell.text) !== null) return { kind: "percentage" };
  if (!mayBeFigure(cell)) return { kind: "text" };
  const shown = parseMoney(cell.text.trim().replace(FOOTNOTE, "").replace(THIN_SPACES, ""));
  if (shown === null) return { kind: "text" };
  const amount: Amount = { units: shown.units, decimals: shown.decimals, multiplier: shown.multiplier };
  return { kind: "figure", shown: amount, stored: typeof cell.value === "number" ? storedAmount(cell.value, amount, scaleOf(cell)) : amount };
}

/** Powers of ten that a cell's format divides by. */
function scaleOf({ look: { format } }: Cell): number {
  const [positive = ""] = format.split(";");
  return 3 * (SCALED.exec(positive.replace(/"[^"]*"|\\./g, ""))?.[1]?.length ?? 0);
}

/** A stored number exactly as its shortest decimal writing, in what the cell shows (thousands, of pounds stored). What is shown counts where the two do not agree. */
function storedAmount(value: number, shown: Amount, scale: number): Amount {
  const [mantissa = "0", exponent = "0"] = Number(value.toPrecision(DIGITS)).toExponential().split("e");
  const [whole = "0", part = ""] = mantissa.split(".");
  const decimals = part.length - Number(exponent) + scale;
  const scaled = value / 10 ** scale;
  const isNear = Math.abs(Math.abs(scaled) - Math.abs(shown.units / 10 ** shown.decimals)) <= 10 ** -shown.decimals;
  if (!isNear) return shown;
  const { multiplier } = shown;
  if (decimals > MOST_DECIMALS) return { units: Math.round(scaled * 10 ** MOST_DECIMALS), decimals: MOST_DECIMALS, multiplier };
  const units = Number(`${whole}${part}`);
  return decimals >= 0 ? { units, decimals, multiplier } : { units: units * 10 ** -decimals, decimals: 0, multiplier };
}

/** A whole number of 10^-decimals of a unit of so many pounds; null when it is not one, or too large to be exact. */
export function inSmallest({ units, decimals, multiplier }: Amount, unit: number, smallest: number): number | null {
  const power = smallest - decimals + Math.round(Math.log10(multiplier / unit));
  const amount = power >= 0 ? units * 10 ** power : units / 10 ** -power;
  return Number.isSafeInteger(amount) ? amount : null;
}
