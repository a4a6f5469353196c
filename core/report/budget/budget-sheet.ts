import { figureAt, cellAt, type BudgetTable } from "../../budget/budget-table.js";
import { headingName, inUnit, lineName } from "../../budget/budget-words.js";
import type { Check } from "../../budget/checks.js";
import { address } from "../../grid/address.js";
import { AMOUNT_DIGITS, type AmountDigits, type AmountLookName, type AmountPart, type AmountSign } from "../amount-looks.js";
import { printTable } from "../print.js";
import { titleRows, withHeights } from "../table-sheet.js";
import type { CellPlan, PlanValue, RowPlan, SheetPlan, TablePlan } from "../workbook-plan.js";
import { distinct, LABELS, sheetSum, type BudgetLayout } from "./budget-layout.js";
import { CASTS, checkWord, countChecks, NOT_CHECKED, OUT, ROUNDING, tableWords } from "./budget-words.js";
import { differenceFormula, wordFormula, type SheetCell } from "./check-formulas.js";
import { checkColours } from "./check-colours.js";

/**
 * A table as its sheet gave it, with what each row and total should come to worked out beside and below it by formulas:
 * put a figure right, and every check of it says so.
 */
export function budgetSheet(layout: BudgetLayout): SheetPlan {
  const { worked, name, sheet, header, checksHeader } = layout;
  const headings = headingsOf(layout);
  const widths = widthsOf(layout, headings);
  const rows = [headerRow(layout, headings), ...worked.table.rows.map((_, row) => figureRow(layout, row)), ...checkRows(layout)];
  const tables = tablesOf(layout, headings);
  return {
    name: sheet,
    widths,
    rows: [...titleRows(name, `${worked.table.file}: ${tableWords(worked)}.`), { row: 3, cells: [{ column: 1, value: standing(layout), look: "subtitle" }] }, ...withHeights(rows, widths.map((width, index) => ({ heading: headings[index] ?? "", width })))],
    tables,
    validations: [],
    conditionals: checkColours(layout),
    freeze: { rows: header, columns: layout.label },
    print: { ...printTable(widths.length > 11 ? "A3" : "A4", header, `${name}, ${worked.table.file}`), repeatRows: tables.length > 1 && checksHeader < 40 ? null : [header, header] },
    tabColour: countChecks(worked).error > 0 ? "#B3261E" : "#1E7B3A",
    showGridlines: false,
  };
}

function headingsOf({ worked: { structure, table }, hasCodes, hasSections, headings }: BudgetLayout): string[] {
  const labels = LABELS.filter((label) => (label !== "Code" || hasCodes) && (label !== "Group" || hasSections));
  const checks = structure.across.flatMap(({ target }) => [`Difference: ${headingName(table, target)}`, `Check: ${headingName(table, target)}`]);
  return distinct([...labels, ...headings, ...checks]);
}

function widthsOf({ label, firstCheck, hasCodes }: BudgetLayout, headings: readonly string[]): number[] {
  return headings.map((_, index) => {
    const column = index + 1;
    if (column === label) return 44;
    if (column < label) return column === 1 && hasCodes ? 12 : 24;
    return column < firstCheck ? 16 : 15;
  });
}

function headerRow({ header, label, firstCheck }: BudgetLayout, headings: readonly string[]): RowPlan {
  return { row: header, cells: headings.map((heading, index) => ({ column: index + 1, value: heading, look: index < label ? "header" : index + 1 < firstCheck ? "header right" : "header worked" })) };
}

/** How a table writes what is less than nothing. */
function signOf({ rows }: BudgetTable): AmountSign {
  return rows.some(({ figures }) => figures.some((figure) => figure?.text.includes("(") ?? false)) ? "brackets" : "minus";
}

function amountLook(part: AmountPart, digits: number, table: BudgetTable): AmountLookName {
  const shown = Math.min(digits, AMOUNT_DIGITS.length - 1) as AmountDigits;
  return `${part} ${shown} ${signOf(table)}`;
}

/** One row of the source, and the checks across it. */
function figureRow(layout: BudgetLayout, row: number): RowPlan {
  const { worked: { table, structure }, label, header, hasCodes, hasSections, firstCheck } = layout;
  const { code = "", section = "" } = table.rows[row] ?? {};
  const isTotal = structure.down.some(({ target }) => target === row);
  const look = isTotal ? "total label" : "wrapped";
  const figures = table.columns.map((_, column): CellPlan => ({ ...figureCell(table, row, column, isTotal), column: layout.firstFigure + column }));
  return {
    row: header + 1 + row,
    cells: [
      ...(hasCodes ? [{ column: 1, value: code === "" ? null : code, look } as const] : []),
      ...(hasSections ? [{ column: label - 1, value: section === "" ? null : section, look } as const] : []),
      { column: label, value: table.rows[row]?.label || null, look },
      ...figures,
      ...structure.across.flatMap(({ target, terms }, index) => {
        const sum = { target: { row, column: target }, terms: terms.map((term) => ({ row, column: term.index, sign: term.sign })) };
        return checkCells(layout, "row", sum, { row: header + 1 + row, column: firstCheck + 2 * index }, { row: header + 1 + row, column: firstCheck + 2 * index + 1 });
      }),
    ],
  };
}

