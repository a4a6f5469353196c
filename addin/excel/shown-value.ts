import type { CellValue } from "../../core/grid/grid.js";
import { dayOfSerial, numberFormat, type NumberFormat } from "../../files/xlsx/number-formats.js";

/**
 * Excel's API names the formats that follow the country in American, whatever the country: here they are British, as in our reader.
 * The text of a number is made by our own formatter: Excel's own is "####" where a column is narrow.
 */
const IN_BRITISH: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
  "$#,##0_);($#,##0)": "£#,##0;-£#,##0",
  "$#,##0_);[Red]($#,##0)": "£#,##0;[Red]-£#,##0",
  "$#,##0.00_);($#,##0.00)": "£#,##0.00;-£#,##0.00",
  "$#,##0.00_);[Red]($#,##0.00)": "£#,##0.00;[Red]-£#,##0.00",
};

const ready = new Map<string, NumberFormat>();

/** A number format of Excel's API, ready to use. */
export function formatOf(code: string): NumberFormat {
  const known = ready.get(code);
  if (known) return known;
  const made = numberFormat(IN_BRITISH[code] ?? code);
  ready.set(code, made);
  return made;
}

export interface Shown {
  readonly text: string;
  readonly value: CellValue;
}

/** What a cell of Excel holds and shows. A number whose format shows a day is a date. */
export function shownValue(value: unknown, format: string, system1904: boolean): Shown {
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", value };
  if (typeof value !== "number") return value === "" || value === null || value === undefined ? { text: "", value: null } : { text: String(value), value: String(value) };
  const { isDate, show } = formatOf(format);
  return { text: show(value, system1904), value: (isDate ? dayOfSerial(value, system1904) : null) ?? value };
}
