import { largest, smallest } from "../model/extremes.js";
import { parseUnit, type MoneyUnit } from "../parse/money.js";
import { tidyLine } from "../parse/tidy.js";
import type { BudgetTable, Figure, FigureColumn, FigureRow, UnreadableFigure } from "./budget-table.js";
import { cellIn, cellName, type ReadRow, type TableRows } from "./table-rows.js";
import { headingTexts } from "./heading-texts.js";
import { isMoneyHeading, measureOf } from "./measures.js";
import { layoutOf, type Layout } from "./table-layout.js";
import { inSmallest, type Amount } from "./read-figure.js";

/** A table with its columns, rows and figures; null when no column of figures is left, or only one that nothing says is money. */
export function buildTable(rows: TableRows, file: string): BudgetTable | null {
  const headings = headingTexts(rows);
  const layout = layoutOf(rows.body, headings);
  if (layout.figures.length === 0) return null;
  const unit = unitOf(rows, layout, headings);
  if (layout.figures.length === 1 && unit === null && !isMoneyHeading(headings.get(layout.figures[0] ?? 0) ?? "")) return null;
  const inUse = rows.body.filter((read) => layout.figures.some((column) => cellIn(read, column)?.reading.kind === "figure"));
  const decimals = finest(inUse, layout, unit);
  const columns = layout.figures.map((column): FigureColumn => {
    const heading = headings.get(column) ?? "";
    return { column, heading, inferred: heading === "", measure: measureOf(heading) };
  });
  const built = rowsOf(rows.body, layout, unit, decimals);
  const [first, last] = [(rows.headings[0] ?? rows.body[0])?.row.row ?? 1, rows.body.at(-1)?.row.row ?? 1];
  const used = [layout.label, layout.code, ...layout.groups, ...layout.figures].flatMap((column) => column ?? []);
  return {
    ...{ file, sheet: rows.grid.sheet, title: rows.titles.at(-1) ?? "", unit, decimals, columns, rows: built },
    unreadable: unreadableOf(rows.body, layout, headings),
    area: { top: first, left: smallest(used), bottom: last, right: largest(used) },
  };
}

/** The unit that the headings give, else a title, else the cells. */
function unitOf({ titles, body, headings: headingRows }: TableRows, { figures }: Layout, headings: ReadonlyMap<number, string>): MoneyUnit | null {
  const texts = [...figures.map((column) => headings.get(column) ?? ""), ...headingRows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text)), ...[...titles].reverse()];
  const said = texts.flatMap((text) => parseUnit(text) ?? []);
  const scaled = said.find(({ multiplier }) => multiplier > 1) ?? said[0];
  if (scaled) return scaled;
  const cells = body.flatMap(({ cells: each }) => each.filter(({ cell, reading }) => figures.includes(cell.column) && reading.kind === "figure"));
  const pounds = cells.find(({ cell }) => cell.text.includes("£") || cell.look.format.includes("£"));
  return pounds ? (parseUnit(/[mk]$/i.test(pounds.cell.text.trim()) ? `£${pounds.cell.text.trim().slice(-1)}` : "£") ?? null) : null;
}

function amountsIn(read: ReadRow, { figures }: Layout): Amount[] {
  return figures.flatMap((column) => {
    const reading = cellIn(read, column)?.reading;
    return reading?.kind === "figure" ? [reading.stored, reading.shown] : [];
  });
}

/** Amounts without a letter of their own are in the table's unit. */
function inUnit(amount: Amount, unit: MoneyUnit | null): Amount {
  return amount.multiplier === 1 ? { ...amount, multiplier: unit?.multiplier ?? 1 } : amount;
}

function finest(body: readonly ReadRow[], layout: Layout, unit: MoneyUnit | null): number {
  const decimals = body.flatMap((read) => amountsIn(read, layout)).map((amount) => amount.decimals + Math.round(Math.log10((unit?.multiplier ?? 1) / inUnit(amount, unit).multiplier)));
  return largest(decimals, 0);
}

function rowsOf(body: readonly ReadRow[], layout: Layout, unit: MoneyUnit | null, decimals: number): FigureRow[] {
  const rows: FigureRow[] = [];
  let section = "";
  for (const read of body) {
    const group = layout.groups.map((column) => cellIn(read, column)?.cell.text ?? "").find((text) => text !== "");
    if (group !== undefined) section = tidyLine(group);
    const figures = layout.figures.map((column) => figureIn(read, column, unit, decimals));
    const named = layout.label === null ? undefined : cellIn(read, layout.label)?.cell;
    const label = tidyLine(named?.text ?? group ?? totalAmongCodes(read, layout));
    if (figures.every((figure) => figure === null)) {
      if (label !== "") section = label;
      continue;
    }
    const first = read.cells.find(({ reading }) => reading.kind === "figure")?.cell;
    rows.push({
      ...{ row: read.row.row, label, figures, section },
      code: layout.code === null ? "" : tidyLine(cellIn(read, layout.code)?.cell.text ?? ""),
      bold: (named ?? first)?.look.bold ?? false,
      indent: named?.look.indent ?? 0,
    });
  }
  return rows;
}

/** "Total" may stand in the column of the codes. */
function totalAmongCodes(read: ReadRow, { code }: Layout): string {
  const text = code === null ? "" : (cellIn(read, code)?.cell.text ?? "");
  return /^\D*$/.test(text) ? text : "";
}

function figureIn(read: ReadRow, column: number, unit: MoneyUnit | null, decimals: number): Figure | null {
  const found = cellIn(read, column);
  if (found?.reading.kind !== "figure") return null;
  const { stored, shown } = found.reading;
  const inTable = (amount: Amount): number | null => inSmallest(inUnit(amount, unit), unit?.multiplier ?? 1, decimals);
  const [exact, seen] = [inTable(stored), inTable(shown)];
  return exact === null || seen === null ? null : { stored: exact, shown: seen, text: found.cell.text, cell: cellName(found.cell) };
}

function unreadableOf(body: readonly ReadRow[], layout: Layout, headings: ReadonlyMap<number, string>): UnreadableFigure[] {
  return body.flatMap((read) => {
    if (!layout.figures.some((column) => cellIn(read, column)?.reading.kind === "figure")) return [];
    return layout.figures.flatMap((column): UnreadableFigure[] => {
      const found = cellIn(read, column);
      if (found?.reading.kind !== "text" && found?.reading.kind !== "percentage") return [];
      const line = layout.label === null ? "" : tidyLine(cellIn(read, layout.label)?.cell.text ?? "");
      return [{ cell: cellName(found.cell), text: found.cell.text, line, heading: headings.get(column) ?? "" }];
    });
  });
}
