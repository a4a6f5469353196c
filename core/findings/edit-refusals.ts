import type { CalendarDate } from "../model/calendar-date.js";
import { isCalendarDate, type CellValue } from "../grid/grid.js";
import { CELL_LIMIT } from "../model/long-text.js";
import { parseTiming } from "../parse/timing.js";
import { tidy } from "../parse/tidy.js";
import { quote } from "./quote.js";

/** Why an edit is not made, in the same words wherever it is made: in Excel or in a copy of a file. `cell` is an address. */
export const REFUSALS = {
  noCell: (cell: string) => `"${cell}" is no cell.`,
  noSheet: (sheet: string) => `There is no sheet "${sheet}".`,
  formula: (cell: string) => `${cell} is worked out by a formula.`,
  heading: (cell: string) => `${cell} is a heading of an Excel table; change it in Excel.`,
  merged: (cell: string) => `${cell} is covered by a merged cell.`,
  tooLong: (cell: string) => `${cell} would hold more than an Excel cell can (${CELL_LIMIT} characters).`,
} as const;

/** Why a cell that holds `text` does not take an edit made for one that holds `from`; null when it does. White space at the ends is no difference. */
export function whyNotHeld(cell: string, text: string, from: string, to: string): string | null {
  if (text === from) return null;
  if (text !== to && tidy(text) === tidy(from)) return null;
  if (tidy(text) === tidy(to)) return `${cell} holds ${quoted(to)} already.`;
  return `${cell} holds ${quoted(text)} now, not ${quoted(from)}.`;
}

/** What a cell holds before an edit, and the number format that it is shown in. */
export interface HeldValue {
  readonly value: CellValue;
  readonly format: string;
}

/**
 * What a number or a date turns into when its new text is another of its kind; null when it becomes a text. What is shown as a percentage takes a percentage.
 * `asNumber`: a number is one whatever the cell held before.
 */
export function retypedValue({ value, format }: HeldValue, to: string, asNumber = false): number | CalendarDate | null {
  if (isCalendarDate(value)) return dayNamed(to);
  if (typeof value !== "number" && !asNumber) return null;
  return isPercentFormat(format) ? percentNamed(to) : numberNamed(to);
}

function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

function numberNamed(text: string): number | null {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text) ? Number(text) : null;
}

/** "86.5%" is stored as 0.865. */
function percentNamed(text: string): number | null {
  const number = text.endsWith("%") ? numberNamed(text.slice(0, -1)) : null;
  return number === null ? null : Number((number / 100).toPrecision(MOST_DIGITS));
}

/** As many as Excel keeps of a number. */
const MOST_DIGITS = 15;

/** The day that a text names; null for a month, a quarter or anything else. */
function dayNamed(text: string): CalendarDate | null {
  const timing = parseTiming(text, "due", null);
  return timing.kind === "by" && timing.precision === "day" && !timing.ongoing ? timing.by : null;
}

function quoted(text: string): string {
  const line = quote(text);
  return line === "" ? "nothing" : `"${line}"`;
}
