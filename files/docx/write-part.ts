import { escapeXml, type MarkupElement, type MarkupNode } from "../markup/markup.js";
import { childNamed, isNamed, localName } from "./word-xml.js";

const NONE: ReadonlySet<string> = new Set();
const RUN_PROPERTIES: ReadonlySet<string> = new Set(["rStyle", "b", "i", "strike", "vertAlign", "highlight", "del"]);

/**
 * What mammoth reads of elements that say how something is, and of those that say nothing of the text. The rest, most of what Word writes,
 * would be read for nothing, and mammoth is slow at it.
 */
const READ: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["pPr", new Set(["pStyle", "rPr"])],
  ["rPr", RUN_PROPERTIES],
  ["tblPr", new Set(["tblStyle"])],
  ["trPr", new Set(["tblHeader", "del"])],
  ["tcPr", new Set(["gridSpan", "vMerge"])],
  ...["tblGrid", "sectPr", "proofErr", "lastRenderedPageBreak", "latentStyles", "docDefaults", "tblStylePr"].map((name) => [name, NONE] as const),
]);

/** What lies in a paragraph of plain text, and in its runs. A mark of ours is no plain text: what it says belongs to the paragraph. */
const PLAIN: ReadonlySet<string> = new Set(["pPr", "r", "proofErr"]);
const PLAIN_RUN: ReadonlySet<string> = new Set(["rPr", "t", "tab", "br"]);

/** Where fields begin and end in runs, or a deleted paragraph goes on in the next one, every run and paragraph counts. */
const SPANNING: ReadonlySet<string> = new Set(["fldChar", "del"]);

/** Elements of whose attributes mammoth reads none: Word gives each some, and they are most of what there is to read. */
const BARE: ReadonlySet<string> = new Set(["p", "r", "t", "tbl", "tr", "tc"]);

/** A part of a document as XML, without what mammoth does not read. */
export function writePart(tree: MarkupElement): string {
  const pieces: string[] = [];
  write(tree, pieces, !holds(tree, SPANNING));
  return pieces.join("");
}

/** `unwraps`: a run that says nothing of its look is written as the text in it, and so is a cell's only paragraph when it is plain: mammoth reads the same in less time. */
function write(node: MarkupNode, pieces: string[], unwraps: boolean): void {
  if (typeof node === "string") {
    pieces.push(escapeXml(node));
    return;
  }
  const name = localName(node);
  const read = READ.get(name);
  const children = read ? node.children.filter((child) => typeof child !== "string" && read.has(localName(child))) : node.children;
  if (read && children.length === 0) return;
  if (node.name === "" || (unwraps && name === "r" && !saysLook(node))) {
    for (const child of children) write(child, pieces, unwraps);
    return;
  }
  pieces.push("<", node.name);
  const bare = BARE.has(name);
  for (const attribute in node.attributes) if (attribute.startsWith("xmlns") || !(bare || attribute.includes(":rsid"))) pieces.push(" ", attribute, '="', escapeXml(node.attributes[attribute] ?? ""), '"');
  if (children.length === 0) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  const plain = unwraps && name === "tc" ? plainParagraph(node) : null;
  for (const child of children) if (child !== plain) write(child, pieces, unwraps);
  for (const child of plain?.children ?? []) if (typeof child !== "string" && !isNamed(child, "pPr")) write(child, pieces, unwraps);
  pieces.push("</", node.name, ">");
}

function saysLook(run: MarkupElement): boolean {
  for (const properties of run.children) {
    if (typeof properties === "string" || !isNamed(properties, "rPr")) continue;
    for (const child of properties.children) if (typeof child !== "string" && RUN_PROPERTIES.has(localName(child))) return true;
  }
  return false;
}

/** The paragraph that is all that a cell holds, when it has no style and nothing but text in it. */
function plainParagraph(cell: MarkupElement): MarkupElement | null {
  let only: MarkupElement | null = null;
  for (const child of cell.children) {
    if (typeof child === "string" || isNamed(child, "tcPr")) continue;
    if (only !== null || !isNamed(child, "p")) return null;
    only = child;
  }
  return only !== null && !declaresNames(only) && holdsOnly(only, PLAIN) && only.children.every(isPlain) ? only : null;
}

function isPlain(node: MarkupNode): boolean {
  if (typeof node === "string") return true;
  if (isNamed(node, "pPr")) return childNamed(node, "pStyle") === undefined;
  return !isNamed(node, "r") || holdsOnly(node, PLAIN_RUN);
}

function holdsOnly(element: MarkupElement, names: ReadonlySet<string>): boolean {
  for (const child of element.children) if (typeof child !== "string" && !names.has(localName(child))) return false;
  return true;
}

/** Whether prefixes are declared here that what lies inside may have. */
function declaresNames({ attributes }: MarkupElement): boolean {
  for (const name in attributes) if (name.startsWith("xmlns")) return true;
  return false;
}

/** Whether an element of one of these local names lies below. */
function holds(element: MarkupElement, names: ReadonlySet<string>): boolean {
  for (const child of element.children) if (typeof child !== "string" && (names.has(localName(child)) || holds(child, names))) return true;
  return false;
}
