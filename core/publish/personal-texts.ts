import { SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import { address } from "../grid/address.js";
import type { Cell, GridRow, Workbook } from "../grid/grid.js";
import { fold } from "../parse/tidy.js";
import { identifying, type Identifying } from "./release-patterns.js";
import type { Release } from "./release-summary.js";

/** Cells of a summary whose text, if it were published, may identify a person. */
export interface PersonalText {
  readonly kind: string;
  /** Most of it covered. */
  readonly shown: string;
  /** "Actions!N36"; the sheet's name alone where its cell is not to be found. */
  readonly cells: readonly string[];
}

/** All that the published copies would hold is searched, whatever field it is of; the cells are those of the summary's own workbook. */
export function personalTexts({ summary, sources }: Release, workbook: Workbook): PersonalText[] {
  const { lines, answers, movement, returns } = summary;
  const found: PersonalText[] = [];
  const search = (value: unknown, sheet: string, isRow: (row: GridRow) => boolean = () => true): void => {
    for (const text of textsIn(value)) for (const each of identifying(text, summary.asOf.date)) found.push({ kind: each.kind, shown: each.shown, cells: cellsHolding(each, workbook, sheet, isRow) });
  };
  lines.forEach((each, index) => {
    const id = sources[index]?.line.id ?? "";
    search(each, SUMMARY_SHEETS.actions, ({ cells }) => cells.some(({ text }) => text === id));
  });
  search(answers, SUMMARY_SHEETS.answers);
  search(movement, SUMMARY_SHEETS.movement);
  search(returns, SUMMARY_SHEETS.returns);
  return merged(found);
}

/** Every text in a value, each once. */
function textsIn(value: unknown): Set<string> {
  const texts = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part === "string") texts.add(part);
    else if (typeof part === "object" && part !== null) Object.values(part).forEach(walk);
  };
  walk(value);
  return texts;
}

function cellsHolding({ text }: Identifying, { grids }: Workbook, sheet: string, isRow: (row: GridRow) => boolean): string[] {
  const wanted = fold(text);
  const holds = (cell: Cell): boolean => fold(cell.text).includes(wanted);
  const rows = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
  const cells = rows.filter(isRow).flatMap((row) => row.cells.filter(holds).map((cell) => `${sheet}!${address(cell.row, cell.column)}`));
  return cells.length === 0 ? [`sheet ${sheet}`] : cells;
}

/** What is found in the same cells, once. */
function merged(found: readonly PersonalText[]): PersonalText[] {
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
