import { address, areaAddress } from "../../grid/address.js";
import { CASTS, NOT_CHECKED, OUT, ROUNDING } from "./budget-words.js";

/** A cell of the sheet that formulas stand on; rows and columns count from 1. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
}

/** An addition by the cells of its sheet. `halves`: half the last digit that each figure shows, in the order of the target and then the terms. */
export interface SheetSum {
  readonly target: SheetCell;
  readonly terms: readonly (SheetCell & { readonly sign: 1 | -1 })[];
  readonly halves: readonly number[];
  /** Digits after the point of the smallest unit. */
  readonly decimals: number;
}

/** More cells than this are summed as areas. */
const MOST_NAMED = 4;

/** stated - computed; "" where there is nothing to check, or a figure that is none. */
export function differenceFormula({ target, terms, decimals }: SheetSum): string {
  const [all, parts] = [areas([target, ...terms]), areas(terms)];
  const stated = at(target);
  return `IF(OR(COUNTA(${stated})=0,COUNTA(${parts})=0,COUNTA(${all})>COUNT(${all})),"",ROUND(${stated}-(${sumOf(terms)}),${decimals}))`;
}

/** What the difference in a cell comes to, in words. */
export function wordFormula({ target, terms, halves, decimals }: SheetSum, difference: SheetCell): string {
  const [all, out] = [areas([target, ...terms]), at(difference)];
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const word = `IF(${out}=0,"${CASTS}",IF(ABS(${out})<=${tolerance([target, ...terms], halves, decimals)},"${ROUNDING}",TEXT(ABS(${out}),"#,##0${places}")&"${OUT}"))`;
  return `IF(OR(COUNTA(${at(target)})=0,COUNTA(${areas(terms)})=0),"",IF(COUNTA(${all})>COUNT(${all}),"${NOT_CHECKED}",${word}))`;
}

/** Half a last digit for each figure that is there. */
function tolerance(cells: readonly SheetCell[], halves: readonly number[], decimals: number): string {
  const kinds = [...new Set(halves)];
  const parts = kinds.map((half) => `${half}*COUNT(${areas(cells.filter((_, index) => halves[index] === half))})`);
  return `ROUND(${parts.join("+")},${decimals + 2})`;
}

function sumOf(terms: SheetSum["terms"]): string {
  const ordered = [...terms].sort((a, b) => b.sign - a.sign || a.row - b.row || a.column - b.column);
  if (terms.length <= MOST_NAMED) return ordered.map((term, index) => `${term.sign === -1 ? "-" : index === 0 ? "" : "+"}${at(term)}`).join("");
  const [added, taken] = [terms.filter(({ sign }) => sign === 1), terms.filter(({ sign }) => sign === -1)];
  return `${added.length === 0 ? "" : `SUM(${areas(added)})`}${taken.length === 0 ? "" : `-SUM(${areas(taken)})`}`;
}

const at = ({ row, column }: SheetCell): string => address(row, column);

/** The cells as areas, those one below the other or side by side together: "B7:B12,B14". */
function areas(cells: readonly SheetCell[]): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last && last.left === column && last.right === column && last.bottom === row - 1) last.bottom = row;
    else if (last && last.top === row && last.bottom === row && last.right === column - 1) last.right = column;
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found.map((area) => (area.top === area.bottom && area.left === area.right ? address(area.top, area.left) : areaAddress(area))).join(",");
}
