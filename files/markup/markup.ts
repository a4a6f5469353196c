import { Parser } from "htmlparser2";
import { DEFAULT_LIMITS } from "../../core/settings/limits.js";
import { Bounds, count } from "../limits.js";

/** An element of an HTML or XML document: a plain tree without a DOM, the same in Node and in the browser. */
export interface MarkupElement {
  /** Lower case in HTML, as written (with its prefix) in XML. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

const OURS = new Bounds("The document", DEFAULT_LIMITS);

/** The tree of an HTML document or fragment, under an element without a name. Comments are dropped, entities decoded. Fails for nothing but a limit. */
export function parseHtml(text: string, bounds = OURS): MarkupElement {
  return parse(text, false, bounds);
}

/** The tree of an XML document, under an element without a name. Entities of a DTD are not expanded. Fails for nothing but a limit. */
export function parseXml(text: string, bounds = OURS): MarkupElement {
  return parse(text, true, bounds);
}

/** What lies deeper than any document has a use for becomes a sibling of what it lies in, so that a hostile file cannot exhaust the stack. */
function parse(text: string, xmlMode: boolean, bounds: Bounds): MarkupElement {
  const root: MarkupElement = { name: "", attributes: {}, children: [] };
  const open: MarkupElement[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1) ?? root;
        const element: MarkupElement = { name, attributes: fewOf(attributes), children: [] };
        parent.children.push(element);
        open.push(open.length < bounds.limits.nesting ? element : parent);
        // The parser looks through its own list of them at every tag.
        bounds.hold("unclosed", open.length, () => `it has ${count(open.length)} elements or more inside one another`);
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

/** No element has more attributes than some dozens; those after so many are passed over. */
const MOST_ATTRIBUTES = 1000;

function fewOf(attributes: Record<string, string>): Record<string, string> {
  const names = Object.keys(attributes);
  return names.length <= MOST_ATTRIBUTES ? attributes : Object.fromEntries(names.slice(0, MOST_ATTRIBUTES).map((name) => [name, attributes[name] ?? ""]));
}

/** The document as XML, without its declaration. */
export function writeXml(node: MarkupNode): string {
  if (typeof node === "string") return escapeXml(node);
  const inside = node.children.map(writeXml).join("");
  if (node.name === "") return inside;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  return inside === "" ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

/** A text as XML and HTML write it. */
export function escapeXml(text: string): string {
  return !SPECIAL.test(text) ? text : text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const SPECIAL = /[&<>"]/;

/** The child elements, without the text between them. */
export function childElements(element: MarkupElement): MarkupElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** Every element below this one for which `wanted` holds, in the order of the document. */
export function findAll(element: MarkupElement, wanted: (element: MarkupElement) => boolean): MarkupElement[] {
  const found: MarkupElement[] = [];
  const look = (within: MarkupElement): void => {
    for (const child of within.children) {
      if (typeof child === "string") continue;
      if (wanted(child)) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

/** All the text below a node. */
export function textContent(node: MarkupNode): string {
  return typeof node === "string" ? node : node.children.map(textContent).join("");
}
