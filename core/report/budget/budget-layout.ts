import { lastDigit } from "../../budget/budget-table.js";
import type { CheckedBudget } from "../../budget/budgets-json.js";
import { headingName, inUnit } from "../../budget/budget-words.js";
import type { Check } from "../../budget/checks.js";
import type { WorkedOut } from "../../budget/work-out.js";
import { address, parseArea } from "../../grid/address.js";
import { tidyLine } from "../../parse/tidy.js";
import type { SheetCell, SheetSum } from "./check-formulas.js";

/** Where a table of figures stands on its sheet of the workbook. */
export interface BudgetLayout {
  readonly worked: WorkedOut;
  readonly findings: CheckedBudget["findings"];
  readonly name: string;
  readonly sheet: string;
  /** Names that Excel's tables have. */
  readonly table: string;
  readonly checksTable: string;
  readonly hasCodes: boolean;
  readonly hasSections: boolean;
  /** Column of the lines' names, of the first figures, and of the first check beside them. */
  readonly label: number;
  readonly firstFigure: number;
  readonly firstCheck: number;
  /** Row of the headings, and of the headings of the checks below. */
  readonly header: number;
  readonly checksHeader: number;
  /** What each column of figures is called: every one something else. */
  readonly headings: readonly string[];
}

const HEADER_ROW = 5;
const SHEET_NAME_LENGTH = 31;

/** Sheet names that the workbook has besides its tables. */
export const BUDGET_SHEETS = { structure: "Structure", explanation: "Explanation", findings: "Findings", reference: "Cross-reference", notes: "Notes" } as const;

export function layoutsOf(budgets: readonly CheckedBudget[], names: readonly string[]): BudgetLayout[] {
  const sheets = sheetNames(names);
  return budgets.map(({ worked, findings }, index) => {
    const { rows, columns } = worked.table;
    const [hasCodes, hasSections] = [rows.some(({ code }) => code !== ""), rows.some(({ section }) => section !== "")];
    const label = 1 + Number(hasCodes) + Number(hasSections);
    return {
      ...{ worked, findings, name: names[index] ?? "", sheet: sheets[index] ?? `Budget ${index + 1}`, hasCodes, hasSections, label },
      ...{ table: `Budget${index + 1}`, checksTable: `Checks${index + 1}`, firstFigure: label + 1, firstCheck: label + 1 + columns.length },
      ...{ header: HEADER_ROW, checksHeader: HEADER_ROW + rows.length + 3, headings: distinct([...LABELS, ...columns.map((_, column) => headingOf(worked, column))]).slice(LABELS.length) },
    };
  });
}

/** Headings of the columns before the figures. */
export const LABELS = ["Code", "Group", "Line"] as const;

function headingOf({ table }: WorkedOut, column: number): string {
  const { heading = "", inferred = false } = table.columns[column] ?? {};
  return tidyLine(inferred ? `${headingName(table, column)} (heading inferred)` : heading || headingName(table, column));
}

/** Where a figure stands on the sheet. */
export function placeOf({ header, firstFigure }: BudgetLayout, { row, column }: { readonly row: number; readonly column: number }): SheetCell {
  return { row: header + 1 + row, column: firstFigure + column };
}

export function sheetSum(layout: BudgetLayout, { target, terms }: Pick<Check, "target" | "terms">): SheetSum {
  const { table } = layout.worked;
  const half = (column: number): number => inUnit(table, lastDigit(table, column)) / 2;
  return {
    target: placeOf(layout, target),
    terms: terms.map((term) => ({ ...placeOf(layout, term), sign: term.sign })),
    halves: [target, ...terms].map(({ column }) => half(column)),
    decimals: table.decimals,
  };
}

/** The cell of the sheet that shows a cell of the source; null for one that is neither a figure nor a line of it. */
export function shownAt(layout: BudgetLayout, cell: string): string | null {
  const source = parseArea(cell);
  if (source === null) return null;
  const { rows, columns } = layout.worked.table;
  const row = rows.findIndex((each) => each.row === source.top);
  const column = columns.findIndex((each) => each.column === source.left);
  if (column < 0) return row < 0 ? null : address(layout.header + 1 + row, layout.label);
  return address(row < 0 ? layout.header : layout.header + 1 + row, layout.firstFigure + column);
}

export function sheetLink(sheet: string, cell: string): string {
  return `#'${sheet.replace(/'/g, "''")}'!${cell}`;
}

/** Excel keeps this name for itself. */
const RESERVED = "History";

/** The names as Excel takes them for sheets: short, without its marks, each once. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>([...Object.values(BUDGET_SHEETS), RESERVED].map((name) => name.toLowerCase()));
  return names.map((name) => {
    const plain = name.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, " ").replace(/\s+/g, " ").replace(/^'+|'+$/g, "").trim() || "Budget";
    for (let copy = 1; ; copy++) {
      const ending = copy === 1 ? "" : ` (${copy})`;
      const sheet = `${shortened(plain, SHEET_NAME_LENGTH - ending.length)}${ending}`;
      if (taken.has(sheet.toLowerCase())) continue;
      taken.add(sheet.toLowerCase());
      return sheet;
    }
  });
}

/** Cut after a whole word where there is one to cut after. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const words = text.slice(0, length + 1).replace(/\s+\S*$/, "");
  return (words.length > length / 2 ? words : text).slice(0, length).replace(/[\s'(,–\ud800-\udbff-]+$/, "");
}

/** Headings as a table of Excel's takes them: each something else, whatever the letters' case. */
export function distinct(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let own = heading;
    for (let copy = 2; taken.has(own.toLowerCase()); copy++) own = `${heading} (${copy})`;
    taken.add(own.toLowerCase());
    return own;
  });
}
