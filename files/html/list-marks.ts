import { entryOf } from "../../core/model/entry-of.js";
import type { MarkupElement } from "../markup/markup.js";
import type { Declarations } from "./style-sheet.js";

export const BULLET = "•";

/** How an ordered list counts: the type attribute, the CSS list style, and the number format of Word's numbering. */
const COUNTERS: Readonly<Record<string, (count: number) => string>> = {
  "1": String,
  decimal: String,
  "decimal-leading-zero": twoDigits,
  decimalzero: twoDigits,
  ordinal,
  a: letters,
  "lower-alpha": letters,
  "lower-latin": letters,
  lowerletter: letters,
  A: upperLetters,
  "upper-alpha": upperLetters,
  "upper-latin": upperLetters,
  upperletter: upperLetters,
  i: roman,
  "lower-roman": roman,
  lowerroman: roman,
  I: upperRoman,
  "upper-roman": upperRoman,
  upperroman: upperRoman,
};

/** A number as a list of this style writes it: "3", "c", "iii". A style that we do not know counts in figures. */
export function countAs(style: string, count: number): string {
  const counter = entryOf(COUNTERS, style) ?? entryOf(COUNTERS, style.toLowerCase()) ?? String;
  return counter(count);
}

/** The mark of a list item as it is shown: "•", "2.", "b."; "" where the list shows none. `count` is its place in the list. */
export function listMark(item: MarkupElement, itemStyle: Declarations, list: MarkupElement | undefined, listStyle: Declarations, count: number): string {
  const style = itemStyle.get("list-style-type") ?? itemStyle.get("list-style") ?? listStyle.get("list-style-type") ?? listStyle.get("list-style") ?? "";
  if (/\bnone\b/i.test(style)) return "";
  if (list?.name !== "ol") return BULLET;
  const counter = style.split(" ").find((word) => entryOf(COUNTERS, word.toLowerCase()) !== undefined);
  return `${countAs(counter ?? item.attributes["type"] ?? list.attributes["type"] ?? "decimal", count)}.`;
}

/** The mark that Word wrote as text before an item: a letter or sign of a symbol font is a bullet, "2.", "(a)" and "1.1" are kept. */
export function writtenMark(text: string): string {
  const mark = text.replace(/[\s\u00a0]+/g, "");
  return mark === "" || /\d|^\(?\p{L}+[.):]/u.test(mark) ? mark : BULLET;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

function ordinal(count: number): string {
  const last = count % 100 >= 11 && count % 100 <= 13 ? 0 : count % 10;
  return `${count}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}

/** Word's letters go as far as thirty z. */
const LAST_LETTERS = 30 * 26;

/** a to z, then aa, bb: as Word goes on. */
function letters(count: number): string {
  return count < 1 || count > LAST_LETTERS ? String(count) : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

function upperLetters(count: number): string {
  return letters(count).toUpperCase();
}

const ROMAN = [["m", 1000], ["cm", 900], ["d", 500], ["cd", 400], ["c", 100], ["xc", 90], ["l", 50], ["xl", 40], ["x", 10], ["ix", 9], ["v", 5], ["iv", 4], ["i", 1]] as const;

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let text = "";
  for (const [sign, value] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

function upperRoman(count: number): string {
  return roman(count).toUpperCase();
}
