import type { CheckedBudget } from "../budget/budgets-json.js";
import { budgetLines, rowOf, type BudgetLine, type BudgetRow } from "../budget/budget-lines.js";
import type { Measure } from "../budget/budget-table.js";
import { headingName, inUnit, writeInUnit } from "../budget/budget-words.js";
import type { Check } from "../budget/checks.js";
import { linkActions } from "../budget/cross-reference.js";
import type { LinkedLine } from "../budget/off-track-lines.js";
import { overspentSign } from "../budget/overspend.js";
import type { WorkedOut } from "../budget/work-out.js";
import { areaAddress } from "../grid/address.js";
import { divisionSlug } from "../model/division.js";
import { firstBy, groupBy } from "../model/group-by.js";
import { onceFor } from "../model/once-for.js";
import { fold } from "../parse/tidy.js";
import type { UsedReturn } from "./pick-returns.js";
import type { ActionKey, BudgetEntry, CastResult, SummaryLine } from "./summary.js";

/** The budget lines of the returns that count, each once, with the actions that name them and last month's variance. */
export function budgetEntries(used: readonly UsedReturn[], lines: readonly SummaryLine[], previous: readonly BudgetEntry[]): BudgetEntry[] {
  if (used.every(({ budgets }) => budgets.length === 0)) return [];
  const lineOfRow = linesByRow(linkActions(lines, tablesOf(used.flatMap(({ budgets }) => budgets))));
  const before = new Map(previous.map((entry) => [keyOf(entry), entry]));
  return used.flatMap(({ division, budgets }) =>
    budgetLines(tablesOf(budgets)).map((line): BudgetEntry => {
      const entry = entryOf(division, line, lineOfRow);
      const last = before.get(keyOf(entry));
      return { ...entry, varianceBefore: last?.amounts.variance ?? null };
    }),
  );
}

/** Finds the actions of a budget line that are reported off track, as lines of the summary. */
export const offTrackFinder = onceFor((lines: readonly SummaryLine[]): ((entry: BudgetEntry) => SummaryLine[]) => {
  const late = lines.filter(({ line }) => line.status === "off-track");
  const place = new Map(late.map((line, index) => [line, index]));
  const named = groupBy(late, ({ division, line }) => actionKey({ division, id: line.id }));
  const order = (line: SummaryLine): number => place.get(line) ?? 0;
  return ({ actions }) => [...new Set(actions.flatMap((key) => named.get(actionKey(key)) ?? []))].sort((a, b) => order(a) - order(b));
});

function actionKey({ division, id }: ActionKey): string {
  return JSON.stringify([division, id]);
}

/** Finds the budget line of the month that a row of a table is part of. */
type LineOfRow = (row: BudgetRow) => LinkedLine | undefined;

function linesByRow(linked: readonly LinkedLine[]): LineOfRow {
  const known = new Map<WorkedOut, Map<number, LinkedLine>>();
  for (const each of linked) {
    for (const { worked, row } of each.line.rows) known.set(worked, (known.get(worked) ?? new Map<number, LinkedLine>()).set(row, each));
  }
  return ({ worked, row }) => known.get(worked)?.get(row);
}

function tablesOf(budgets: readonly CheckedBudget[]): WorkedOut[] {
  return budgets.map(({ worked }) => worked);
}

/** A line of two months is the same by its division, code, group and name, in the same unit. */
function keyOf({ division, code, group, line, unit }: BudgetEntry): string {
  return JSON.stringify([divisionSlug(division), fold(code), code === "" ? fold(group) : "", fold(line), unit]);
}

