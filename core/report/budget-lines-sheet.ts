import { OFF_TRACK_TITLE } from "../budget/cross-reference-sentences.js";
import { offTrackFinder } from "../consolidate/budget-entries.js";
import { BUDGET_COLUMNS as COLUMN, BUDGET_KINDS, BUDGET_MEASURES, CAST_WORDS, POSITION_WORDS, SUMMARY_SHEETS, UNIT_WORDS } from "../consolidate/summary-columns.js";
import type { BudgetEntry, Summary, SummaryLine } from "../consolidate/summary.js";
import { parseArea } from "../grid/address.js";
import { monthLabel } from "../model/month.js";
import { packList } from "../recognise/source-notes.js";
import { AMOUNT_DIGITS, type AmountDigits } from "./amount-looks.js";
import { asTyped, count, fileAddress, text, type ReturnsFolder, type Shown } from "./line-cells.js";
import { listed, plural, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

/** The budget lines of the returns by division: what they come to, whether they add up, what moved, and the off-track actions behind them. */
export function budgetLinesSheet(summary: Summary, folder: ReturnsFolder): SheetPlan {
  return tableSheet({
    name: SUMMARY_SHEETS.budget,
    title: `Budget lines, ${monthLabel(summary.month)}`,
    subtitle: overview(summary),
    table: "BudgetLines",
    columns: columns(summary, folder),
    rows: summary.budgets,
    none: "No budget table was found in the returns.",
    paper: "A3",
    footer: standing(summary),
    tabColour: "#2F5D50",
    frozenColumns: 2,
    printed: [COLUMN.division, COLUMN.source],
  });
}

/** "39 lines and totals of 1 division; 2 do not add up. 5 budget lines with an off-track action (not money at risk)." */
function overview({ budgets, lines }: Summary): string {
  if (budgets.length === 0) return "The returns hold no budget table.";
  const divisions = [...new Set(budgets.map(({ division }) => division))];
  const out = budgets.filter(({ cast }) => cast === "out").length;
  const offTrackActions = offTrackFinder(lines);
  const offTrack = budgets.filter((budget) => offTrackActions(budget).length > 0).length;
  const adds = out === 0 ? "all add up" : `${out} ${out === 1 ? "does" : "do"} not add up`;
  const late = offTrack === 0 ? "None has an off-track action." : `${OFF_TRACK_TITLE}: ${offTrack}.`;
  return `${plural(budgets.length, "line or total", "lines and totals")} of ${listed(divisions)}: ${adds}. ${late}`;
}

function columns({ lines }: Summary, folder: ReturnsFolder): TableColumn<BudgetEntry>[] {
  const late = offTrackFinder(lines);
  return [
    { heading: COLUMN.division, width: 30, cell: ({ division }) => text(division) },
    { heading: COLUMN.line, width: 40, cell: ({ line, total }) => ({ value: line === "" ? null : line, look: total ? "total label" : "wrapped" }) },
    { heading: COLUMN.code, width: 10, optional: true, cell: ({ code }) => asTyped(code) },
    { heading: COLUMN.group, width: 22, optional: true, cell: ({ group }) => asTyped(group) },
    { heading: COLUMN.kind, width: 7, cell: ({ total }) => text(BUDGET_KINDS[total ? "total" : "line"]) },
    { heading: COLUMN.unit, width: 7, cell: ({ unit }) => text(UNIT_WORDS[unit] ?? unit) },
    ...BUDGET_MEASURES.map(([measure, heading]): TableColumn<BudgetEntry> => ({ heading, width: 11, headerLook: "header right", optional: true, cell: ({ amounts, total }) => amount(amounts[measure] ?? null, total) })),
    { heading: COLUMN.position, width: 12, optional: true, cell: ({ position }) => text(position === "" ? "" : POSITION_WORDS[position]) },
    { heading: COLUMN.varianceBefore, width: 11, headerLook: "header right", optional: true, cell: ({ varianceBefore, total }) => amount(varianceBefore, total) },
    { heading: COLUMN.movement, width: 11, headerLook: "header right", optional: true, cell: (budget) => amount(movementOf(budget), budget.total) },
    { heading: COLUMN.cast, width: 12, cell: ({ cast }) => ({ value: CAST_WORDS[cast], look: cast === "out" ? "red" : cast === "none" ? "not supplied" : "centre wrapped" }) },
    { heading: COLUMN.out, width: 34, optional: true, cell: ({ out }) => asTyped(out) },
    { heading: COLUMN.actions, width: 8, headerLook: "header centre", cell: ({ actions }) => count(actions.length) },
    { heading: COLUMN.offTrack, width: 13, headerLook: "header centre", cell: (budget) => count(late(budget).length) },
    { heading: COLUMN.which, width: 40, optional: true, cell: (budget) => text(late(budget).map(actionName).join("\n")) },
    { heading: COLUMN.table, width: 52, cell: ({ table }) => asTyped(table) },
    { heading: COLUMN.source, width: 20, cell: (budget) => sourceOf(budget, folder) },
    { heading: COLUMN.file, width: 32, cell: ({ file }) => asTyped(file) },
    { heading: COLUMN.sheet, width: 18, cell: ({ sheet }) => asTyped(sheet) },
    { heading: COLUMN.cells, width: 12, cell: ({ cells }) => asTyped(cells) },
    { heading: COLUMN.keys, width: 24, cell: ({ actions }) => asTyped(packList(actions.flatMap(({ division, id }) => [division, id]))) },
  ];
}

function amount(value: number | null, total: boolean): Shown {
  if (value === null) return { value: null, look: total ? "total label" : "body" };
  const digits = Math.min(/\.(\d+)/.exec(String(value))?.[1]?.length ?? 0, AMOUNT_DIGITS.length - 1) as AmountDigits;
  return { value, look: `${total ? "total amount" : "amount"} ${digits} minus` };
}

/** This month's variance less last month's; null where either is not given. Binary fractions are rounded away. */
function movementOf({ amounts: { variance }, varianceBefore }: BudgetEntry): number | null {
  return variance === undefined || varianceBefore === null ? null : Number((variance - varianceBefore).toFixed(6));
}

function actionName({ line: { ref, action, milestone } }: SummaryLine): string {
  return [ref, milestone || action].filter((part) => part !== "").join(": ");
}

/** "Row 12, Budget", linked where there is a file to link to. */
function sourceOf({ file, sheet, cells }: BudgetEntry, folder: ReturnsFolder): Shown {
  const said = `Row ${parseArea(cells)?.top ?? 1}${sheet === "" ? "" : `, ${sheet}`}`;
  if (folder === null || file === "") return text(said);
  const link = `${fileAddress(file, folder)}${sheet === "" ? "" : `#'${sheet.replace(/'/g, "''")}'!${cells.split(":")[0] ?? ""}`}`;
  return { value: { text: said, link, tip: `Open ${file} at ${cells}` }, look: "link" };
}
