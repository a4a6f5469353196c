import type { CalendarDate } from "../model/calendar-date.js";
import type { Area } from "../grid/address.js";
import type { LookName } from "./looks.js";

/** A workbook as a value: what is on its sheets, with no host's types. Adapters write it (exceljs in Node and the browser, Office.js in Excel). */
export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
}

/** A workbook-level name: `refersTo` is a reference such as "Return!$B$6" or "Lists!$A$2:$A$9". */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface SheetPlan {
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly rows: readonly RowPlan[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly Validation[];
  readonly conditionals: readonly Conditional[];
  /** Rows above and columns left of this cell stay in view; null freezes nothing. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintSetup;
  /** Tab colour "#RRGGBB". */
  readonly tabColour?: string;
  readonly showGridlines: boolean;
  /** Drawn over cells that are left empty for them; left out where a host draws none. */
  readonly charts?: readonly ChartPlan[];
}

/** What a row holds may be worked out when it is asked for: ask once, and keep nothing of a large sheet. */
export interface RowPlan {
  /** From 1; rows left out are empty. */
  readonly row: number;
  /** Height in points; left out, it is estimated from the wrapped text and grows with it. */
  readonly height?: number;
  /** The least that an estimated height may be: room to write in. */
  readonly atLeast?: number;
  readonly cells: readonly CellPlan[];
}

export interface CellPlan {
  /** From 1. */
  readonly column: number;
  readonly value: PlanValue;
  readonly look?: LookName;
}

/** A formula (without "=") carries the value it has now, so that a reader that does not calculate shows it. Text is text, even "=1+1". */
export type PlanValue =
  | null
  | string
  | number
  | boolean
  | { readonly date: CalendarDate }
  | { readonly formula: string; readonly result: string | number | boolean | { readonly date: CalendarDate } }
  /** A link: "#Tracker!A5" within the workbook, else an address (forward slashes, already percent-encoded; "plan.xlsx#Sheet1!A5" reaches into a file). */
  | { readonly text: string; readonly link: string; readonly tip?: string };

/** One name for each look of ours; report/looks.ts holds what it means. */
export type { LookName } from "./looks.js";

/** A marked-up table; its header row and body are among the sheet's rows. */
export interface TablePlan {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  /** Body formulas by column name, so that a new row is filled in: the same text as in the cells, with "Actions[[#This Row],[Due]]" (never "[@Due]", which files do not hold). */
  readonly calculated?: Readonly<Record<string, string>>;
  readonly banded: boolean;
}

/** `list`: `source` is a name or a reference. `formula`: anything for which the formula, relative to the area's first cell, is true. Not `strict`: Excel asks, and takes yes. */
export type Validation =
  | { readonly kind: "list"; readonly area: Area; readonly source: string; readonly prompt: string; readonly error: string; readonly strict: boolean }
  | { readonly kind: "date"; readonly area: Area; readonly prompt: string; readonly error: string; readonly strict: boolean }
  | { readonly kind: "formula"; readonly area: Area; readonly formula: string; readonly prompt: string; readonly error: string; readonly strict: boolean };

/** Colours cells; `formula` is relative to the area's first cell, without "=". */
export interface Conditional {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly fontColour: string;
  readonly bold?: boolean;
}

/**
 * A native chart. It draws cells of this workbook: what it shows is read from the plan's own cells when it is written, so the two cannot differ.
 * Functions in report/charts/ make them.
 */
export interface ChartPlan {
  readonly kind: "stacked bar" | "clustered bar" | "stacked column" | "line";
  /** A sentence without its full stop. */
  readonly title: string;
  /** What is said to whoever cannot see it: the same figures in words. */
  readonly altText: string;
  readonly categories: ChartCells;
  readonly series: readonly ChartSeries[];
  /** Words beside the axis of values; the names along the other axis speak for themselves. */
  readonly valueTitle: string;
  /** Number format of positive figures, such as "#,##0"; noughts have no label. */
  readonly format: string;
  /** Which bars or points have their figure beside them: a figure at every point of a line cannot be read. */
  readonly labelled: "all" | "last";
  /** Where the axis of values ends, so that charts side by side have one scale; left out, the host chooses. */
  readonly axisEnd?: number;
  /** The cells of its sheet that it covers. */
  readonly place: Area;
}

/** A row or column of cells; the sheet need not be the chart's own. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartSeries {
  /** The one cell that names it, a heading for instance. */
  readonly name: ChartCells;
  readonly values: ChartCells;
  readonly paint: ChartPaint;
}

/** How a series looks: each is told from the others by its pattern, or in a line by its marker, as well as by its colour. Colours are "#RRGGBB". */
export interface ChartPaint {
  readonly fill: string;
  /** Drawn over the fill; null for a plain one. */
  readonly pattern: { readonly kind: "rising" | "falling" | "across" | "upright" | "dots"; readonly colour: string } | null;
  /** The edge of a bar, or the line itself; stands out from white by 3 to 1 or more. */
  readonly line: string;
  /** "none": a broken line to compare the others with, without marks and figures. */
  readonly marker: "circle" | "square" | "diamond" | "triangle" | "none";
}

export interface PrintSetup {
  readonly paper: "A4" | "A3";
  readonly landscape: boolean;
  /** Pages across and down; 0 down means as many as it takes. */
  readonly fitWidth: number;
  readonly fitHeight: number;
  /** Rows repeated on every page: [first, last]; null for none. */
  readonly repeatRows: readonly [number, number] | null;
  /** Rows that begin a page, so that no chart is cut in two; left out, pages end where they are full. */
  readonly breaks?: readonly number[];
  /** Columns that are printed, first and last, from 1; left out, all of them are. */
  readonly columns?: readonly [number, number];
  /** Excel's footer codes; see print.ts. */
  readonly footer: string;
}
