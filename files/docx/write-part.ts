import { escapeXml, type MarkupElement, type MarkupNode } from "../markup/markup.js";
import { childrenNamed, isNamed, localName } from "./word-xml.js";

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

/** A part of a document as XML, without what mammoth does not read. */
export function writePart(tree: MarkupElement): string {
  const pieces: string[] = [];
  write(tree, pieces, !holds(tree, "fldChar"));
  return pieces.join("");
}

/** `unwraps`: a run that says nothing of its look is written as the text in it, which mammoth reads as the same in less time. Not where fields begin and end in runs. */
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
  for (const attribute in node.attributes) if (!attribute.includes(":rsid")) pieces.push(" ", attribute, '="', escapeXml(node.attributes[attribute] ?? ""), '"');
  if (children.length === 0) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  for (const child of children) write(child, pieces, unwraps);
  pieces.push("</", node.name, ">");
}

function saysLook(run: MarkupElement): boolean {
  return childrenNamed(run, "rPr").some((properties) => properties.children.some((child) => typeof child !== "string" && RUN_PROPERTIES.has(localName(child))));
}

/** Whether an element of this local name lies below. */
function holds(element: MarkupElement, name: string): boolean {
  return element.children.some((child) => typeof child !== "string" && (isNamed(child, name) || holds(child, name)));
}
