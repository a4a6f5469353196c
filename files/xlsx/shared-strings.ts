import { count, type Bounds } from "../limits.js";
import { childOf, decodeEntities, decodeText, decodeXml, endsName, parseXml, plainXml, type XmlElement } from "./xml.js";
import { hasMark, type LookChange, type Styles } from "./styles.js";

/** A stretch of text with its own font; null when it has the cell's. */
export interface TextRun {
  readonly text: string;
  readonly font: LookChange | null;
}

/** A text and, when it is rich, its runs. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** The texts that cells share, by index. Runs are kept for rich texts alone. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

/** Reads sharedStrings.xml; no texts when the workbook has none. Most items are one `<t>`: those are read without a tree. */
export function readSharedStrings(source: string | null, styles: Styles, bounds: Bounds): SharedStrings {
  const texts: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  const xml = plainXml(source ?? "");
  const prefix = /<([\w.-]+:)?sst[\s>/]/.exec(xml)?.[1] ?? "";
  const most = bounds.limits.sharedStrings;
  // Most workbooks have no escapes: then their texts need not be searched for them.
  const decode = xml.includes("_x") || xml.includes("\r") || xml.includes("&#") ? decodeText : decodeEntities;
  for (let item = nextItem(xml, 0, prefix); item; item = nextItem(xml, item.end, prefix)) {
    if (item.text) texts.push(decode(xml.slice(item.text.from, item.text.to)));
    else {
      const rich = richItem(xml.slice(item.start, item.end), styles);
      if (rich.runs.length > 0) runs.set(texts.length, rich.runs);
      texts.push(rich.text);
    }
    if (texts.length > most) bounds.hold("sharedStrings", texts.length, () => `its cells share ${count(texts.length)} texts or more`);
  }
  return { texts, runs };
}

/** Where the text of a `<t>` stands, and where the element ends that holds it alone. */
interface TextPlace {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** An `<si>` element, and where its text stands when it is one `<t>` and nothing else. */
interface ItemPlace {
  readonly start: number;
  readonly end: number;
  readonly text: Pick<TextPlace, "from" | "to"> | null;
}

function nextItem(xml: string, from: number, prefix: string): ItemPlace | null {
  let start = from;
  const follows = xml.charCodeAt(from) === LESS && xml.charCodeAt(from + 1 + prefix.length) === LETTER_S && from > 0;
  if (!follows) start = xml.indexOf(`<${prefix}si`, from);
  if (start < 0) return null;
  const tagEnd = endOfTag(xml, start + 3 + prefix.length);
  if (xml.charCodeAt(tagEnd - 1) === SLASH) return { start, end: tagEnd + 1, text: { from: tagEnd, to: tagEnd } };
  const plain = plainText(xml, tagEnd + 1, prefix.length);
  if (plain) return { start, end: plain.next, text: plain };
  const close = xml.indexOf(`</${prefix}si>`, tagEnd);
  return { start, end: close < 0 ? xml.length : close + 5 + prefix.length, text: null };
}

/** The inside of a `<t>` that opens at `start` and after which nothing but the end of its `<si>` comes; null when there is more. */
function plainText(xml: string, start: number, prefixLength: number): TextPlace | null {
  const name = start + 1 + prefixLength;
  if (xml.charCodeAt(start) !== LESS || xml.charCodeAt(name) !== LETTER_T || !endsName(xml.charCodeAt(name + 1))) return null;
  const from = endOfTag(xml, name + 1) + 1;
  if (xml.charCodeAt(from - 2) === SLASH) return null;
  const to = xml.indexOf("<", from);
  const next = to + 4 + prefixLength;
  return to >= 0 && xml.charCodeAt(next) === LESS && xml.charCodeAt(next + 1) === SLASH ? { from, to, next: next + 5 + prefixLength } : null;
}

function endOfTag(xml: string, at: number): number {
  if (xml.charCodeAt(at) === GREATER) return at;
  const end = xml.indexOf(">", at);
  return end < 0 ? xml.length : end;
}

const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const LETTER_S = 115;
const LETTER_T = 116;

/** The text of an `<si>` or `<is>` element, given as XML. How it is read aloud (phonetic runs) is left out. */
export function richItem(xml: string, styles: Styles): RichText {
  const item = parseXml(xml);
  if (!item) return { text: decodeXml(xml.replace(/<[^>]*>?/g, "")), runs: [] };
  const runs = item.children.filter(({ name }) => name === "r" || name === "t").map((child): TextRun => {
    if (child.name === "t") return { text: decodeText(child.text), font: null };
    return { text: decodeText(childOf(child, "t")?.text ?? ""), font: readFont(childOf(child, "rPr"), styles) };
  });
  const isRich = runs.some(({ font }) => font !== null);
  return { text: runs.map(({ text }) => text).join(""), runs: isRich ? runs : [] };
}

/** A run's font says all of itself: what it does not name is off. */
function readFont(font: XmlElement | undefined, styles: Styles): LookChange | null {
  return font ? { bold: hasMark(font, "b"), strike: hasMark(font, "strike"), fontColour: styles.textColour(childOf(font, "color")) } : null;
}
