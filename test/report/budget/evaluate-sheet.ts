import { address, parseArea } from "../../../core/grid/address.js";
import type { PlanValue, SheetPlan } from "../../../core/report/workbook-plan.js";
import { evaluateFormula, type FormulaValue } from "../../support/excel-formula.js";

/** A formula cell: what the plan says that it comes to, and what it comes to when it is worked out on the sheet's cells. */
export interface Recalculated {
  readonly cell: string;
  readonly result: PlanValue;
  readonly worked: FormulaValue;
}

/** Works out every formula of a sheet from its figures, some of them put in anew, as Excel would. */
export function recalculated({ rows }: SheetPlan, put: Readonly<Record<string, number | string | null>> = {}): Recalculated[] {
  const cells = new Map<string, PlanValue>(rows.flatMap(({ row, cells: own }) => own.map(({ column, value }) => [address(row, column), value] as const)));
  for (const [cell, value] of Object.entries(put)) cells.set(cell, value);
  const done = new Map<string, FormulaValue>();
  const valueOf = (cell: string): FormulaValue => {
    const value = cells.get(cell) ?? null;
    if (value === null || typeof value !== "object") return value;
    if (!("formula" in value)) return "";
    const known = done.get(cell) ?? evaluateFormula(value.formula, resolve);
    done.set(cell, known);
    return known;
  };
  const resolve = (reference: string): FormulaValue => {
    const area = parseArea(reference.replace(/\$/g, ""));
    if (area === null) throw new Error(`no cells ${reference}`);
    if (!reference.includes(":")) return valueOf(reference.replace(/\$/g, ""));
    const found: FormulaValue[] = [];
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) found.push(valueOf(address(row, column)));
    return found;
  };
  return [...cells].flatMap(([cell, value]) => (typeof value === "object" && value !== null && "formula" in value ? [{ cell, result: value.result, worked: valueOf(cell) }] : []));
}
