import type { PlanValue, SheetPlan, TablePlan, Validation, WorkbookPlan } from "../../core/report/workbook-plan.js";

/** Names that the workbook has already. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Excel keeps tables and defined names apart from sheets, and together. */
  readonly tablesAndNames: readonly string[];
}

/** The longest name of a sheet. */
const LONGEST_SHEET = 31;

/**
 * The plan with names that are free: a sheet "Tracker" becomes "Tracker (2)", a table "Actions" becomes "Actions_2", and so do all formulas, rules, links and names that speak of them.
 * Nothing in the open workbook is ever written over.
 */
export function fitPlan(plan: WorkbookPlan, taken: TakenNames): WorkbookPlan {
  const sheets = freeNames(plan.sheets.map(({ name }) => name), taken.sheets, (name, n) => `${name.slice(0, LONGEST_SHEET - ` (${n})`.length)} (${n})`);
  const others = [...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)), ...plan.names.map(({ name }) => name)];
  const renames: Renames = { sheets, names: freeNames(others, taken.tablesAndNames, (name, n) => `${name}_${n}`) };
  if (sheets.size === 0 && renames.names.size === 0) return plan;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => fitSheet(sheet, renames)),
    names: plan.names.map(({ name, refersTo }) => ({ name: renames.names.get(name) ?? name, refersTo: fitFormula(refersTo, renames) })),
  };
}

/** Old names to new ones; names that are free are left out. */
interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

function freeNames(wanted: readonly string[], taken: readonly string[], numbered: (name: string, n: number) => string): Map<string, string> {
  const used = new Set([...taken, ...wanted].map((name) => name.toLowerCase()));
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const renames = new Map<string, string>();
  for (const name of wanted) {
    if (!known.has(name.toLowerCase())) continue;
    let n = 2;
    while (used.has(numbered(name, n).toLowerCase())) n += 1;
    renames.set(name, numbered(name, n));
    used.add(numbered(name, n).toLowerCase());
  }
  return renames;
}

function fitSheet(sheet: SheetPlan, renames: Renames): SheetPlan {
  const formula = (text: string): string => fitFormula(text, renames);
  return {
    ...sheet,
    name: renames.sheets.get(sheet.name) ?? sheet.name,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, value: fitValue(cell.value, renames) })) })),
    tables: sheet.tables.map((table) => fitTable(table, renames)),
    validations: sheet.validations.map((each): Validation => (each.kind === "list" ? { ...each, source: formula(each.source) } : each.kind === "formula" ? { ...each, formula: formula(each.formula) } : each)),
    conditionals: sheet.conditionals.map((each) => ({ ...each, formula: formula(each.formula) })),
  };
}

function fitTable({ calculated, ...table }: TablePlan, renames: Renames): TablePlan {
  const formulas = calculated && Object.fromEntries(Object.entries(calculated).map(([column, formula]) => [column, fitFormula(formula, renames)]));
  return { ...table, name: renames.names.get(table.name) ?? table.name, ...(formulas ? { calculated: formulas } : {}) };
}

function fitValue(value: PlanValue, renames: Renames): PlanValue {
  if (typeof value !== "object" || value === null || "date" in value) return value;
  if ("formula" in value) return { ...value, formula: fitFormula(value.formula, renames) };
  return value.link.startsWith("#") ? { ...value, link: `#${fitFormula(value.link.slice(1), renames)}` } : value;
}

/** In order: a text; a sheet, quoted or not; the columns of a table, which are no names of ours; a word. */
const TOKENS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|\[(?:[^[\]]|\[[^[\]]*\])*\]|([A-Za-z_\\][\w.\\]*)(!?)/g;

/** A formula that speaks of the new names. */
export function fitFormula(formula: string, { sheets, names }: Renames): string {
  return formula.replace(TOKENS, (whole, quoted: string | undefined, word: string | undefined, mark: string | undefined) => {
    if (quoted !== undefined) return sheetReference(sheets.get(quoted.replace(/''/g, "'")), whole);
    if (word === undefined) return whole;
    return mark === "!" ? sheetReference(sheets.get(word), whole) : (names.get(word) ?? whole);
  });
}

function sheetReference(renamed: string | undefined, whole: string): string {
  return renamed === undefined ? whole : `'${renamed.replace(/'/g, "''")}'!`;
}
