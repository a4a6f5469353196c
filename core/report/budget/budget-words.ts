import { inUnit, writeInUnit } from "../../budget/budget-words.js";
import type { BudgetTable } from "../../budget/budget-table.js";
import type { CheckedBudget } from "../../budget/budgets-json.js";
import type { Check } from "../../budget/checks.js";
import type { WorkedOut } from "../../budget/work-out.js";
import { UNIT_WORDS } from "../../consolidate/summary-columns.js";
import { areaAddress } from "../../grid/address.js";
import { plural } from "../summary-sentences.js";

/** What is said of one addition: "Casts", "Rounding", "3 out". */
export const CASTS = "Casts";
export const ROUNDING = "Rounding";
export const OUT = " out";
export const NOT_CHECKED = "Not checked";

export function checkWord({ table }: WorkedOut, { result, difference }: Check): string {
  if (result === "holds") return CASTS;
  if (result === "rounding") return ROUNDING;
  return result === "error" ? `${writeInUnit(inUnit(table, Math.abs(difference)), table.decimals)}${OUT}` : NOT_CHECKED;
}

export type CheckCounts = Readonly<Record<Check["result"], number>>;

export function countChecks({ checks }: WorkedOut): CheckCounts {
  const of = (result: Check["result"]): number => checks.filter((check) => check.result === result).length;
  return { holds: of("holds"), rounding: of("rounding"), error: of("error"), unchecked: of("unchecked") };
}

/** The answer in one sentence: "Does not add up: 6 of 100 sums are out; 9 more differ by no more than rounding." */
export function verdict(worked: WorkedOut): string {
  const { holds, rounding, error, unchecked } = countChecks(worked);
  const all = holds + rounding + error + unchecked;
  if (all === 0) return "Nothing to check: no column or row was found to be the sum of others.";
  const more = [
    ...(rounding === 0 ? [] : [`${error === 0 ? rounding : `${rounding} more`} ${rounding === 1 ? "differs" : "differ"} by no more than rounding`]),
    ...(unchecked === 0 ? [] : [`${unchecked} could not be checked`]),
  ].join("; ");
  if (error === 0 && holds + rounding === 0) return `Could not be checked: a figure of every sum (${all}) cannot be read.`;
  const said = error === 0 ? `Adds up: ${all === 1 ? "its one sum" : unchecked === 0 ? `all ${all} sums` : `${holds + rounding} of ${all} sums`} ${all === 1 ? "holds" : "hold"}` : `Does not add up: ${error} of ${plural(all, "sum")} ${error === 1 ? "is" : "are"} out`;
  return `${said}${more === "" ? "" : `; ${error === 0 && rounding > 0 ? "of these " : ""}${more}`}.`;
}

/** "£000"; "no unit" where the table names none. */
export function unitWords({ unit }: BudgetTable): string {
  return unit === null ? "no unit" : (UNIT_WORDS[unit.name] ?? unit.name);
}

/** "£000, 13 lines and 3 totals in 5 columns of figures, A3:F19 of sheet Budget". */
export function tableWords({ table, structure }: WorkedOut): string {
  const totals = new Set(structure.down.map(({ target }) => target)).size;
  const rows = [...(table.rows.length > totals ? [plural(table.rows.length - totals, "line")] : []), ...(totals > 0 ? [plural(totals, "total")] : [])].join(" and ");
  return `${unitWords(table)}, ${rows} in ${plural(table.columns.length, "column")} of figures, ${areaAddress(table.area)}${table.sheet === "" ? "" : ` of sheet ${table.sheet}`}`;
}

/** Longer than this a title is a sentence of the text above the table. */
const LONGEST_TITLE = 120;

/** What a table is called: its title, else its sheet, else by its number among the file's tables. */
export function tableName({ title, sheet }: BudgetTable, number: number): string {
  const own = title.replace(/^[-–•]\s*/, "");
  if (own !== "" && own.length <= LONGEST_TITLE) return own;
  return sheet === "" ? `Table ${number}` : sheet;
}

/** What each table of a report is called. */
export function tableNames(budgets: readonly CheckedBudget[]): string[] {
  return budgets.map(({ worked: { table } }, index) => tableName(table, budgets.slice(0, index + 1).filter(({ worked }) => worked.table.file === table.file).length));
}
