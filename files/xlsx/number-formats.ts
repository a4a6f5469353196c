import { dateOfExcelSerial, type CalendarDate } from "../../core/model/calendar-date.js";
import { remember } from "../../core/model/remember.js";
import { datePattern } from "./date-pattern.js";
import { generalNumber, numberPattern } from "./number-pattern.js";
import { splitSections, tokenise, type FormatToken } from "./format-tokens.js";

/** A number format, ready to use. */
export interface NumberFormat {
  /** The code as the workbook has it; built-in ones as Excel shows them in Britain. */
  readonly code: string;
  /** The value is a day of the calendar (it shows a day, a month or a year); a time of day alone is a number. */
  readonly isDate: boolean;
  /** The number as the sheet shows it. Dates are serial numbers. */
  readonly show: (value: number, system1904: boolean) => string;
}

/**
 * Formats that have a number and no code (ISO 29500-1, 18.8.30), with what Excel really uses (MS-OI29500 2.1.712).
 * 5-8, 14 and 22 follow the country: here British.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
  5: "£#,##0;-£#,##0", 6: "£#,##0;[Red]-£#,##0", 7: "£#,##0.00;-£#,##0.00", 8: "£#,##0.00;[Red]-£#,##0.00",
  9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy hh:mm",
  27: "yyyy/mm/dd", 28: "yyyy/mm/dd", 29: "yyyy/mm/dd", 30: "dd/mm/yyyy", 31: "yyyy/mm/dd", 32: "h:mm", 33: "h:mm:ss", 34: "yyyy/mm/dd", 35: "yyyy/mm/dd", 36: "yyyy/mm/dd",
  37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 42: '_-£* #,##0_-;-£* #,##0_-;_-£* "-"_-;_-@_-', 43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 44: '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-',
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
  50: "yyyy/mm/dd", 51: "yyyy/mm/dd", 52: "yyyy/mm/dd", 53: "yyyy/mm/dd", 54: "yyyy/mm/dd", 55: "yyyy/mm/dd", 56: "yyyy/mm/dd", 57: "yyyy/mm/dd", 58: "yyyy/mm/dd",
};
const FOLLOW_COUNTRY: ReadonlySet<number> = new Set([5, 6, 7, 8, 14, 22]);

/** The code of a format's number, given the codes that the workbook itself defines. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return (FOLLOW_COUNTRY.has(id) ? BUILT_IN[id] : (own.get(id) ?? BUILT_IN[id])) ?? "General";
}

const HALF_A_SECOND = 0.5 / 86_400;

/** The day that a number with a date's format is; null when it is none. Below 1 is a time of day, or an empty cell that a formula points to. */
export function dayOfSerial(serial: number, system1904: boolean): CalendarDate | null {
  return serial >= 1 || system1904 ? dateOfExcelSerial(serial + HALF_A_SECOND, system1904) : null;
}

interface Section {
  readonly applies: (value: number) => boolean;
  readonly isDate: boolean;
  readonly show: (value: number, system1904: boolean) => string;
}

/** Makes a format code ready to use. A code that nobody can read shows numbers as General does. */
export const numberFormat = remember((code: string): NumberFormat => {
  if (/^(general|@|)$/i.test(code)) return { code: code === "" ? "General" : code, isDate: false, show: generalNumber };
  // A last section with "@" is for texts, which show as they are.
  const written = splitSections(code).map(tokenise);
  const numeric = written.filter((tokens, n) => n < 3 && !(n > 0 && n === written.length - 1 && tokens.some(({ kind }) => kind === "text")));
  const sections = numeric.map((tokens, n) => readSection(tokens, n, numeric.length));
  return {
    code,
    isDate: sections[0]?.isDate ?? false,
    show: (value, system1904) => {
      const shown = sections.find(({ applies }) => applies(value))?.show(value, system1904).trim();
      // What a format hides (";;;") is still there to be read.
      return shown ? shown : generalNumber(value);
    },
  };
});

/** One to three sections: all numbers; those from 0 and the negative; the positive, the negative and 0. */
function readSection(tokens: readonly FormatToken[], n: number, count: number): Section {
  const condition = tokens.find(({ kind }) => kind === "condition")?.text;
  const bySign = [count === 1 ? () => true : (value: number) => (count === 2 ? value >= 0 : value > 0), (value: number) => value < 0, () => true][n];
  const applies = condition ? comparison(condition) : n === count - 1 && count === 2 ? () => true : (bySign ?? (() => true));
  const pattern = tokens.some(({ kind }) => kind === "date") ? datePattern(tokens) : null;
  if (pattern) return { applies, isDate: pattern.showsDay, show: pattern.show };
  const show = numberPattern(tokens);
  // The second section says itself how a minus is shown.
  return { applies, isDate: false, show: (value) => show(n === 1 || (condition && value < 0 && /</.test(condition)) ? Math.abs(value) : value) };
}

function comparison(condition: string): (value: number) => boolean {
  const [, sign = "", figure = ""] = /^([<>=]+)(.*)$/.exec(condition) ?? [];
  const limit = Number(figure);
  switch (sign) {
    case "<": return (value) => value < limit;
    case "<=": return (value) => value <= limit;
    case ">": return (value) => value > limit;
    case ">=": return (value) => value >= limit;
    case "<>": return (value) => value !== limit;
    default: return (value) => value === limit;
  }
}
