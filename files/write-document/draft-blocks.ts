import { RAG_COLOURS } from "../../core/report/looks.js";
import type { Block, DocumentCell, DocumentColumn, DocumentTable, Runs } from "../../core/report/word/document-plan.js";
import type { Rag } from "../../core/model/status.js";
import type { IParagraphOptions, IRunOptions, ITableBordersOptions, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { columnWidths, NARROW_MARGIN } from "./column-widths.js";
import { RULE, type StyleUse } from "./house-styles.js";
import { wordText } from "./word-text.js";

export type Docx = typeof import("docx");

/** What the document is written into. */
export interface Setting {
  readonly docx: Docx;
  /** The style's id in the document. */
  readonly style: (use: StyleUse) => string;
  /** Between the margins, in twentieths of a point. */
  readonly textWidth: number;
  /** Colour "RRGGBB" of a table's heading where the style of tables gives it one. */
  readonly headingInk: string | null;
}

const HEADINGS = { 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const satisfies Record<1 | 2 | 3, StyleUse>;

/** The blocks as Word's paragraphs and tables. */
export function draftBlocks(blocks: readonly Block[], setting: Setting): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => draftBlock(block, blocks[index - 1], setting));
}

function draftBlock(block: Block, before: Block | undefined, setting: Setting): (Paragraph | Table)[] {
  // A table's style has no space after it.
  const spaced = before?.kind === "table" ? { spacing: { before: 160 } } : {};
  switch (block.kind) {
    case "title":
      return [paragraphOf(setting, "Title", [{ text: block.text }])];
    case "subtitle":
      return [paragraphOf(setting, "Subtitle", [{ text: block.text }])];
    case "heading":
      return [paragraphOf(setting, HEADINGS[block.level], [{ text: block.text }])];
    case "paragraph":
      return [paragraphOf(setting, "BodyText", block.runs, { ...spaced, ...(block.keepWithNext ? { keepNext: true } : {}) })];
    case "note":
      return [paragraphOf(setting, "Note", block.runs, block.keepWithNext ? { keepNext: true } : {})];
    case "bullets":
      return block.items.map((runs, index) => paragraphOf(setting, "ListBullet", runs, index === 0 ? spaced : {}));
    case "table":
      return [...(block.headed ? [] : [paragraphOf(setting, "Caption", [{ text: block.caption }])]), tableOf(setting, block)];
    case "page break":
      return [new setting.docx.Paragraph({ children: [new setting.docx.PageBreak()] })];
  }
}

function paragraphOf(setting: Setting, use: StyleUse, runs: Runs, options: IParagraphOptions = {}, ink: string | null = null): Paragraph {
  const children = runs.flatMap(({ text, look }) => runsOf(setting, text, { ...(look === undefined ? {} : { style: setting.style(look === "strong" ? "Strong" : "Absent") }), ...(ink === null ? {} : { color: ink }) }));
  return new setting.docx.Paragraph({ ...options, style: setting.style(use), children });
}

/** A text as runs: a line break and a tab are Word's own, what XML cannot hold is "\ufffd". */
function runsOf({ docx }: Setting, text: string, options: IRunOptions): TextRun[] {
  const pieces = wordText(text).split(/(\r\n?|\n|\t)/).filter((piece) => piece !== "");
  return pieces.map((piece) => {
    if (piece === "\t") return new docx.TextRun({ ...options, children: [new docx.Tab()] });
    return /^[\r\n]/.test(piece) ? new docx.TextRun({ ...options, break: 1 }) : new docx.TextRun({ ...options, text: piece });
  });
}

function tableOf(setting: Setting, table: DocumentTable): Table {
  const { columns, rows, totalRow, form } = table;
  const { docx, style, textWidth } = setting;
  const widths = columnWidths(table, textWidth);
  return new docx.Table({
    style: style("ReportTable"),
    ...(form ? { borders: boxes(setting) } : {}),
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: totalRow === true, firstColumn: false, lastColumn: false, noHBand: false, noVBand: true },
    rows: [headerOf(setting, columns, widths), ...rows.map((cells) => rowOf(setting, cells, columns, widths, form ? "FormText" : "TableText"))],
  });
}

/** Lines round the cells of a form. */
function boxes({ docx }: Setting): ITableBordersOptions {
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: RULE };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}

function headerOf(setting: Setting, columns: readonly DocumentColumn[], widths: readonly number[]): TableRow {
  const { docx, headingInk } = setting;
  const children = columns.map(({ heading, align, rag }, index) => {
    const words = paragraphOf(setting, "TableHeading", [{ text: heading }], aligned(setting, align), rag === undefined ? headingInk : inkOf(rag));
    return cellOf(setting, [words], widths[index] ?? 0, align, rag);
  });
  return new docx.TableRow({ tableHeader: true, cantSplit: true, children });
}

function rowOf(setting: Setting, cells: readonly DocumentCell[], columns: readonly DocumentColumn[], widths: readonly number[], use: "TableText" | "FormText"): TableRow {
  const children = cells.map(({ paragraphs, rag }, index) => {
    const align = columns[index]?.align;
    const options = aligned(setting, align);
    const ink = rag === undefined ? null : inkOf(rag);
    return cellOf(setting, paragraphs.map((runs) => paragraphOf(setting, use, runs, options, ink)), widths[index] ?? 0, align, rag);
  });
  return new setting.docx.TableRow({ cantSplit: true, children });
}

function cellOf({ docx }: Setting, children: Paragraph[], width: number, align: DocumentColumn["align"], rag: Rag | undefined): TableCell {
  const narrow = align === undefined ? {} : { margins: { left: NARROW_MARGIN, right: NARROW_MARGIN, marginUnitType: docx.WidthType.DXA } };
  const shading = rag === undefined ? {} : { shading: { type: docx.ShadingType.CLEAR, color: "auto", fill: RAG_COLOURS[rag].fill.slice(1) } };
  return new docx.TableCell({ children, width: { size: width, type: docx.WidthType.DXA }, ...narrow, ...shading });
}

function inkOf(rag: Rag): string {
  return RAG_COLOURS[rag].ink.slice(1);
}

function aligned({ docx }: Setting, align: DocumentColumn["align"]): IParagraphOptions {
  return align === "centre" ? { alignment: docx.AlignmentType.CENTER } : {};
}
