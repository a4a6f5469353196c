import { isRestricted } from "../model/circulation.js";
import { address, parseArea } from "../grid/address.js";
import type { Grid } from "../grid/grid.js";
import { tidy, tidyLine } from "../parse/tidy.js";
import type { ActionLine } from "./action-lines.js";
import type { BudgetTable } from "./budget-table.js";

/** A paragraph, or a cell that holds one. */
export interface ProseText {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  /** Part of a restricted line. What leaves the programme office is read of the others alone, so that no verdict rests on it. */
  readonly restricted: boolean;
}

/** A text of fewer words is a heading, a label or a figure. */
const FEWEST_WORDS = 4;

/** The texts of a grid outside its tables of figures, its broken paragraphs joined. `actions` are the lines that were read of the same file. */
export function proseTexts(grid: Grid, file: string, tables: readonly BudgetTable[], actions: readonly ActionLine[]): ProseText[] {
  const areas = tables.filter((table) => table.file === file && table.sheet === grid.sheet).map(({ area }) => area);
  const secret = actions.filter((action) => action.file === file && isRestricted(action.line)).flatMap(({ line }) => line.at.flatMap(({ sheet, cells }) => (sheet === grid.sheet ? (parseArea(cells) ?? []) : [])));
  const within = (row: number, column: number, { top, left, bottom, right }: BudgetTable["area"]): boolean => row >= top && row <= bottom && column >= left && column <= right;
  const texts: { row: number; alone: boolean; said: ProseText }[] = [];
  for (const { row, cells } of grid.rows) {
    const own = cells.filter(({ text }) => text.trim() !== "");
    for (const { column, text } of own) {
      if (areas.some((area) => within(row, column, area))) continue;
      const said: ProseText = { file, sheet: grid.sheet, cell: address(row, column), text: tidy(text), restricted: secret.some(({ top, bottom }) => row >= top && row <= bottom) };
      const last = texts.at(-1);
      const isBroken = grid.kind === "text" && own.length === 1 && last !== undefined && last.alone && last.row === row - 1 && /[\p{L}\p{N},£–-]$/u.test(last.said.text) && /^(?:\p{Ll}|£|\d)/u.test(said.text) && last.said.text.length > 40;
      if (isBroken) texts[texts.length - 1] = { row, alone: true, said: { ...last.said, text: `${last.said.text} ${said.text}`, restricted: last.said.restricted || said.restricted } };
      else texts.push({ row, alone: own.length === 1, said });
    }
  }
  return texts.map(({ said }) => said).filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS);
}

/** The sentences of a text. A numbering, or an abbreviation before a small letter, ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/\n/).flatMap((line) => tidyLine(line).split(/(?<=[\p{L}\p{N})"”'’%][.!?])\s+(?=[\p{Lu}£"“(])/u)).filter((sentence) => sentence.trim() !== "");
}
