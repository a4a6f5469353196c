import { strToU8, zipSync, type Zippable } from "fflate";
import type { Workbook } from "../../core/grid/grid.js";
import { DEFAULT_LIMITS, type Limits } from "../../core/settings/limits.js";
import { NOTE_ATTRIBUTE } from "../html/read-blocks.js";
import { readHtmlTree } from "../html/read-html.js";
import { Bounds } from "../limits.js";
import { childElements, findAll, parseHtml, textContent, type MarkupElement } from "../markup/markup.js";
import { mendReferences } from "./mend-references.js";
import { MARK, showLooks, type RunStyles } from "./show-looks.js";
import { damaged, openWordParts, type WordParts } from "./word-parts.js";
import { WordStyles } from "./word-looks.js";
import { WordNumbering } from "./word-numbering.js";
import { attribute, localName } from "./word-xml.js";
import { writePart } from "./write-part.js";

/**
 * A Word document: its prose as one text grid, each table as "Table n". mammoth makes HTML of it; what mammoth leaves out (colours, numbers
 * of lists, comments) is first written into the document and afterwards taken out of the HTML. Throws UnreadableFile.
 * mammoth is given a package of ours, with no picture in it and no leave to fetch one.
 */
export async function readDocx(name: string, bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Promise<Workbook> {
  const bounds = new Bounds(name, limits);
  const { source, looks, comments } = prepare(openWordParts(bounds, bytes));
  const html = await htmlOf(name, source, looks);
  const page = parseHtml(html, bounds);
  if (html.includes(MARK)) takeMarks(page, notesOf(comments));
  return readHtmlTree(page, true, bounds);
}

/** What mammoth is given. It makes trees of its own: ours need not stay in memory beside them. */
interface Prepared {
  readonly source: Uint8Array<ArrayBuffer>;
  readonly looks: RunStyles;
  readonly comments: MarkupElement;
}

function prepare(parts: WordParts): Prepared {
  const styles = new WordStyles(parts.styles);
  mendReferences(parts);
  const looks = showLooks(parts.document.tree, styles, new WordNumbering(parts.numbering, styles));
  return { source: zipSync(packageOf(parts), { level: 0 }), looks, comments: parts.comments };
}

async function htmlOf(name: string, bytes: Uint8Array<ArrayBuffer>, looks: RunStyles): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as { arrayBuffer: ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: [...looks].map(([style, css]) => `r.${style} => span[style='${css}']`),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
    return value;
  } catch (error) {
    throw damaged(name, { cause: error });
  }
}

/** A package of what mammoth needs, at the places where it looks. Without the numbering part it leaves the numbers alone that now stand in the text. */
function packageOf({ document, styles, footnotes, endnotes }: WordParts): Zippable {
  const linked = Object.entries({ document, footnotes, endnotes }).flatMap(([name, { tree, links }]) => [[`word/${name}.xml`, tree], [`word/_rels/${name}.xml.rels`, links]] as const);
  const parts = { ...Object.fromEntries(linked), "word/styles.xml": styles };
  return Object.fromEntries(Object.entries(parts).filter(([, tree]) => tree.children.length > 0).map(([path, tree]) => [path, strToU8(writePart(tree))]));
}

function notesOf(comments: MarkupElement): Map<string, string> {
  return new Map(
    findAll(comments, (element) => localName(element) === "comment").map((comment) => [
      attribute(comment, "id") ?? "",
      findAll(comment, (element) => localName(element) === "p").map(textContent).join("\n").trim(),
    ]),
  );
}

/** Turns the marks inside each cell, or each paragraph outside tables, into attributes that the HTML reader knows. Changes the tree; returns the marks not yet used. */
function takeMarks(element: MarkupElement, notes: ReadonlyMap<string, string>, inCell = false): string[] {
  const isCell = element.name === "td" || element.name === "th";
  const marks = childElements(element).flatMap((child) => (markOf(child) === null ? takeMarks(child, notes, inCell || isCell) : [markOf(child) ?? ""]));
  element.children = element.children.filter((child) => typeof child === "string" || markOf(child) === null);
  if (!isCell && (inCell || !/^(?:p|h[1-6])$/.test(element.name))) return marks;
  const fill = marks.find((mark) => mark.startsWith("fill:"));
  const note = marks.flatMap((mark) => (mark.startsWith("note:") ? [notes.get(mark.slice(5)) ?? ""] : [])).filter((text) => text !== "");
  if (fill !== undefined) element.attributes["bgcolor"] = `#${fill.slice(5)}`;
  if (note.length > 0) element.attributes[NOTE_ATTRIBUTE] = note.join("\n");
  return [];
}

function markOf({ name, attributes }: MarkupElement): string | null {
  const id = name === "a" ? (attributes["id"] ?? "") : "";
  return id.startsWith(MARK) ? id.slice(MARK.length) : null;
}
