import { entryOf } from "../../core/model/entry-of.js";
import { childElements, findAll, type MarkupElement } from "../markup/markup.js";
import type { LinkedPart, WordParts } from "./word-parts.js";
import { attribute, childNamed, localName, newElement } from "./word-xml.js";

/** Attributes by which a picture or a link names its target (ECMA-376-1, 22.8.2). */
const REFERENCES = /:(?:id|embed|link|relid|pict)$/;

/**
 * What a document refers to and does not have would stop mammoth: a picture or a link without a target gets one that leads nowhere,
 * and the mark of a note that is not there goes. Changes the trees.
 */
export function mendReferences({ document, footnotes, endnotes }: WordParts): void {
  const known = { footnoteReference: idsOf(footnotes.tree, "footnote"), endnoteReference: idsOf(endnotes.tree, "endnote") };
  for (const part of [document, footnotes, endnotes]) {
    dropMarks(part.tree, known);
    completeLinks(part);
  }
}

function idsOf(notes: MarkupElement, kind: string): ReadonlySet<string> {
  return new Set(findAll(notes, (element) => localName(element) === kind).map((note) => attribute(note, "id") ?? ""));
}

/** Drops the marks of notes that are not known, by the name of the mark. */
function dropMarks(element: MarkupElement, known: Readonly<Record<string, ReadonlySet<string>>>): void {
  const isLost = (mark: MarkupElement): boolean => entryOf(known, localName(mark))?.has(attribute(mark, "id") ?? "") === false;
  element.children = element.children.filter((child) => typeof child === "string" || !isLost(child));
  for (const child of childElements(element)) dropMarks(child, known);
}

function completeLinks({ tree, links }: LinkedPart): void {
  const listed = new Set(findAll(links, (element) => localName(element) === "Relationship").map((link) => attribute(link, "Id")));
  const missing = targetsIn(tree).filter((id) => !listed.has(id)).map((id): MarkupElement => ({ name: "Relationship", attributes: { Id: id, Type: "none", Target: "nowhere" }, children: [] }));
  if (missing.length === 0) return;
  const list = childNamed(links, "Relationships");
  if (list) list.children = [...list.children, ...missing.map((link) => ({ ...link, name: newElement(list, link.name, {}).name }))];
  else links.children = [{ name: "Relationships", attributes: { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, children: missing }];
}

/** The ids of all targets that something in a part names. */
function targetsIn(tree: MarkupElement): string[] {
  const ids = findAll(tree, () => true).flatMap(({ attributes }) => Object.entries(attributes).flatMap(([name, value]) => (REFERENCES.test(name) ? [value] : [])));
  return [...new Set(ids)];
}
