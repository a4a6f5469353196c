import { entryOf } from "../../core/model/entry-of.js";

/**
 * XML as Office files use it. Small parts become a tree; the sheet's cells and the shared strings, which can be large, are scanned in place.
 * Names are local names: "x:row" is "row". Document types are left out, so no entity can be defined.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside the element. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with its entities resolved, and line ends as one "\n" (XML 1.0, 2.11). */
export function decodeXml(text: string): string {
  return decodeEntities(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}

/** "&#1114111;" with a digit to spare. */
const LONGEST_ENTITY = 11;

/** Text with its entities resolved, and nothing else. */
export function decodeEntities(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  let decoded = "";
  let from = 0;
  let end = -1;
  for (; at >= 0; at = text.indexOf("&", from)) {
    if (end < at) end = text.indexOf(";", at);
    if (end < 0) break;
    const meant = end - at <= LONGEST_ENTITY ? entity(text.slice(at + 1, end)) : undefined;
    decoded += text.slice(from, at) + (meant ?? "&");
    from = meant === undefined ? at + 1 : end + 1;
  }
  return decoded + text.slice(from);
}

/** What "amp", "#8217" or "#x2019" stands for; undefined when it is no entity. */
function entity(name: string): string | undefined {
  if (!name.startsWith("#")) return entryOf(ENTITIES, name);
  const code = /^#(?:\d{1,7}|x[0-9a-fA-F]{1,6})$/.test(name) ? Number(name.replace("#", name.charAt(1) === "x" ? "0" : "")) : -1;
  return code < 0 ? undefined : code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** A cell's text: entities, then "_x000D_" for characters that XML cannot hold (ISO 29500-1, 22.9.2.19), then line breaks as Excel shows them. */
export function decodeText(text: string): string {
  const plain = decodeEntities(text);
  const decoded = plain.includes("_x") ? plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : plain;
  return decoded.includes("\r") ? decoded.replace(/\r\n?/g, "\n") : decoded;
}

/** XML without comments and document types, and with CDATA as ordinary text: what is left has "<" at tags alone. */
export function plainXml(xml: string): string {
  // One character is found far sooner than two, of which the first is everywhere.
  let at = xml.includes("!") ? xml.indexOf("<!") : -1;
  if (at < 0) return xml;
  let plain = "";
  let from = 0;
  for (; at >= 0; at = xml.indexOf("<!", from)) {
    plain += xml.slice(from, at);
    const [opening, closing] = xml.startsWith("<!--", at) ? ["<!--", "-->"] : xml.startsWith("<![CDATA[", at) ? ["<![CDATA[", "]]>"] : ["<!", xml.slice(at, xml.indexOf(">", at)).includes("[") ? "]>" : ">"];
    const end = xml.indexOf(closing, at + opening.length);
    if (end < 0) return plain;
    if (closing === "]]>") plain += xml.slice(at + opening.length, end).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    from = end + closing.length;
  }
  return plain + xml.slice(from);
}

/** The root element of a small part; null when the XML breaks off or is none. `hold` is told of every new depth, and may throw. */
export function parseXml(source: string, hold?: (depth: number) => void): XmlElement | null {
  const xml = plainXml(source);
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  let at = xml.indexOf("<");
  while (at >= 0) {
    const parent = open.at(-1) ?? root;
    const next = xml.charCodeAt(at + 1);
    let end: number;
    if (next === SLASH) {
      end = xml.indexOf(">", at);
      if (open.length < 2 || end < 0) return null;
      open.pop();
    } else if (next === QUESTION_MARK) {
      end = xml.indexOf("?>", at) + 1;
      if (end === 0) return null;
    } else {
      const tag = readTag(xml, at);
      if (!tag) return null;
      parent.children.push(tag.element);
      if (!tag.closed) open.push(tag.element);
      hold?.(open.length - 1);
      end = tag.end;
    }
    const following = xml.indexOf("<", end);
    if (following > end + 1 && open.length > 1) {
      const inside = open.at(-1);
      if (inside) inside.text += decodeXml(xml.slice(end + 1, following));
    }
    at = following;
  }
  return open.length === 1 ? (root.children[0] ?? null) : null;
}

const SLASH = 47;
const QUESTION_MARK = 63;
const GREATER = 62;
const LETTER_X = 120;

/** No element of Office's has more than a few dozen; those after so many are passed over. */
const MOST_ATTRIBUTES = 1000;

interface Tag {
  readonly element: OpenElement;
  readonly closed: boolean;
  /** Where its ">" stands. */
  readonly end: number;
}

/** The tag that opens at `start`; null when it never ends. */
function readTag(xml: string, start: number): Tag | null {
  let at = start + 1;
  let room = MOST_ATTRIBUTES;
  while (!endsName(xml.charCodeAt(at))) at++;
  const element: OpenElement = { name: localName(xml.slice(start + 1, at)), attributes: {}, children: [], text: "" };
  for (;;) {
    while (xml.charCodeAt(at) <= 32) at++;
    const code = xml.charCodeAt(at);
    if (code === GREATER) return { element, closed: false, end: at };
    if (code === SLASH) {
      const end = xml.indexOf(">", at);
      return end < 0 ? null : { element, closed: true, end };
    }
    const equals = xml.indexOf("=", at);
    if (Number.isNaN(code) || equals < 0) return null;
    let opening = equals + 1;
    while (xml.charCodeAt(opening) <= 32) opening++;
    const closing = xml.indexOf(xml.charAt(opening), opening + 1);
    if (closing < 0) return null;
    if (room-- > 0) addAttribute(element.attributes, xml.slice(at, equals).trimEnd(), xml.slice(opening + 1, closing));
    at = closing + 1;
  }
}

/** "r:id" is kept as "id", unless there is an "id" proper. */
function addAttribute(attributes: Record<string, string>, name: string, value: string): void {
  if (name.charCodeAt(0) === LETTER_X && name.startsWith("xmlns")) return;
  const local = localName(name);
  if (local === name || attributes[local] === undefined) attributes[local] = decodeXml(value);
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Whether a character, by its code, ends the name of a tag: white space, ">", "/" or the end of the text. */
export function endsName(code: number): boolean {
  return code <= 32 || code === GREATER || code === SLASH || Number.isNaN(code);
}

/** The first child of a name; of nothing, nothing. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of a name, however deep, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  const found: XmlElement[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (let n = next.children.length - 1; n >= 0; n--) {
      const child = next.children[n];
      if (child) waiting.push(child);
    }
  }
  return found;
}

/** An XML boolean; absent is `absent`. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}
