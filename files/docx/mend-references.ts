import { entryOf } from "../../core/model/entry-of.js";
import { findAll, type MarkupElement, type MarkupNode } from "../markup/markup.js";
import type { LinkedPart, WordParts } from "./word-parts.js";
import { attribute, childNamed, localName, newElement } from "./word-xml.js";

/** Attributes by which a picture or a link names its target (ECMA-376-1, 22.8.2). */
const REFERENCES = /:(?:id|embed|link|relid|pict)$/;

/** The ids of the notes that are there, by the name of the mark that refers to them. */
type KnownNotes = Readonly<Record<string, ReadonlySet<string>>>;

/**
 * What a document refers to and does not have would stop mammoth: a picture or a link without a target gets one that leads nowhere,
 * and the mark of a note that is not there goes. Changes the trees.
 */
export function mendReferences({ document, footnotes, endnotes }: WordParts): void {
  const known = { footnoteReference: idsOf(footnotes.tree, "footnote"), endnoteReference: idsOf(endnotes.tree, "endnote") };
  for (const part of [document, footnotes, endnotes]) {
    const targets = new Set<string>();
    dropMarks(part.tree, known, targets);
    completeLinks(part, targets);
  }
}

function idsOf(notes: MarkupElement, kind: string): ReadonlySet<string> {
  return new Set(findAll(notes, (element) => localName(element) === kind).map((note) => attribute(note, "id") ?? ""));
}

/** Drops the marks of notes that are not known, by the name of the mark, and gathers the ids of all targets that what stays names. */
function dropMarks(element: MarkupElement, known: KnownNotes, targets: Set<string>): void {
  for (const name in element.attributes) if (REFERENCES.test(name)) targets.add(element.attributes[name] ?? "");
  if (element.children.some((child) => isLost(child, known))) element.children = element.children.filter((child) => !isLost(child, known));
  for (const child of element.children) if (typeof child !== "string") dropMarks(child, known, targets);
}

function isLost(node: MarkupNode, known: KnownNotes): boolean {
  return typeof node !== "string" && node.name.endsWith("Reference") && entryOf(known, localName(node))?.has(attribute(node, "id") ?? "") === false;
}

function completeLinks({ links }: LinkedPart, targets: ReadonlySet<string>): void {
  const listed = new Set(findAll(links, (element) => localName(element) === "Relationship").map((link) => attribute(link, "Id")));
  const missing = [...targets].filter((id) => !listed.has(id)).map((id): MarkupElement => ({ name: "Relationship", attributes: { Id: id, Type: "none", Target: "nowhere" }, children: [] }));
  if (missing.length === 0) return;
  const list = childNamed(links, "Relationships");
  if (list) list.children = [...list.children, ...missing.map((link) => ({ ...link, name: newElement(list, link.name, {}).name }))];
  else links.children = [{ name: "Relationships", attributes: { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, children: missing }];
}
