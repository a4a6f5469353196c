import type { Cell, Grid, Workbook } from "../../../core/grid/grid.js";
import { address } from "../../../core/grid/address.js";
import { ANSWER_COLUMNS, RETURN_LABELS, type ReturnField } from "../../../core/model/return-form.js";
import { TRACKER_SHEETS } from "../../../core/model/tracker-columns.js";
import type { ThemeAnswers } from "../../../core/model/tracker.js";
import { fold } from "../../../core/parse/tidy.js";
import { findHeadedTable, recordsOf } from "../../../core/recognise/headed-table.js";

/** A box of sheet Return: where it is, and what it holds. */
export interface Box {
  readonly cell: string;
  readonly text: string;
}

export type Question = Exclude<keyof ThemeAnswers, "theme">;

/** The row of a theme. `theme` is where the theme's name stands, or would stand: a theme that the sheet has no row for yet gets the next one. */
export interface ThemeBoxes {
  readonly name: string;
  readonly theme: Box;
  readonly boxes: Readonly<Record<Question, Box>>;
}

export interface ReturnPlaces {
  readonly sheet: string;
  readonly fields: Readonly<Partial<Record<ReturnField, Box>>>;
  readonly themes: readonly ThemeBoxes[];
}

const QUESTIONS = ANSWER_COLUMNS.slice(1) as readonly { readonly heading: string; readonly field: Question }[];

/** Where sheet Return of a tracker of ours asks for what; null when there is no such sheet. `themes` are those of the table. */
export function returnPlaces({ grids }: Workbook, themes: readonly string[]): ReturnPlaces | null {
  const grid = grids.find(({ sheet }) => sheet === TRACKER_SHEETS.return);
  return grid ? { sheet: grid.sheet, fields: fieldBoxes(grid), themes: themeBoxes(grid, themes) } : null;
}

function fieldBoxes(grid: Grid): Partial<Record<ReturnField, Box>> {
  const boxes: Partial<Record<ReturnField, Box>> = {};
  const labels = new Map((Object.keys(RETURN_LABELS) as ReturnField[]).map((field) => [fold(RETURN_LABELS[field]), field]));
  for (const { row, cells } of grid.rows) {
    const field = labels.get(fold(cells.find(({ column }) => column === 1)?.text ?? ""));
    if (field !== undefined) boxes[field] ??= { cell: address(row, 2), text: cells.find(({ column }) => column === 2)?.text ?? "" };
  }
  return boxes;
}

function themeBoxes(grid: Grid, themes: readonly string[]): ThemeBoxes[] {
  const table = findHeadedTable(grid, ANSWER_COLUMNS.map(({ heading }) => heading));
  if (table === null) return [];
  const columns = new Map([...table.headings].map(([column, { text }]) => [fold(text), column]));
  const records = recordsOf(table, ({ text }: Cell) => text);
  const named = new Map(records.map((record, index) => [record.get("Theme") ?? "", index] as const));
  const missing = themes.filter((theme) => !named.has(theme));
  const rows = [...records.map((record, index) => [record.get("Theme") ?? "", index] as const), ...missing.map((theme, index) => [theme, records.length + index] as const)];
  return rows.filter(([theme]) => theme !== "").map(([name, index]) => {
    const box = (heading: string): Box => ({ cell: address(table.headerRow + 1 + index, columns.get(fold(heading)) ?? 1), text: records[index]?.get(heading) ?? "" });
    return { name, theme: box("Theme"), boxes: Object.fromEntries(QUESTIONS.map(({ heading, field }) => [field, box(heading)])) as Record<Question, Box> };
  });
}
