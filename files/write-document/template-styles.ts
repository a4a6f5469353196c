import { strToU8, type Unzipped } from "fflate";
import { attribute, childNamed, childrenNamed, localName, valueOf } from "../docx/word-xml.js";
import { INK } from "../../core/report/looks.js";
import { findAll, type MarkupElement } from "../markup/markup.js";
import { HOUSE_STYLES, NAMESPACE, styleXml, type HouseStyle, type StyleUse } from "./house-styles.js";
import { partText, partTree } from "./package-parts.js";
import type { Template } from "./template.js";

/** Which of a template's styles serve for ours, and which it lacks. */
export interface StyleMatch {
  readonly idOf: (use: StyleUse) => string;
  /** Styles that the template lacks. */
  readonly missing: readonly HouseStyle[];
  /** Colour "RRGGBB" of the first row of its tables; null when its style of tables gives none. */
  readonly headingInk: string | null;
  /** Colour "RRGGBB" of its headings, for the styles that are added. */
  readonly accent: string;
}

/** Where a template lacks a style, another of its own that comes nearer to its look than one of ours. */
const INSTEAD: Readonly<Partial<Record<StyleUse, StyleUse>>> = { BodyText: "Normal" };

export function stylesPath({ relationships }: Template): string | undefined {
  return relationships.find(({ kind }) => kind === "styles")?.target;
}

/** Matches by name, since ids differ between Word's languages; ours take ids that are free. */
export function matchStyles(template: Template): StyleMatch {
  const path = stylesPath(template);
  const theirs = childrenNamed(path === undefined ? undefined : partTree(template.parts, path), "style");
  const ids = new Map<StyleUse, string>();
  const missing: HouseStyle[] = [];
  const taken = new Set(theirs.map((style) => attribute(style, "styleId") ?? ""));
  for (const ours of HOUSE_STYLES) {
    const found = servingStyle(ours, theirs, template) ?? ids.get(INSTEAD[ours.use] ?? ours.use);
    if (found === undefined) missing.push(ours);
    ids.set(ours.use, found ?? freeId(ours.use, taken));
  }
  const idOf = (use: StyleUse): string => ids.get(use) ?? use;
  const ownTables = missing.some(({ use }) => use === "ReportTable");
  const headings = theirs.find((style) => attribute(style, "styleId") === idOf("Heading1"));
  const accent = colourOf(childNamed(headings, "rPr")) ?? INK.slice(1);
  return { idOf, missing, accent, headingInk: ownTables ? "FFFFFF" : firstRowInk(theirs, idOf("ReportTable")) };
}

function servingStyle({ use, type, names }: HouseStyle, theirs: readonly MarkupElement[], template: Template): string | undefined {
  if (use === "Normal") return attribute(theirs.find((style) => attribute(style, "type") === "paragraph" && /^(?:1|true|on)$/.test(attribute(style, "default") ?? "")), "styleId");
  if (use === "ReportTable") return tableStyle(theirs, template);
  for (const name of names) {
    const found = theirs.find((style) => attribute(style, "type") === type && valueOf(style, "name")?.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return attribute(found, "styleId");
  }
  return undefined;
}

/** The template's style of tables: the one it sets for new tables, else the one that its own tables mostly have, else the only one made for it. */
function tableStyle(theirs: readonly MarkupElement[], template: Template): string | undefined {
  const tables = theirs.filter((style) => attribute(style, "type") === "table" && !/^(?:1|true|on)$/.test(attribute(style, "default") ?? ""));
  const known = new Set(tables.map((style) => attribute(style, "styleId") ?? ""));
  const settings = template.relationships.find(({ kind }) => kind === "settings")?.target;
  const preset = settings === undefined ? undefined : valueOf(partTree(template.parts, settings), "defaultTableStyle");
  const used = findAll(template.body, (element) => localName(element) === "tblStyle").map((element) => attribute(element, "val") ?? "");
  const custom = tables.filter((style) => attribute(style, "customStyle") !== undefined).map((style) => attribute(style, "styleId") ?? "");
  return [preset, mostFrequent(used), custom.length === 1 ? custom[0] : undefined].find((id) => id !== undefined && known.has(id));
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Said again in the heading itself, since a paragraph style with a colour of its own goes before the table's. */
function firstRowInk(theirs: readonly MarkupElement[], id: string): string | null {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const style = theirs.find((each) => attribute(each, "styleId") === at);
    const firstRow = childrenNamed(style, "tblStylePr").find((part) => attribute(part, "type") === "firstRow");
    const ink = colourOf(childNamed(firstRow, "rPr"));
    if (ink !== null) return ink;
    at = valueOf(style, "basedOn");
  }
  return null;
}

function colourOf(properties: MarkupElement | undefined): string | null {
  const colour = valueOf(properties, "color");
  return colour !== undefined && /^[0-9a-f]{6}$/i.test(colour) ? colour : null;
}

function freeId(use: StyleUse, taken: ReadonlySet<string>): string {
  let id: string = use;
  for (let number = 2; taken.has(id); number++) id = `${use}${number}`;
  return id;
}

/** Adds the missing styles at the end of styles.xml; what stood there stays as it was, byte for byte. */
export function addStyles(parts: Unzipped, path: string, { missing, ...setting }: StyleMatch, numbering: string): void {
  if (missing.length === 0) return;
  const added = missing.map((style) => styleXml(style, { ...setting, numbering }).replace("<w:style ", `<w:style xmlns:w="${NAMESPACE}" `)).join("");
  parts[path] = strToU8(partText(parts, path).replace(/(?=<\/(?:\w+:)?styles>\s*$)/, () => added));
}
