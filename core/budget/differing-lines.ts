import { fold } from "../parse/tidy.js";
import { figureAt, lastDigit, type BudgetTable } from "./budget-table.js";
import type { BudgetLine, BudgetRow } from "./budget-lines.js";
import { headingName } from "./budget-words.js";
import { differenceOf, type ExactAmount } from "./exact-amount.js";
import { mayBeSamePeriod, periodsIn, type Periods } from "./periods.js";

/** One of two figures that ought to be the same. */
export interface FigureOfReturn {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** Of the return that the file is; "" where no line of it says. */
  readonly division: string;
  readonly amount: ExactAmount;
}

/** A budget line that two files give different figures for. */
export interface DifferingFigure {
  readonly line: BudgetLine;
  readonly heading: string;
  readonly first: FigureOfReturn;
  readonly second: FigureOfReturn;
  /** first - second. */
  readonly difference: ExactAmount;
}

/**
 * The same line with different figures in two files: columns that measure the same, of one period as far as they say, at equal units.
 * A figure in coarser units than the other may differ by its rounding.
 */
export function differingFigures(lines: readonly BudgetLine[], divisionOf: (file: string) => string): DifferingFigure[] {
  return lines.flatMap((line) => line.rows.flatMap((one, at) => line.rows.slice(at + 1).flatMap((other) => (one.worked.table.file === other.worked.table.file ? [] : differing(line, one, other, divisionOf)))));
}

function differing(line: BudgetLine, one: BudgetRow, other: BudgetRow, divisionOf: (file: string) => string): DifferingFigure[] {
  const [table, its] = [one.worked.table, other.worked.table];
  if ((table.unit === null) !== (its.unit === null) || !mayBeSamePeriod(periodsIn(table.title), periodsIn(its.title))) return [];
  return table.columns.flatMap((_, column): DifferingFigure[] => {
    const same = sameColumn(table, column, its);
    const [first, second] = [figureOf(one, column, divisionOf), same === null ? null : figureOf(other, same, divisionOf)];
    if (!first || !second) return [];
    const { difference, isRounding } = differenceOf(first.amount, second.amount);
    return difference.amount === 0 || isRounding ? [] : [{ line, heading: headingName(table, column), first, second, difference }];
  });
}

/** The column of another table that measures the same; null where none does, or several might. */
function sameColumn(table: BudgetTable, column: number, its: BudgetTable): number | null {
  const own = table.columns[column];
  const name = fold(headingName(table, column));
  const periods = periodsOf(table, column);
  const named = its.columns.flatMap((_, index) => (fold(headingName(its, index)) === name && mayBeSamePeriod(periods, periodsOf(its, index)) ? [index] : []));
  if (named.length === 1) return named[0] ?? null;
  if (own === undefined || own.measure === null || named.length > 1) return null;
  const isSame = (index: number): boolean => its.columns[index]?.measure === own.measure && mayBeSamePeriod(periods, periodsOf(its, index));
  const measured = its.columns.flatMap((_, index) => (isSame(index) ? [index] : []));
  const rivals = table.columns.filter(({ measure }, index) => index !== column && measure === own.measure && mayBeSamePeriod(periods, periodsOf(table, index)));
  return measured.length === 1 && rivals.length === 0 ? (measured[0] ?? null) : null;
}

const periodsOf = ({ columns }: BudgetTable, column: number): Periods => periodsIn(columns[column]?.heading ?? "");

/** As stored, at the last digit that its column shows: what is finer is noise beside another file's figure. */
function figureOf({ worked: { table }, row }: BudgetRow, column: number, divisionOf: (file: string) => string): FigureOfReturn | null {
  const figure = figureAt(table, row, column);
  if (figure === null) return null;
  const step = lastDigit(table, column);
  const decimals = table.decimals - Math.round(Math.log10(step));
  const { file, sheet, unit } = table;
  return { file, sheet, cell: figure.cell, division: divisionOf(file), amount: { amount: Math.round(figure.stored / step), decimals, unit } };
}
