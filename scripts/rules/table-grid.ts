import type { Area } from "../../core/grid/address.js";
import { PLAIN_LOOK, type Cell, type CellValue, type Grid, type GridKind, type GridRow, type Look } from "../../core/grid/grid.js";
import { parseIsoDate } from "../../core/model/calendar-date.js";

const COLOURS: Readonly<Record<string, string>> = {
  red: "#C00000", amber: "#FFC000", yellow: "#FFFF00", green: "#92D050", blue: "#0070C0", grey: "#BFBFBF", purple: "#7030A0", white: "#FFFFFF",
};

const NUMBER = /^=(-?[\d.]+)$/;
const DATE = /^d:(\d{4}-\d{2}-\d{2})(?: (.+))?$/;

/** "d:2018-12-18" is a date shown as 18/12/2018; "d:2018-12-18 d-mmm" one of another format; "=12" a number. */
function contentOf(source: string): { text: string; value: CellValue; format?: string } {
  const [, number] = NUMBER.exec(source) ?? [];
  if (number !== undefined) return { text: number, value: Number(number) };
  const [, iso = "", format = "dd/mm/yyyy"] = DATE.exec(source) ?? [];
  const date = parseIsoDate(iso);
  if (date) return { text: `${String(date.day).padStart(2, "0")}/${String(date.month).padStart(2, "0")}/${date.year}`, value: date, format };
  const text = source.replaceAll("\\n", "\n");
  return { text, value: text };
}

function lookOf(marks: readonly string[], format: string | undefined): Look {
  const fill = marks.map((mark) => COLOURS[mark]).find((colour) => colour !== undefined) ?? null;
  return { ...PLAIN_LOOK, fill, bold: marks.includes("bold"), strike: marks.includes("struck"), ...(format === undefined ? {} : { format }) };
}

function cellOf(source: string, row: number, column: number): Cell | null {
  const [, content = "", marks = ""] = /^(.*?)(?:\{([^{}]*)\})?$/s.exec(source) ?? [];
  if ((content === "" && marks === "") || content === "^" || content === "<") return null;
  const { text, value, format } = contentOf(content);
  const note = /note:(.+)$/.exec(marks)?.[1];
  const struckParts = /struck part:(.+)$/.exec(marks)?.[1];
  return { row, column, text, value, look: lookOf(marks.split(" "), format), ...(note ? { note } : {}), ...(struckParts ? { struckParts: [struckParts] } : {}) };
}

/** Merged areas: "^" goes on the cell above it, "<" the one to its left. */
function mergesOf(rows: readonly (readonly string[])[]): Area[] {
  const at = (row: number, column: number): string | undefined => rows[row]?.[column];
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Area[] => {
      if (cell === "^" || cell === "<") return [];
      let [bottom, right] = [row, column];
      while (at(row, right + 1) === "<") right++;
      while (at(bottom + 1, column) === "^") bottom++;
      return bottom > row || right > column ? [{ top: row + 1, left: column + 1, bottom: bottom + 1, right: right + 1 }] : [];
    }),
  );
}

/**
 * A grid written as a text table whose first line is row 1: `| 1.1 | Agree the protocol |`, a lone `|` an empty row. `hidden | … |` is a hidden row.
 * Cells: `Late{red bold struck}`, `{green}` a colour alone, `Late{note:since March}`, `=12` a number, `d:2025-11-30` a date, `\n` a line break, `^` and `<` merged with the cell above or to the left.
 */
export function tableGrid(table: string, { kind = "sheet", sheet = "Plan" }: { readonly kind?: GridKind; readonly sheet?: string } = {}): Grid {
  const lines = table.trim().split("\n").map((line) => line.trim().split("|"));
  const sources = lines.map(([, ...cells]) => (cells.at(-1)?.trim() === "" ? cells.slice(0, -1) : cells).map((cell) => cell.trim()));
  const rows = sources.map((cells, index): GridRow => ({
    row: index + 1,
    hidden: lines[index]?.[0]?.trim() === "hidden",
    cells: cells.flatMap((source, column) => cellOf(source, index + 1, column + 1) ?? []),
  }));
  return { kind, sheet: kind === "text" ? "" : sheet, hidden: false, rows: rows.filter(({ cells }) => cells.length > 0), merges: mergesOf(sources), tables: [], hiddenColumns: [] };
}
