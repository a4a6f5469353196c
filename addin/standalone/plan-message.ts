import type { CellPlan, LookName, PlanValue, RowPlan, SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";

/** A plan as it goes to the worker. A message is copied object by object, and a tracker has a hundred thousand cells, with formulas that are the same in every row: here they are one list of values, and what repeats stands once. */
export interface PlanMessage {
  readonly title: string;
  readonly names: WorkbookPlan["names"];
  readonly formulas: readonly string[];
  readonly sheets: readonly SheetMessage[];
}

interface SheetMessage {
  readonly sheet: Omit<SheetPlan, "rows">;
  readonly layouts: readonly Layout[];
  readonly rows: readonly RowMessage[];
  /** Of all cells, row by row. */
  readonly values: readonly SentValue[];
}

/** The columns and looks of a row's cells; most rows of a table have the same. */
interface Layout {
  readonly columns: readonly number[];
  readonly looks: readonly (LookName | undefined)[];
}

/** `layout` is a number of the sheet's layouts. */
type RowMessage = Omit<RowPlan, "cells"> & { readonly layout: number };

type Formula = Extract<PlanValue, { readonly formula: string }>;

/** A formula by its number. */
type SentValue = Exclude<PlanValue, Formula> | { readonly formula: number; readonly result: Formula["result"] };

const isFormula = (value: PlanValue): value is Formula => typeof value === "object" && value !== null && "formula" in value;

/** The number of a thing among those seen; a new one gets the next. */
class Numbered<Thing> {
  readonly things: Thing[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(key: string, thing: () => Thing): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.things.length);
    return this.things.push(thing()) - 1;
  }
}

export function packPlan({ title, names, sheets }: WorkbookPlan): PlanMessage {
  const formulas = new Numbered<string>();
  const sent = sheets.map((sheet) => packSheet(sheet, formulas));
  return { title, names, formulas: formulas.things, sheets: sent };
}

function packSheet({ rows, ...sheet }: SheetPlan, formulas: Numbered<string>): SheetMessage {
  const layouts = new Numbered<Layout>();
  const values: SentValue[] = [];
  let layout = 0;
  const sent = rows.map(({ cells, ...row }): RowMessage => {
    for (const { value } of cells) values.push(isFormula(value) ? { formula: formulas.numberOf(value.formula, () => value.formula), result: value.result } : value);
    const above = layouts.things[layout];
    if (!above || !isLaidOut(cells, above)) layout = layouts.numberOf(cells.map(({ column, look }) => `${column}${look}`).join(), () => ({ columns: cells.map(({ column }) => column), looks: cells.map(({ look }) => look) }));
    return { ...row, layout };
  });
  return { sheet, layouts: layouts.things, rows: sent, values };
}

function isLaidOut(cells: readonly CellPlan[], { columns, looks }: Layout): boolean {
  return cells.length === columns.length && cells.every(({ column, look }, index) => column === columns[index] && look === looks[index]);
}

export function unpackPlan({ title, names, formulas, sheets }: PlanMessage): WorkbookPlan {
  return { title, names, sheets: sheets.map((sheet) => unpackSheet(sheet, formulas)) };
}

function unpackSheet({ sheet, layouts, rows, values }: SheetMessage, formulas: readonly string[]): SheetPlan {
  let at = 0;
  const valueOf = (sent: SentValue): PlanValue => (typeof sent === "object" && sent !== null && "formula" in sent ? { formula: formulas[sent.formula] ?? "", result: sent.result } : sent);
  const cellsOf = ({ columns, looks }: Layout): CellPlan[] => columns.map((column, index) => {
    const look = looks[index];
    return { column, value: valueOf(values[at++] ?? null), ...(look === undefined ? {} : { look }) };
  });
  return { ...sheet, rows: rows.map(({ layout, ...row }): RowPlan => ({ ...row, cells: cellsOf(layouts[layout] ?? { columns: [], looks: [] }) })) };
}