/** A figure as a number in its sheet's own format; what could not be read as it was written. */
function figureCell(table: BudgetTable, row: number, column: number, isTotal: boolean): Omit<CellPlan, "column"> {
  const part = isTotal ? "total amount" : "amount";
  const figure = figureAt(table, row, column);
  if (figure === null) return { value: table.unreadable.find(({ cell }) => cell === cellAt(table, row, column))?.text ?? null, look: isTotal ? "total label" : "body" };
  const digits = /\.(\d+)/.exec(figure.text)?.[1]?.length ?? 0;
  return { value: inUnit(table, figure.stored), look: amountLook(part, digits, table) };
}

/** The difference and its word, each as a formula with what it comes to now. */
function checkCells(layout: BudgetLayout, kind: "row" | "down", sum: Pick<Check, "target" | "terms">, difference: SheetCell, word: SheetCell): CellPlan[] {
  const { worked } = layout;
  const check = worked.checks.find((each) => (each.kind === "row") === (kind === "row") && isSame(each, sum));
  const onSheet = sheetSum(layout, sum);
  const out = check && check.result !== "unchecked" ? inUnit(worked.table, check.difference) : "";
  return [
    { column: difference.column, value: formula(differenceFormula(onSheet), out), look: amountLook("worked amount", worked.table.decimals, worked.table) },
    { column: word.column, value: formula(wordFormula(onSheet, difference), check ? checkWord(worked, check) : ""), look: "worked centre" },
  ];
}

/** Two relations may have one target: the terms tell them apart. */
function isSame(check: Check, { target, terms }: Pick<Check, "target" | "terms">): boolean {
  return check.target.row === target.row && check.target.column === target.column && check.terms.length === terms.length && check.terms.every((term, index) => term.row === terms[index]?.row && term.column === terms[index]?.column);
}

function formula(text: string, result: string | number): PlanValue {
  return { formula: text, result };
}

/** Below the table, under each of its columns: what each total should come to, a row of differences and a row of words. */
function checkRows(layout: BudgetLayout): RowPlan[] {
  const { worked: { table, structure }, checksHeader, label, headings } = layout;
  const words = (column: number, said: string, look: "header" | "worked"): CellPlan => ({ column, value: said, look });
  if (structure.down.length === 0) return [];
  const header: RowPlan = { row: checksHeader, cells: [words(label, "Check", "header"), ...headings.map((heading, column) => ({ column: layout.firstFigure + column, value: heading, look: "header worked" as const }))] };
  const body = structure.down.flatMap(({ target, terms }, index): RowPlan[] => {
    const [first, second] = [checksHeader + 1 + 2 * index, checksHeader + 2 + 2 * index];
    const pairs = table.columns.map((_, column) => {
      const sum = { target: { row: target, column }, terms: terms.map((term) => ({ row: term.index, column, sign: term.sign })) };
      const at = layout.firstFigure + column;
      return checkCells(layout, "down", sum, { row: first, column: at }, { row: second, column: at });
    });
    const name = lineName(table, target);
    return [
      { row: first, cells: [words(label, `Difference: ${name}`, "worked"), ...pairs.flatMap(([difference]) => difference ?? [])] },
      { row: second, cells: [words(label, `Check: ${name}`, "worked"), ...pairs.flatMap(([, word]) => word ?? [])] },
    ];
  });
  return [header, ...body];
}

function tablesOf(layout: BudgetLayout, headings: readonly string[]): TablePlan[] {
  const { worked: { table, structure }, header, checksHeader, label, firstCheck } = layout;
  const main: TablePlan = { name: layout.table, area: { top: header, left: 1, bottom: header + table.rows.length, right: headings.length }, columns: headings, banded: false };
  if (structure.down.length === 0) return [main];
  const names = ["Check", ...headings.slice(label, firstCheck - 1)];
  return [main, { name: layout.checksTable, area: { top: checksHeader, left: label, bottom: checksHeader + 2 * structure.down.length, right: firstCheck - 1 }, columns: names, banded: false }];
}

/** "6 sums are out, 9 within rounding, 85 cast.", counted anew whenever a figure changes. */
function standing(layout: BudgetLayout): PlanValue {
  const ranges = wordRanges(layout);
  if (ranges.length === 0) return "Nothing to check: no column or row was found to be the sum of others.";
  const { holds, rounding, error, unchecked } = countChecks(layout.worked);
  const count = (pattern: string): string => ranges.map((range) => `COUNTIF(${range},"${pattern}")`).join("+");
  const text = `"Sums out: "&(${count(`*${OUT}`)})&". Within rounding: "&(${count(ROUNDING)})&". Cast: "&(${count(CASTS)})&". Not checked: "&(${count(NOT_CHECKED)})&"."`;
  return { formula: text, result: `Sums out: ${error}. Within rounding: ${rounding}. Cast: ${holds}. Not checked: ${unchecked}.` };
}

/** Where the words of the checks stand. */
export function wordRanges({ worked: { table, structure }, header, checksHeader, firstCheck, firstFigure }: BudgetLayout): string[] {
  const beside = structure.across.map((_, index) => `${address(header + 1, firstCheck + 2 * index + 1)}:${address(header + table.rows.length, firstCheck + 2 * index + 1)}`);
  const below = structure.down.length === 0 ? [] : [`${address(checksHeader + 1, firstFigure)}:${address(checksHeader + 2 * structure.down.length, firstCheck - 1)}`];
  return [...beside, ...below];
}
