import ExcelJS from "exceljs";

/**
 * Workbooks written as text, so that a layout can be read in its test.
 *
 * A row is `| cell | cell |`; a lone `|` is an empty row. What stands before the first `|` holds for the whole row: `hidden`, or marks such as `bold` and `navy`.
 * A cell is its text, then marks in braces: `Late{red bold}`. `^` is merged with the cell above it, `<` with the one to its left.
 * `=12` is a number, `d:2025-11-30` a date shown as dd/mm/yyyy, `d:2025-11-01 mmm-yy` a date in another format, `\n` a line break.
 */
export interface SheetText {
  readonly name: string;
  readonly text: string;
  /** Where the first cell stands; "A1" when left out. */
  readonly at?: string;
  readonly hidden?: boolean;
  /** What the text cannot say, such as conditional formats. */
  readonly finish?: (sheet: ExcelJS.Worksheet) => void;
}

const COLOURS: Readonly<Record<string, string>> = {
  red: "C00000", brightred: "FF0000", amber: "FFC000", orange: "ED7D31", green: "92D050", darkgreen: "00B050", blue: "0070C0", yellow: "FFFF00",
  grey: "BFBFBF", pale: "D9D9D9", navy: "1F3864", purple: "7030A0", white: "FFFFFF", black: "000000", lilac: "E4DFEC", sky: "DDEBF7",
};

const argb = (colour: string) => ({ argb: `FF${COLOURS[colour] ?? colour}` });

/** "theme:6/0.4" is theme colour 6 with a tint. */
function colourOf(mark: string): Partial<ExcelJS.Color> {
  const theme = /^theme:(\d+)(?:\/(-?[\d.]+))?$/.exec(mark);
  if (!theme) return argb(mark);
  // exceljs writes a tint, though its types do not know one.
  return { theme: Number(theme[1]), ...(theme[2] ? { tint: Number(theme[2]) } : {}) };
}

function applyMarks(cell: ExcelJS.Cell, marks: string): void {
  for (const mark of marks.split(" ").filter(Boolean)) {
    const [name = "", value = ""] = mark.split(/:(.*)/s);
    if (name === "bold") cell.font = { ...cell.font, bold: true };
    else if (name === "strike") cell.font = { ...cell.font, strike: true };
    else if (name === "font") cell.font = { ...cell.font, color: colourOf(value) };
    else if (name === "indent") cell.alignment = { ...cell.alignment, indent: Number(value) };
    else if (name === "vertical") cell.alignment = { ...cell.alignment, textRotation: 90 };
    else if (name === "note") cell.note = value.replaceAll("_", " ");
    else cell.fill = { type: "pattern", pattern: "solid", fgColor: colourOf(mark) };
  }
}

function applyContent(cell: ExcelJS.Cell, content: string): void {
  const date = /^d:(\d{4}-\d{2}-\d{2})(?: (.+))?$/.exec(content);
  if (date) {
    cell.value = new Date(`${date[1]}T00:00:00Z`);
    cell.numFmt = date[2] ?? "dd/mm/yyyy";
  } else if (/^=-?[\d.]+%?$/.test(content)) {
    cell.value = content.endsWith("%") ? Number(content.slice(1, -1)) / 100 : Number(content.slice(1));
    if (content.endsWith("%")) cell.numFmt = "0%";
  } else if (content !== "") {
    cell.value = content.replaceAll("\\n", "\n");
    if (content.includes("\\n")) cell.alignment = { ...cell.alignment, wrapText: true };
  }
}

interface TextRow {
  readonly marks: string;
  readonly cells: readonly string[];
}

/** The rows of a pipe table: what stands before the first `|`, and the cells after it. */
export function textRows(text: string): TextRow[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [marks = "", ...cells] = line.split("|");
      if (cells.at(-1)?.trim() === "") cells.pop();
      return { marks: marks.trim(), cells: cells.map((cell) => cell.trim()) };
    });
}

function merge(sheet: ExcelJS.Worksheet, rows: readonly TextRow[], top: number, left: number): void {
  const at = (row: number, column: number) => rows[row]?.cells[column];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell === "^" || cell === "<") return;
      let bottom = row;
      let right = column;
      while (at(row, right + 1) === "<") right++;
      while (at(bottom + 1, column) === "^") bottom++;
      if (bottom > row || right > column) sheet.mergeCells(top + row, left + column, top + bottom, left + right);
    });
  });
}

function addSheet(workbook: ExcelJS.Workbook, { name, text, at = "A1", hidden, finish }: SheetText): void {
  const sheet = workbook.addWorksheet(name, hidden ? { state: "hidden" } : {});
  const rows = textRows(text);
  const first = sheet.getCell(at);
  const [top, left] = [Number(first.row), Number(first.col)];
  rows.forEach(({ marks, cells }, row) => {
    if (marks.includes("hidden")) sheet.getRow(top + row).hidden = true;
    cells.forEach((source, column) => {
      const cell = sheet.getCell(top + row, left + column);
      const [, content = "", own = ""] = /^(.*?)(?:\{([^{}]*)\})?$/s.exec(source) ?? [];
      if (source !== "^" && source !== "<") applyContent(cell, content.trim());
      applyMarks(cell, `${marks.replace("hidden", "")} ${own}`);
    });
  });
  merge(sheet, rows, top, left);
  finish?.(sheet);
}

/** The bytes of a workbook with these sheets. */
export async function xlsxOf(sheets: readonly SheetText[], settings: { readonly date1904?: boolean } = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  if (settings.date1904) workbook.properties.date1904 = true;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
