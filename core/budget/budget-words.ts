import { columnName } from "../grid/address.js";
import { tidyLine } from "../parse/tidy.js";
import { writeAmount, type BudgetTable, type Relation } from "./budget-table.js";
import type { Check } from "./checks.js";
import type { Gap } from "./gaps.js";
import { withoutUnit } from "./measures.js";

/** What a column is called in a sentence: its heading without the unit. */
export function headingName(table: BudgetTable, index: number): string {
  const column = table.columns[index];
  const heading = withoutUnit(column?.heading ?? "");
  return heading || tidyLine(column?.heading ?? "") || `column ${columnName(column?.column ?? 1)}`;
}

/** What a row is called in a sentence: its label. */
export function lineName(table: BudgetTable, index: number): string {
  const row = table.rows[index];
  return row?.label || row?.code || `Row ${row?.row ?? 0}`;
}

/** An amount of smallest units as a number of the table's own unit. */
export function inUnit(table: BudgetTable, amount: number): number {
  return amount / 10 ** table.decimals;
}

/** More decimals than a budget is kept in: what a workbook stores beyond them is not written out. */
const MOST_WRITTEN = 4;
const PADDED = 2;

/** A number of the table's own unit as people write it, with as many decimals as the table has, or more where there are more: "-56,149", "7.5". */
export function writeInUnit(value: number, decimals: number): string {
  const own = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  const padded = decimals < MOST_WRITTEN ? decimals : PADDED;
  const short = Math.max(padded, Math.min(own, MOST_WRITTEN));
  const most = value !== 0 && Math.round(value * 10 ** short) === 0 ? Math.max(padded, own) : short;
  return writeAmount(Math.round(value * 10 ** most), most);
}

/** "Gross + Total income", "Budget - Actual": the terms in the order of the sheet, what is added first. */
export function sumWords(terms: Relation["terms"], name: (index: number) => string): string {
  const ordered = [...terms].sort((a, b) => b.sign - a.sign || a.index - b.index);
  return ordered.map(({ index, sign }, at) => `${at === 0 ? (sign === -1 ? "-" : "") : sign === -1 ? " - " : " + "}${name(index)}`).join("");
}

/** More parts than this are counted, not named. */
const MOST_NAMED = 3;

/** What a check adds, in words: "Gross + Total income" across, "its 11 lines" down. */
export function partsWords(table: BudgetTable, { kind, terms }: Check): string {
  if (kind === "row") return sumWords(terms.map(({ column, sign }) => ({ index: column, sign })), (index) => headingName(table, index));
  if (terms.length <= MOST_NAMED || terms.some(({ sign }) => sign === -1)) return sumWords(terms.map(({ row, sign }) => ({ index: row, sign })), (index) => lineName(table, index));
  return kind === "grand total" ? `its ${terms.length} parts` : `its ${terms.length} lines`;
}

/** What a finding about a check says: amounts in the table's own unit. */
export type CheckData = Readonly<Record<"stated" | "computed" | "difference" | "out" | "tolerance", number> & Record<"line" | "column" | "sum" | "come", string>>;

export function checkData({ table }: { readonly table: BudgetTable }, check: Check): CheckData {
  const { stated, computed, difference, tolerance } = check;
  const sum = partsWords(table, check);
  return {
    line: lineName(table, check.target.row),
    column: headingName(table, check.target.column),
    sum,
    come: check.terms.length === 1 ? "comes" : "come",
    stated: inUnit(table, stated),
    computed: inUnit(table, computed),
    difference: inUnit(table, difference),
    out: inUnit(table, Math.abs(difference)),
    tolerance: inUnit(table, tolerance),
  };
}

/** "Council funding = Gross + Total income". */
export function relationWords(table: BudgetTable, { target, terms }: Relation): string {
  const name = (index: number): string => headingName(table, index);
  return `${name(target)} = ${sumWords(terms, name)}`;
}

const BY: Readonly<Record<Check["kind"], string>> = { row: "its row", subtotal: "its subtotal", "grand total": "the grand total" };

/** What a finding about a figure that is not there says. */
export function gapData(table: BudgetTable, { row, column, text, kind, implied }: Gap): Readonly<Record<"line" | "column" | "text" | "so", string>> {
  const amounts = implied.map(({ amount, by }) => `${writeAmount(amount, table.decimals)}${kind === "blank" || implied.length === 1 ? "" : ` by ${BY[by]}`}`);
  const so = kind === "blank" ? `Its lines come to ${amounts.join()}.` : amounts.length === 0 ? "What adds it could not be checked." : `It would have to be ${amounts.join(" and ")}.`;
  return { line: lineName(table, row), column: headingName(table, column), text: tidyLine(text), so };
}
