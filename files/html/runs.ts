import { PLAIN_LOOK, type Cell, type Look } from "../../core/grid/grid.js";
import { PLAIN_STYLE, type TextStyle } from "./text-style.js";

/** A piece of text of one look. A line break is "\n". An empty run stands for a coloured element without text, such as a RAG dot. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

const BLACK = "#000000";
const WHITE = "#FFFFFF";

export function runsText(runs: readonly Run[]): string {
  let whole = "";
  for (const { text } of runs) whole += text;
  return whole;
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** The runs between one character and the next: the fields of a paragraph with tabs. */
export function splitRuns(runs: readonly Run[], separator: string): Run[][] {
  const parts: Run[][] = [[]];
  for (const { text, style } of runs) {
    text.split(separator).forEach((piece, index) => {
      if (index > 0) parts.push([]);
      parts.at(-1)?.push({ text: piece, style });
    });
  }
  return parts;
}

/** Paragraphs one under the other, as the lines of a cell. */
export function joinRuns(paragraphs: readonly (readonly Run[])[], separator: string): Run[] {
  const joined: Run[] = [];
  for (const [index, runs] of paragraphs.entries()) {
    if (index > 0) joined.push({ text: separator, style: PLAIN_STYLE });
    for (const run of runs) joined.push(run);
  }
  return joined;
}

/** What a cell has besides its runs. */
export interface CellFrame {
  readonly fill: string | null;
  readonly indent: number;
  readonly note: string;
}

export const NO_FRAME: CellFrame = { fill: null, indent: 0, note: "" };

/** The cell that holds the runs; null when it would hold nothing and look like nothing. */
export function cellOf(row: number, column: number, runs: readonly Run[], frame: CellFrame): Cell | null {
  const text = runsText(runs).trim();
  const inked = runs.filter((run) => !isBlank(run.text));
  const look = lookOf(inked, frame, backgroundOf(runs, inked));
  const note = frame.note === "" ? {} : { note: frame.note };
  if (text === "") return look.fill === null && frame.note === "" ? null : { row, column, text: "", value: null, look, ...note };
  const link = inked.find(({ style }) => style.link !== null)?.style.link;
  const struckParts = look.strike || !runs.some(({ style }) => style.strike) ? [] : struckTexts(runs);
  // Most cells are no more than their text.
  if (frame.note === "" && !link && struckParts.length === 0) return { row, column, text, value: text, look };
  return { row, column, text, value: text, look, ...note, ...(link ? { link } : {}), ...(struckParts.length > 0 ? { struckParts } : {}) };
}

function lookOf(inked: readonly Run[], frame: CellFrame, background: string | null): Look {
  const colour = same(inked, "colour");
  // A highlight shows on white paper; on a coloured cell it is the cell's colour that speaks.
  const fill = frame.fill === null || frame.fill === WHITE ? (background ?? frame.fill) : frame.fill;
  return {
    ...PLAIN_LOOK,
    fill: inked.length === 0 && fill === WHITE ? null : fill,
    fontColour: colour === BLACK ? null : colour,
    bold: inked.length > 0 && inked.every(({ style }) => style.bold),
    strike: inked.length > 0 && inked.every(({ style }) => style.strike),
    indent: frame.indent,
  };
}

/** The one colour behind all of the text; behind none of it, that of a coloured element without text. */
function backgroundOf(runs: readonly Run[], inked: readonly Run[]): string | null {
  const behindText = same(inked, "background");
  if (behindText !== null || inked.some(({ style }) => style.background !== null)) return behindText;
  return runs.find(({ text, style }) => text === "" && style.background !== null)?.style.background ?? null;
}

/** The colour that all of the runs have. */
function same(runs: readonly Run[], of: "colour" | "background"): string | null {
  const first = runs[0]?.style[of] ?? null;
  return runs.every(({ style }) => style[of] === first) ? first : null;
}

function struckTexts(runs: readonly Run[]): string[] {
  const parts: string[] = [];
  let open = false;
  for (const { text, style } of runs) {
    if (style.strike && open) parts.push((parts.pop() ?? "") + text);
    else if (style.strike) parts.push(text);
    open = style.strike;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
