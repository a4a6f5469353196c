import { fold } from "../parse/tidy.js";
import { unpackList } from "../recognise/source-notes.js";
import { keyOfWords } from "../parse/our-words.js";
import type { RowsOfSheet, SheetRow } from "./sheet-rows.js";
import { BUDGET_COLUMNS as COLUMN, BUDGET_KINDS, BUDGET_MEASURES, CAST_WORDS, POSITION_WORDS, SUMMARY_SHEETS, UNIT_WORDS } from "./summary-columns.js";
import type { ActionKey, BudgetEntry } from "./summary.js";

/** The budget lines as sheet Budget holds them. */
export function readBudgetEntries(rowsOfSheet: RowsOfSheet): BudgetEntry[] {
  return rowsOfSheet(SUMMARY_SHEETS.budget, [COLUMN.division, COLUMN.line, COLUMN.kind]).flatMap((row): BudgetEntry[] => {
    const kind = keyOfWords(BUDGET_KINDS, row.text(COLUMN.kind));
    return kind === null ? [] : [entryOf(row, kind)];
  });
}

function entryOf(row: SheetRow, kind: keyof typeof BUDGET_KINDS): BudgetEntry {
  const unit = row.text(COLUMN.unit);
  const amounts = BUDGET_MEASURES.flatMap(([measure, heading]) => {
    const amount = amountOf(row, heading);
    return amount === null ? [] : [[measure, amount] as const];
  });
  return {
    ...{ division: row.text(COLUMN.division), file: row.text(COLUMN.file), sheet: row.text(COLUMN.sheet), cells: row.text(COLUMN.cells), table: row.text(COLUMN.table) },
    ...{ code: row.text(COLUMN.code), group: row.text(COLUMN.group), line: row.text(COLUMN.line), total: kind === "total" },
    unit: Object.keys(UNIT_WORDS).find((name) => fold(UNIT_WORDS[name] ?? "") === fold(unit)) ?? unit,
    amounts: Object.fromEntries(amounts),
    cast: keyOfWords(CAST_WORDS, row.text(COLUMN.cast)) ?? "none",
    out: row.text(COLUMN.out),
    position: keyOfWords(POSITION_WORDS, row.text(COLUMN.position)) ?? "",
    varianceBefore: amountOf(row, COLUMN.varianceBefore),
    actions: pairs(unpackList(row.text(COLUMN.keys))),
  };
}

/** Null for a blank, which is not nought. */
function amountOf(row: SheetRow, heading: string): number | null {
  return row.text(heading) === "" ? null : row.count(heading);
}

/** A division and an ID, each on a line of its own. */
function pairs(parts: readonly string[]): ActionKey[] {
  return parts.flatMap((division, index) => (index % 2 === 0 ? [{ division, id: parts[index + 1] ?? "" }] : []));
}