function entryOf(division: string, line: BudgetLine, lineOfRow: LineOfRow): BudgetEntry {
  const { worked: { table }, row } = line.main;
  const at = table.rows[row];
  const checks = line.rows.flatMap((each) => checksOfRow(each).map((check) => ({ check, worked: each.worked })));
  return {
    ...{ division, file: table.file, sheet: table.sheet, table: table.title, code: line.code, group: at?.section ?? "", line: line.label, total: line.isTotal },
    cells: areaAddress({ top: at?.row ?? 1, bottom: at?.row ?? 1, left: table.area.left, right: table.area.right }),
    unit: table.unit?.name ?? "",
    amounts: amountsOf(line),
    cast: castOf(checks.map(({ check }) => check)),
    out: checks.filter(({ check }) => check.result === "error").map(outWords).join("; "),
    position: positionOf(line),
    varianceBefore: null,
    actions: actionsOf(line, lineOfRow),
  };
}

const checksOfRow = ({ worked, row }: BudgetRow): Check[] => worked.checks.filter(({ target }) => target.row === row);

function castOf(checks: readonly Check[]): CastResult {
  const has = (result: Check["result"]): boolean => checks.some((check) => check.result === result);
  if (has("error")) return "out";
  if (has("unchecked")) return "not checked";
  if (has("rounding")) return "rounding";
  return has("holds") ? "casts" : "none";
}

function outWords({ check: { target, kind, difference }, worked: { table } }: { readonly check: Check; readonly worked: WorkedOut }): string {
  return `${headingName(table, target.column)}: ${writeInUnit(inUnit(table, Math.abs(difference)), table.decimals)} out ${kind === "row" ? "across" : "down"}`;
}

/** Each measure from the table that speaks for the line, else from the first other of the same unit that has it. */
function amountsOf(line: BudgetLine): BudgetEntry["amounts"] {
  const unit = line.main.worked.table.unit?.name;
  const rows = [line.main, ...line.rows.filter((row) => row !== line.main && row.worked.table.unit?.name === unit)];
  const amounts: Partial<Record<Measure, number>> = {};
  for (const row of rows) {
    const { table } = row.worked;
    for (const [measure, column] of measuresOf(row.worked)) {
      const figure = rowOf(row)?.figures[column];
      if (figure && amounts[measure] === undefined) amounts[measure] = inUnit(table, figure.stored);
    }
  }
  return amounts;
}

/** The columns that stand for a measure. Of several the one that is added with a forecast, which is of the year; else none. */
function measuresOf({ table, structure }: WorkedOut): [Measure, number][] {
  const isForecast = (index: number): boolean => table.columns[index]?.measure === "forecast";
  const ofYear = new Set(structure.across.flatMap(({ target, terms }) => [target, ...terms.map(({ index }) => index)].some(isForecast) ? [target, ...terms.map(({ index }) => index)] : []));
  const measures = new Set(table.columns.flatMap(({ measure }) => measure ?? []));
  return [...measures].flatMap((measure): [Measure, number][] => {
    const columns = table.columns.flatMap((column, index) => (column.measure === measure ? [index] : []));
    const [first, ...others] = columns.length === 1 ? columns : columns.filter((index) => ofYear.has(index));
    return first === undefined || others.length > 0 ? [] : [[measure, first]];
  });
}

function positionOf(line: BudgetLine): BudgetEntry["position"] {
  for (const { worked, row } of [line.main, ...line.rows]) {
    const column = measuresOf(worked).find(([measure]) => measure === "variance")?.[1];
    const sign = worked.structure.across.flatMap((relation) => (relation.target === column ? (overspentSign(worked.table, relation) ?? []) : []))[0];
    const variance = column === undefined ? 0 : (worked.table.rows[row]?.figures[column]?.stored ?? 0);
    if (sign !== undefined && variance !== 0) return variance * sign > 0 ? "overspent" : "underspent";
  }
  return "";
}

function actionsOf(line: BudgetLine, lineOfRow: LineOfRow): ActionKey[] {
  const linked = [...new Set(line.rows.flatMap((row) => lineOfRow(row) ?? []))].sort((a, b) => a.line.index - b.line.index);
  const found = linked.flatMap(({ actions }) => actions.map(({ action }) => ({ division: action.division, id: action.line.id })));
  return [...firstBy(found, actionKey).values()];
}
