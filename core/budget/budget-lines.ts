import { fold } from "../parse/tidy.js";
import type { BudgetTable, FigureRow } from "./budget-table.js";
import { isPartAbove } from "./row-labels.js";
import { latestYear, periodsIn } from "./periods.js";
import type { WorkedOut } from "./work-out.js";

/** A row of one of the tables. */
export interface BudgetRow {
  readonly worked: WorkedOut;
  readonly row: number;
}

/** A budget line, subtotal or total, once, in however many tables it stands. */
export interface BudgetLine {
  /** Its place in the list of all. */
  readonly index: number;
  readonly label: string;
  /** "" where it has none. */
  readonly code: string;
  readonly isTotal: boolean;
  /** The row that speaks for it: of the latest year, else of the first file by name. */
  readonly main: BudgetRow;
  readonly rows: readonly BudgetRow[];
  /** Indexes of the totals that it is part of, however far up. */
  readonly within: ReadonlySet<number>;
}

/** What a row is called apart from being a total: "Commissioning total" is "commissioning", "Grand Total" is "". */
export function nameOfTotal(label: string): string {
  return fold(label).replace(/\b(?:grand|overall|sub)?[- ]?totals?\b(?: (?:for|of)\b)?/g, " ").replace(/^[\s:–-]+|[\s:–-]+$/g, "").replace(/\s+/g, " ");
}

/** A table of money, by its unit or its headings: counts of posts or people are no budget. */
export function isOfMoney({ unit, columns }: BudgetTable): boolean {
  return unit !== null || columns.some(({ measure }) => measure !== null && measure !== "total");
}

export function rowOf({ worked, row }: BudgetRow): FigureRow | null {
  return worked.table.rows[row] ?? null;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(tables: readonly WorkedOut[]): WorkedOut[] {
  return tables.filter(({ table }) => isOfMoney(table)).sort((a, b) => compare(a.table.file, b.table.file) || compare(a.table.sheet, b.table.sheet) || compare(a.table.area.top, b.table.area.top) || compare(a.table.area.left, b.table.area.left));
}

/**
 * Every budget line of the tables once. Rows of several tables are one line when their code is the same, or their name where no two codes speak against it;
 * a name or a code that a table has twice tells nothing.
 */
export function budgetLines(tables: readonly WorkedOut[]): BudgetLine[] {
  const rows = inOrder(tables).flatMap((worked) => worked.table.rows.flatMap((_, row): BudgetRow[] => (isNamed(worked, row) ? [{ worked, row }] : [])));
  const groups = grouped(rows);
  const lineOf = new Map<WorkedOut, Map<number, number>>();
  groups.forEach((group, index) => {
    for (const { worked, row } of group) lineOf.set(worked, (lineOf.get(worked) ?? new Map<number, number>()).set(row, index));
  });
  const parents = groups.map((group) => new Set(group.flatMap(({ worked, row }) => parentsOf(worked, row).flatMap((parent) => lineOf.get(worked)?.get(parent) ?? []))));
  return groups.map((group, index): BudgetLine => {
    const main = group.reduce((best, each) => (yearOf(each) > yearOf(best) ? each : best));
    const row = rowOf(main);
    return {
      ...{ index, main, rows: group, label: row?.label ?? "" },
      code: group.map((each) => rowOf(each)?.code ?? "").find((code) => code !== "") ?? "",
      isTotal: group.some(({ worked, row: at }) => worked.structure.down.some(({ target }) => target === at)),
      within: ancestors(index, parents),
    };
  });
}

function isNamed({ table }: WorkedOut, row: number): boolean {
  return table.rows[row]?.label !== "" || table.rows[row]?.code !== "";
}

const yearOf = ({ worked: { table } }: BudgetRow): number => latestYear(periodsIn(table.title));

/** The totals that add a row, and the figure that an "of which" is part of. */
function parentsOf({ table, structure }: WorkedOut, row: number): number[] {
  const adding = structure.down.filter(({ terms }) => terms.some(({ index }) => index === row)).map(({ target }) => target);
  const own = table.rows[row];
  if (!own || !isPartAbove(own)) return adding;
  const whole = table.rows.findLastIndex((each, index) => index < row && !isPartAbove(each));
  return whole < 0 ? adding : [...adding, whole];
}

function ancestors(index: number, parents: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...(parents[index] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === index || found.has(next)) continue;
    found.add(next);
    open.push(...(parents[next] ?? []));
  }
  return found;
}

/** Rows that are one line, in the order of their first rows. */
function grouped(rows: readonly BudgetRow[]): BudgetRow[][] {
  const groupOf = rows.map((_, at) => at);
  const rootOf = (at: number): number => (groupOf[at] === at ? at : rootOf(groupOf[at] ?? at));
  const join = (keys: readonly string[]): void => {
    const first = new Map<string, number>();
    keys.forEach((key, at) => {
      if (key === "") return;
      const other = first.get(key);
      if (other === undefined) first.set(key, at);
      else {
        const [low, high] = [rootOf(other), rootOf(at)].sort((a, b) => a - b);
        groupOf[high ?? at] = low ?? at;
      }
    });
  };
  const codes = unrepeated(rows, (each) => fold(rowOf(each)?.code ?? ""));
  join(codes);
  join(namesWithOneCode(rows, codes));
  const groups = new Map<number, BudgetRow[]>();
  rows.forEach((row, at) => {
    const own = groups.get(rootOf(at));
    if (own) own.push(row);
    else groups.set(rootOf(at), [row]);
  });
  return [...groups.values()];
}

/** Names that stand once in their tables and for one code at the most. */
function namesWithOneCode(rows: readonly BudgetRow[], codes: readonly string[]): string[] {
  const names = unrepeated(rows, (each) => nameOfTotal(rowOf(each)?.label ?? ""));
  const codesOf = new Map<string, Set<string>>();
  names.forEach((name, at) => {
    const code = codes[at] ?? "";
    if (code !== "") codesOf.set(name, (codesOf.get(name) ?? new Set<string>()).add(code));
  });
  return names.map((name) => ((codesOf.get(name)?.size ?? 0) > 1 ? "" : name));
}

/** The keys of the rows; "" for one that its table, or another, has twice. */
function unrepeated(rows: readonly BudgetRow[], keyOf: (row: BudgetRow) => string): string[] {
  const keys = rows.map(keyOf);
  const tables = new Map<string, Set<WorkedOut>>();
  const repeated = new Set<string>();
  rows.forEach(({ worked }, at) => {
    const key = keys[at] ?? "";
    const seen = tables.get(key) ?? new Set<WorkedOut>();
    if (seen.has(worked)) repeated.add(key);
    tables.set(key, seen.add(worked));
  });
  return keys.map((key) => (repeated.has(key) ? "" : key));
}
