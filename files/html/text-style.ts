import { remember } from "../../core/model/remember.js";
import type { MarkupElement } from "../markup/markup.js";
import { isSymbolFont } from "../markup/symbol-fonts.js";
import { cssColour } from "./css-colour.js";
import { parseDeclarations, type Declarations, type StyleSheet } from "./style-sheet.js";

/** How a piece of text looks, with what it has from the elements around it. */
export interface TextStyle {
  readonly colour: string | null;
  /** Behind the text, inside the cell or the paragraph: a highlight or a badge. */
  readonly background: string | null;
  readonly bold: boolean;
  readonly strike: boolean;
  readonly link: string | null;
  /** White space is kept, as in <pre>. */
  readonly preserve: boolean;
  /** The font when its letters are signs (Wingdings), else "". */
  readonly symbolFont: string;
}

export const PLAIN_STYLE: TextStyle = { colour: null, background: null, bold: false, strike: false, link: null, preserve: false, symbolFont: "" };

const BY_NAME: ReadonlyMap<string, Declarations> = new Map(
  [
    ["b strong th h1 h2 h3 h4 h5 h6", "font-weight:bold"],
    ["s strike del", "text-decoration:line-through"],
    ["pre textarea", "white-space:pre"],
    ["mark", "background:yellow"],
  ].flatMap(([names = "", css = ""]) => names.split(" ").map((name) => [name, parseDeclarations(css)] as const)),
);

const NONE: Declarations = new Map();

/** The cells of a table say the same few styles. */
const styleDeclarations: (style: string) => Declarations = remember(parseDeclarations);

/** Attributes of old HTML that say what a style would. */
const BY_ATTRIBUTE: readonly (readonly [attribute: string, property: string])[] = [
  ["bgcolor", "background-color"],
  ["color", "color"],
  ["face", "font-family"],
];

/** Everything that is said of an element's own look, the strongest last: its name, its attributes, the style sheet, its style attribute. */
export function declarationsOf(element: MarkupElement, path: readonly MarkupElement[], sheet: StyleSheet): Declarations {
  const named = BY_NAME.get(element.name) ?? NONE;
  const ruled = sheet.declarations(element, path);
  // Most elements say nothing of their own: they share what their name says.
  if (ruled.size === 0 && !hasAttributes(element)) return named;
  const found = new Map(named);
  for (const [attribute, property] of BY_ATTRIBUTE) {
    const value = element.attributes[attribute];
    if (value !== undefined) found.set(property, value);
  }
  for (const [property, value] of ruled) setDeclaration(found, property, value);
  for (const [property, value] of styleDeclarations(element.attributes["style"] ?? "")) setDeclaration(found, property, value);
  return found;
}

function hasAttributes({ attributes }: MarkupElement): boolean {
  for (const _ in attributes) return true;
  return false;
}

/** A later "background" overrules an earlier "background-color", and the other way round. */
function setDeclaration(found: Map<string, string>, property: string, value: string): void {
  found.set(property === "background" ? "background-color" : property === "text-decoration-line" ? "text-decoration" : property, value);
}

/** The style inside an element. */
export function styleInside(outer: TextStyle, element: MarkupElement, own: Declarations): TextStyle {
  if (own.size === 0 && element.name !== "a") return outer;
  const weight = own.get("font-weight")?.toLowerCase();
  const colour = own.get("color");
  const space = own.get("white-space")?.toLowerCase();
  const href = element.name === "a" ? element.attributes["href"] : undefined;
  return {
    colour: colour === undefined || /^(?:inherit|currentcolor)$/i.test(colour) ? outer.colour : cssColour(colour),
    background: backgroundOf(own) ?? outer.background,
    bold: weight === undefined || weight === "inherit" ? outer.bold : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    strike: outer.strike || (own.get("text-decoration") ?? "").toLowerCase().includes("line-through"),
    link: href !== undefined && /^(?:https?|mailto|file):/i.test(href.trim()) ? href.trim() : outer.link,
    symbolFont: symbolFontOf(own) ?? outer.symbolFont,
    preserve: space === undefined ? outer.preserve : space.startsWith("pre") && space !== "pre-line",
  };
}

/** The style without what stands behind it: a table, a row and a cell paint their background themselves. */
export function withoutBackground(style: TextStyle): TextStyle {
  return style.background === null ? style : { ...style, background: null };
}

/** Undefined when the element names no font. */
function symbolFontOf(own: Declarations): string | undefined {
  const families = own.get("font-family") ?? own.get("font");
  if (families === undefined) return undefined;
  return families.split(",").map((family) => family.replace(/["']/g, "").trim()).find(isSymbolFont) ?? "";
}

/** An element's own background; null when it has none. */
export function backgroundOf(own: Declarations): string | null {
  const value = own.get("background-color") ?? own.get("background");
  return value === undefined ? null : cssColour(value);
}

/** Not shown: "display:none". */
export function isHidden(element: MarkupElement, own: Declarations): boolean {
  return "hidden" in element.attributes || (own.get("display") ?? "").toLowerCase() === "none";
}
