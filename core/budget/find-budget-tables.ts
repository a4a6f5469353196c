import type { Workbook } from "../grid/grid.js";
import { kindOfHeadings } from "../recognise/table-kinds.js";
import { fold } from "../parse/tidy.js";
import type { BudgetTable } from "./budget-table.js";
import { buildTable } from "./build-table.js";
import { gridTables } from "./grid-tables.js";
import { kindOfRow } from "./row-kinds.js";
import type { TableRows } from "./table-rows.js";

const FEWEST_ROWS = 2;

/** Headings of what is to be done, and of who does it by when: together a tracker's. */
const ACTION_HEADING = /\b(?:actions?|milestones?|tasks?|deliverables?)\b/;
const TRACKER_HEADING = /\b(?:deadline|due|by when|rag|status|progress|lead|owner|update)\b/;
const MONEY_HEADING = /£|\bbudget|\bgross\b|\bnet\b|\bforecast|\bvarian|\bexpenditure\b|\boutturn\b/;
/** An outturn may be of anything that is measured; these are of money alone. */
const ONLY_MONEY = /£|\bbudget|\bgross\b|\bnet\b|\bforecast|\bvarian|\bexpenditure\b/;
const MONEY_WORDS = /£|\bbudget|\bgross\b|\bnet\b|\bexpenditure\b|\bincome\b|\bspend|\bcosts?\b|\bforecast|\bvarian|\bgrants?\b|\bfunding\b|\bfte\b|\bnumber of\b|\bheadcount\b|\bposts?\b|\bstaff\b|\btotals?\b/;

/** All tables of figures of a workbook that add up, or claim to: budgets, and counts of posts or people as tables without a unit. */
export function findBudgetTables(workbook: Workbook, file: string): BudgetTable[] {
  return workbook.grids.flatMap((grid) => gridTables(grid).filter(isOfFigures).flatMap((rows) => buildTable(rows, file) ?? []));
}

/** Figures enough, and headings or titles that speak of money, posts or totals, and not those of a tracker, a risk register or a list of measures. */
function isOfFigures({ headings, body, titles }: TableRows): boolean {
  const rows = body.filter((read) => kindOfRow(read) === "figures");
  if (rows.length < FEWEST_ROWS) return false;
  const texts = headings.flatMap(({ cells }) => cells.map(({ cell }) => fold(cell.text)));
  const ofMoney = texts.filter((text) => MONEY_HEADING.test(text)).length;
  const ofTracker = texts.filter((text) => TRACKER_HEADING.test(text)).length;
  if (texts.some((text) => ACTION_HEADING.test(text) && !MONEY_HEADING.test(text)) ? ofTracker > 0 : ofTracker >= 2 && ofMoney < 2) return false;
  const labels = rows.flatMap(({ cells }) => cells.flatMap(({ cell, reading }) => (reading.kind === "text" ? fold(cell.text) : [])));
  const money = [...texts, ...titles.map(fold), ...labels].some((text) => MONEY_WORDS.test(text)) || rows.some(({ cells }) => cells.some(({ cell }) => cell.text.includes("£") || cell.look.format.includes("£")));
  const kind = kindOfHeadings(texts);
  const isMeasured = kind === "performance table" && !texts.some((text) => ONLY_MONEY.test(text));
  return money && (kind === null || kind === "budget table" || kind === "workforce table" || (ofMoney > 0 && !isMeasured));
}
