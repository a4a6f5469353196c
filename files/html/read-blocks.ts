import { childElements, textContent, type MarkupElement, type MarkupNode } from "../markup/markup.js";
import { symbolText } from "../markup/symbol-fonts.js";
import { BULLET, listMark, writtenMark } from "./list-marks.js";
import { isBlank, joinRuns, runsText, type Run } from "./runs.js";
import type { Declarations, StyleSheet } from "./style-sheet.js";
import { backgroundOf, declarationsOf, isHidden, styleInside, type TextStyle } from "./text-style.js";

/** A paragraph (also an item of a list, with its mark) or a table, in the order of the document. */
export type Block =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly note: string }
  | { readonly kind: "table"; readonly place: Place };

/** An element with all that its look depends on. */
export interface Place {
  readonly element: MarkupElement;
  /** Its ancestors, outermost first. */
  readonly path: readonly MarkupElement[];
  /** The style that it inherits. */
  readonly style: TextStyle;
}

/** Where the Word reader puts a comment. */
export const NOTE_ATTRIBUTE = "data-note";

const SKIPPED: ReadonlySet<string> = new Set(["head", "style", "script", "template", "noscript", "title", "svg", "object", "iframe", "xml", "col", "colgroup"]);

const PARAGRAPHS: ReadonlySet<string> = new Set(
  ("address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre " +
    "section summary table tbody td tfoot th thead tr ul").split(" "),
);

