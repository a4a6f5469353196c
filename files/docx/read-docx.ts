import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../../core/grid/grid.js";
import { NOTE_ATTRIBUTE } from "../html/read-blocks.js";
import { readHtmlTree } from "../html/read-html.js";
import { childElements, findAll, parseHtml, textContent, writeXml, type MarkupElement } from "../markup/markup.js";
import { MARK, showLooks, type RunStyles } from "./show-looks.js";
import { damaged, openWordParts, type WordParts } from "./word-parts.js";
import { WordStyles } from "./word-looks.js";
import { WordNumbering } from "./word-numbering.js";
import { attribute, localName } from "./word-xml.js";

/**
 * A Word document: its prose as one text grid, each table as "Table n". mammoth makes HTML of it; what mammoth leaves out (colours, numbers
 * of lists, comments) is first written into the document and afterwards taken out of the HTML. Throws UnreadableFile.
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<Workbook> {
  const parts = openWordParts(name, bytes);
  const styles = new WordStyles(parts.styles);
  const looks = showLooks(parts.document, styles, new WordNumbering(parts.numbering, styles));
  const page = parseHtml(await htmlOf(name, parts, looks));
  takeMarks(page, notesOf(parts.comments));
  return readHtmlTree(page, true);
}

async function htmlOf(name: string, parts: WordParts, looks: RunStyles): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const files = { ...parts.files, [parts.documentPath]: strToU8(writeXml(parts.document)) };
  // Without the numbering part mammoth leaves the numbers alone that now stand in the text.
  delete files[parts.numberingPath];
  const bytes = zipSync(files, { level: 0 });
  const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as { arrayBuffer: ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: [...looks].map(([style, css]) => `r.${style} => span[style='${css}']`),
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
    return value;
  } catch {
    throw damaged(name);
  }
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
