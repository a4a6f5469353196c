import { address } from "../grid/address.js";
import type { MoneyUnit } from "../parse/money.js";

/** One figure of a table, exactly: a whole number of the table's smallest unit, which is 10^-`decimals` of the table's own unit. */
export interface Figure {
  /** What the cell holds: in a workbook more digits may be stored than are shown. */
  readonly stored: number;
  /** What the cell shows. */
  readonly shown: number;
  readonly text: string;
  readonly cell: string;
}

/** What a column of figures measures, by its heading, where we know the word. */
export type Measure =
  | "gross" | "grants" | "otherIncome" | "income" | "net" | "budget" | "actual" | "forecast" | "variance" | "remaining"
  | "opening" | "variation" | "closing" | "total";

export interface FigureColumn {
  /** Its column in the grid, from 1. */
  readonly column: number;
  /** As written, the parts of a heading of several rows joined; for a blank heading what the arithmetic gives it, else "". */
  readonly heading: string;
  /** True where the heading is blank on the sheet. */
  readonly inferred: boolean;
  readonly measure: Measure | null;
}

/** A line, a subtotal or a total: a row with figures. */
export interface FigureRow {
  readonly row: number;
  /** "" for a row without a label. */
  readonly label: string;
  /** Cost-centre code; "" where there is none. */
  readonly code: string;
  /** Of each column; null for a blank, a dash or a dot. */
  readonly figures: readonly (Figure | null)[];
  readonly bold: boolean;
  readonly indent: number;
  /** The heading of the group that it stands under; "" for none. */
  readonly section: string;
}

/** A cell in a column of figures that is none. */
export interface UnreadableFigure {
  readonly cell: string;
  readonly text: string;
  readonly line: string;
  readonly heading: string;
}

export interface BudgetTable {
  readonly file: string;
  readonly sheet: string;
  /** The nearest title above the table; "" for none. */
  readonly title: string;
  readonly unit: MoneyUnit | null;
  /** Digits after the point of the smallest unit that any figure has. */
  readonly decimals: number;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly unreadable: readonly UnreadableFigure[];
  /** First heading cell and last figure's cell. */
  readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

/** `target` is the sum of `terms`, each with its sign; all are indexes of columns, or of rows. */
export interface Relation {
  readonly target: number;
  readonly terms: readonly { readonly index: number; readonly sign: 1 | -1 }[];
}

/** How a table adds, as worked out from its figures. */
export interface Structure {
  /** Over its columns, in every row. */
  readonly across: readonly Relation[];
  /** Over its rows, in every column. */
  readonly down: readonly Relation[];
}

export function figureAt(table: BudgetTable, row: number, column: number): Figure | null {
  return table.rows[row]?.figures[column] ?? null;
}

/** The cell of a row and a column, whether it holds anything or not: "D12". */
export function cellAt(table: BudgetTable, row: number, column: number): string {
  return address(table.rows[row]?.row ?? 0, table.columns[column]?.column ?? 1);
}

/** An amount of smallest units as it would be written: "-56,049", "1.5". */
export function writeAmount(amount: number, decimals: number): string {
  const digits = String(Math.abs(Math.round(amount))).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",");
  const part = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  return `${amount < 0 ? "-" : ""}${whole}${part}`;
}

/** The last digit that a column shows: the finest of its figures, in smallest units. */
export function lastDigit(table: BudgetTable, column: number): number {
  let most = 0;
  for (const { figures } of table.rows) {
    const text = figures[column]?.text ?? "";
    most = Math.max(most, /\.(\d+)/.exec(text)?.[1]?.length ?? 0);
  }
  return 10 ** Math.max(0, table.decimals - most);
}