/** The paragraphs and tables inside an element. With `flat` a table's rows become paragraphs, tabs between their cells. */
export function readBlocks(place: Place, sheet: StyleSheet, flat: boolean): Block[] {
  const reader = new BlockReader(sheet, flat);
  reader.visitChildren(place.element, [...place.path, place.element], place.style);
  reader.endParagraph();
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private mark = "";
  private note = "";
  /** How far each list has counted. These two are made when they are needed: there is a reader for each cell. */
  private counts: Map<MarkupElement, number> | null = null;
  /** Whether a cell holds text, once a picture in it has asked. */
  private written: Map<MarkupElement, boolean> | null = null;

  constructor(
    private readonly sheet: StyleSheet,
    private readonly flat: boolean,
  ) {}

  visitChildren(element: MarkupElement, path: readonly MarkupElement[], style: TextStyle): void {
    for (const child of element.children) this.visit(child, path, style);
  }

  /** Ends the paragraph under way; one without text or colour leaves nothing. */
  endParagraph(): void {
    if (this.runs.length === 0 && this.note === "") return;
    const { runs } = this;
    trimEnd(runs);
    this.runs = [];
    const first = runs.find(({ text }) => !isBlank(text));
    if (first) {
      if (this.mark !== "") runs.unshift({ text: `${this.mark} `, style: first.style });
      this.mark = "";
    }
    if (runs.length > 0 || this.note !== "") this.blocks.push({ kind: "paragraph", runs, note: this.note });
    this.note = "";
  }

  private visit(node: MarkupNode, path: readonly MarkupElement[], style: TextStyle): void {
    if (typeof node === "string") {
      this.addText(node, style);
      return;
    }
    if (SKIPPED.has(node.name)) return;
    const own = declarationsOf(node, path, this.sheet);
    if (isHidden(node, own)) return;
    const inside = styleInside(style, node, own);
    if (own.has("mso-tab-count")) this.push("\t", inside);
    else if (own.get("mso-list")?.toLowerCase() === "ignore") this.mark = writtenMark(textContent(node));
    else if (node.name === "table" && !this.flat) this.visitTable({ element: node, path, style });
    else if (PARAGRAPHS.has(node.name)) this.visitParagraph(node, own, path, inside);
    else this.visitInline(node, own, path, inside);
  }

  private visitInline(element: MarkupElement, own: Declarations, path: readonly MarkupElement[], style: TextStyle): void {
    const { name, attributes } = element;
    if (name === "br") this.breakLine(style);
    else if (name === "img") this.addText(this.isOnlyContent(path) ? (attributes["alt"] ?? "") : "", style);
    else if (name === "input") this.addText(inputText(attributes), style);
    else if (name !== "option" || "selected" in attributes) this.visitChildren(element, [...path, element], style);
    this.addColour(element, own, style);
  }

  private visitParagraph(element: MarkupElement, own: Declarations, path: readonly MarkupElement[], style: TextStyle): void {
    this.endParagraph();
    if (this.flat && element.name === "tr") {
      this.addRow(element, path, style);
      return;
    }
    const outerMark = this.mark;
    if (element.name === "li") this.mark = this.markOf(element, own, path);
    this.note = element.attributes[NOTE_ATTRIBUTE] ?? this.note;
    this.visitChildren(element, [...path, element], style);
    this.addColour(element, own, style);
    this.endParagraph();
    if (this.mark !== outerMark) this.endMark(style);
  }

  /** A row of a table inside a cell: one line. */
  private addRow(row: MarkupElement, path: readonly MarkupElement[], style: TextStyle): void {
    const cells = childElements(row).map((element) => {
      const inside = styleInside(style, element, declarationsOf(element, [...path, row], this.sheet));
      const blocks = readBlocks({ element, path: [...path, row], style: inside }, this.sheet, true).filter((block) => block.kind === "paragraph");
      return joinRuns(blocks.map(({ runs }) => runs), " ");
    });
    this.runs = joinRuns(cells, "\t");
    this.endParagraph();
  }

  /** A number without a text is a text: the reference column of a table numbered by Word. */
  private endMark(style: TextStyle): void {
    if (this.mark !== "" && this.mark !== BULLET) this.blocks.push({ kind: "paragraph", runs: [{ text: this.mark, style }], note: "" });
    this.mark = "";
  }

  private addColour(element: MarkupElement, own: Declarations, style: TextStyle): void {
    if (backgroundOf(own) !== null && isBlank(textContent(element))) this.runs.push({ text: "", style });
  }

  private markOf(item: MarkupElement, own: ReadonlyMap<string, string>, path: readonly MarkupElement[]): string {
    const list = path.at(-1);
    const before = list === undefined ? 0 : (this.counts?.get(list) ?? numberIn(list.attributes["start"], 1) - 1);
    const count = numberIn(item.attributes["value"], before + 1);
    if (list) (this.counts ??= new Map()).set(list, count);
    return listMark(item, own, list, list ? declarationsOf(list, path.slice(0, -1), this.sheet) : new Map(), count);
  }

  /** A table that serves only to place other tables is no table: its cells are paragraphs of the document. */
  private visitTable(place: Place): void {
    this.endParagraph();
    const { element, path, style } = place;
    const inner = [...path, element];
    if (isLayout(element)) {
      this.visitChildren(element, inner, style);
      this.endParagraph();
      return;
    }
    for (const caption of childElements(element)) if (caption.name === "caption") this.visit(caption, inner, style);
    this.blocks.push({ kind: "table", place });
  }

  private addText(written: string, style: TextStyle): void {
    const text = style.symbolFont === "" ? written : symbolText(written, style.symbolFont);
    if (style.preserve) {
      this.push(text.replace(/\r\n?/g, "\n"), style);
      return;
    }
    const before = runsText(this.runs.slice(-1));
    const folded = text.replace(/[ \t\r\n\f]+/g, " ");
    this.push(before === "" || /[\s]$/.test(before) ? folded.replace(/^ /, "") : folded, style);
  }

  /** A picture speaks for its cell where nothing else does, as the status icons of web systems do. */
  private isOnlyContent(path: readonly MarkupElement[]): boolean {
    const cell = path.findLast(({ name }) => name === "td" || name === "th");
    if (cell === undefined) return false;
    const written = this.written?.get(cell) ?? !isBlank(textContent(cell));
    (this.written ??= new Map()).set(cell, written);
    return !written;
  }

  private breakLine(style: TextStyle): void {
    const last = this.runs.pop();
    if (last) this.runs.push({ ...last, text: last.text.replace(/ +$/, "") });
    this.push("\n", style);
  }

  private push(text: string, style: TextStyle): void {
    if (text !== "") this.runs.push({ text, style });
  }
}

/** More than half of its text stands in tables inside it. */
function isLayout(table: MarkupElement): boolean {
  const nested = outermostTables(table);
  const length = (element: MarkupElement): number => textContent(element).replace(/\s+/g, "").length;
  return nested.length > 0 && nested.reduce((sum, inner) => sum + length(inner), 0) * 2 > length(table);
}

function outermostTables(element: MarkupElement): MarkupElement[] {
  return childElements(element).flatMap((child) => (child.name === "table" ? [child] : outermostTables(child)));
}

function inputText(attributes: Readonly<Record<string, string>>): string {
  const type = (attributes["type"] ?? "text").toLowerCase();
  if (type === "checkbox" || type === "radio") return "checked" in attributes ? "☑" : "☐";
  return type === "text" || type === "date" || type === "number" ? (attributes["value"] ?? "") : "";
}

function numberIn(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^-?\d+$/.test(text.trim()) ? Number(text) : otherwise;
}

/** Takes away the white space and line breaks at the end. */
function trimEnd(runs: Run[]): void {
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined || run.text === "") continue;
    const text = run.text.replace(/[ \n\t]+$/, "");
    if (text !== "") {
      if (text !== run.text) runs[index] = { ...run, text };
      return;
    }
    runs.splice(index, 1);
  }
}
