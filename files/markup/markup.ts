import { Parser } from "htmlparser2";

/** An element of an HTML or XML document: a plain tree without a DOM, the same in Node and in the browser. */
export interface MarkupElement {
  /** Lower case in HTML, as written (with its prefix) in XML. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

/** Deeper nesting than any document has a use for is flattened, so that a hostile file cannot exhaust the stack. */
const DEEPEST = 400;

/** The tree of an HTML document or fragment, under an element without a name. Comments are dropped, entities decoded. Never fails. */
export function parseHtml(text: string): MarkupElement {
  return parse(text, false);
}

/** The tree of an XML document, under an element without a name. Entities of a DTD are not expanded. Never fails. */
export function parseXml(text: string): MarkupElement {
  return parse(text, true);
}

function parse(text: string, xmlMode: boolean): MarkupElement {
  const root: MarkupElement = { name: "", attributes: {}, children: [] };
  const open: MarkupElement[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1) ?? root;
        const element: MarkupElement = { name, attributes, children: [] };
        parent.children.push(element);
        open.push(open.length < DEEPEST ? element : parent);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(data) {
        const parent = open.at(-1) ?? root;
        const last = parent.children.length - 1;
        if (typeof parent.children[last] === "string") parent.children[last] += data;
        else parent.children.push(data);
      },
    },
    { xmlMode },
  );
  parser.end(text);
  return root;
}

/** The document as XML, without its declaration. */
export function writeXml(node: MarkupNode): string {
  if (typeof node === "string") return escapeXml(node);
  const inside = node.children.map(writeXml).join("");
  if (node.name === "") return inside;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  return inside === "" ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** The child elements, without the text between them. */
export function childElements(element: MarkupElement): MarkupElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** Every element below this one for which `wanted` holds, in the order of the document. */
export function findAll(element: MarkupElement, wanted: (element: MarkupElement) => boolean): MarkupElement[] {
  const found: MarkupElement[] = [];
  for (const child of childElements(element)) {
    if (wanted(child)) found.push(child);
    found.push(...findAll(child, wanted));
  }
  return found;
}

/** All the text below a node. */
export function textContent(node: MarkupNode): string {
  return typeof node === "string" ? node : node.children.map(textContent).join("");
}
