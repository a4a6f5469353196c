import { isCalendarDate } from "../grid/grid.js";
import { remember } from "../model/remember.js";
import { isStatusWord } from "../parse/status.js";
import { wordsAtLeast } from "../parse/tidy.js";
import { parseTiming } from "../parse/timing.js";
import { matchHeading, type Candidate } from "./match-heading.js";
import type { ViewCell } from "./sheet-view.js";

const LONGEST = 90;
const LONGEST_SENTENCE = 25;

/** A row with a longer text than this is no header. */
export const LONGEST_IN_HEADER = LONGEST * 2;

export const isColumnPeriod = (text: string): boolean => /^(?:q(?:tr|uarter)?\s*[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\s*(?:['’]?\d\d(?:\d\d)?)?(?:[-/ ]\d\d(?:\d\d)?)?$/i.test(text.trim());

/** A date names no column, though a month may ("Oct update"). */
export const isDateText = (text: string): boolean => text.length <= LONGEST_DATE && hasFigure(text) && readsAsDate(text);

/** No date is longer. */
export const LONGEST_DATE = 40;
export const hasFigure = (text: string): boolean => /\d/.test(text);
export const readsAsDate = remember((text) => parseTiming(text, "due", null).kind !== "unreadable" && !isColumnPeriod(text));

/** A figure names nothing, nor does a date that is no month. */
export function mayBeHeading({ text, source: { value } }: ViewCell): boolean {
  return text.length <= LONGEST && typeof value !== "number" && (!isCalendarDate(value) || isColumnPeriod(text));
}

export function isHeadingText(cell: ViewCell): boolean {
  const { text } = cell;
  if (!mayBeHeading(cell)) return false;
  const unnumbered = text.replace(/^\s*(?:\d{1,2}|[A-Za-z])[.)]\s+/, "");
  return (text.length <= LONGEST_SENTENCE || !/[.;]\s+\p{Lu}/u.test(unnumbered)) && !isDateText(text);
}

const MOST_TICK_WORDS = 4;

/** "Amber", or "RAG status Amber" where a group heading stands above. */
export const namesStatus: (heading: string) => boolean = remember((heading) => {
  if (/\d/.test(heading) || (!heading.includes("(") && wordsAtLeast(heading) > MOST_TICK_WORDS)) return false;
  const words = heading.replace(/\([^)]*\)/g, " ").trim().split(/\s+/);
  return words.length <= MOST_TICK_WORDS && (isStatusWord(words.join(" ")) || isStatusWord(words.slice(-2).join(" ")) || isStatusWord(words.at(-1) ?? ""));
});

/** What a cell may mean as a heading. Most cells mean nothing, which is cheaper to tell than that they are dates. */
export function candidatesOf(cell: ViewCell, heading: string): readonly Candidate[] {
  if (!mayBeHeading(cell)) return [];
  const found = matchHeading(heading);
  return found.length > 0 && isHeadingText(cell) ? found : [];
}
