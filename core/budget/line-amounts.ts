import { fold } from "../parse/tidy.js";
import type { BudgetTable, FigureColumn, Measure } from "./budget-table.js";
import { lastDigit } from "./budget-table.js";
import { headingName } from "./budget-words.js";
import type { BudgetRow } from "./budget-lines.js";
import { amountOf, lessAmount, type ExactAmount } from "./exact-amount.js";
import { latestYear, periodsIn } from "./periods.js";

/** What stands behind a budget line, its grants apart. */
export interface LineAmount {
  /** Net, or the closest that the table has; null where the table says nothing. Grants are not in it. */
  readonly amount: ExactAmount | null;
  /** Heading of the column that `amount` is from, and what it measures; null for a table whose headings say nothing that we know. */
  readonly heading: string;
  readonly measure: Measure | null;
  /** True where grants were taken from a gross figure, because the table has no net one. */
  readonly lessGrants: boolean;
  /** What its grants column says, or all of a line that its name says a grant pays for; null for none. Never less than nothing. */
  readonly grant: ExactAmount | null;
  /** Nothing else pays for it. */
  readonly isWhollyGrant: boolean;
}

/** The nearest to what the council itself pays comes first. */
const CLOSEST: readonly (Measure | null)[] = ["net", "closing", "budget", "opening", "gross", "total", "forecast", "actual", null];

/** Names of lines that a ring-fenced grant pays for, in tables that keep grants in no column of their own. */
const GRANT_FUNDED = /\bfunded by\b.*\b(?:dsg|grants?)\b|\b(?:grant|dsg)[- ]funded\b|\bring-?\s?fenced\b|\b(?:dedicated schools|public health|pupil premium|better care|troubled families|supporting families) (?:grant|fund)\b/;

export function lineAmount({ worked: { table }, row }: BudgetRow): LineAmount {
  const column = closestColumn(table);
  const figure = (at: number): number | null => (at < 0 ? null : (table.rows[row]?.figures[at]?.stored ?? null));
  const measure = table.columns[column]?.measure ?? null;
  const [own, grants, gross] = [figure(column), figure(columnOf(table, "grants")), figure(columnOf(table, "gross"))];
  const said = { heading: column < 0 ? "" : headingName(table, column), measure };
  const named = columnOf(table, "grants") < 0 && GRANT_FUNDED.test(fold(table.rows[row]?.label ?? ""));
  if (named) return { ...said, amount: own === null ? null : amountOf(table, 0), lessGrants: false, grant: own === null ? null : amountOf(table, Math.abs(own)), isWhollyGrant: true };
  const grant = grants === null || grants === 0 ? null : amountOf(table, Math.abs(grants));
  const lessGrants = measure === "gross" && grant !== null && own !== null;
  const amount = own === null ? null : lessGrants ? lessAmount(amountOf(table, own), grant) : amountOf(table, own);
  return { ...said, amount, lessGrants, grant, isWhollyGrant: grant !== null && gross !== null && Math.abs(gross - grant.amount) <= (lastDigit(table, columnOf(table, "gross")) + lastDigit(table, columnOf(table, "grants"))) / 2 };
}

/** Of several columns that measure the same, the one of the latest year, else the first. */
function closestColumn(table: BudgetTable): number {
  for (const measure of CLOSEST) {
    const found = columnOf(table, measure);
    if (found >= 0) return found;
  }
  return -1;
}

function columnOf({ columns }: BudgetTable, measure: Measure | null): number {
  const found = columns.flatMap((column, index) => (column.measure === measure ? [{ index, year: yearOf(column) }] : []));
  return found.reduce((best, each) => (best.index < 0 || each.year > best.year ? each : best), { index: -1, year: 0 }).index;
}

const yearOf = ({ heading }: FigureColumn): number => latestYear(periodsIn(heading));
