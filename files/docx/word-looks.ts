import type { MarkupElement } from "../markup/markup.js";
import { isSymbolFont } from "../markup/symbol-fonts.js";
import { attribute, childNamed, childrenNamed, switchOf, valueOf } from "./word-xml.js";

/** What a run of text looks like, as far as it is said. */
export interface RunLook {
  readonly colour?: string | undefined;
  readonly background?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly strike?: boolean | undefined;
  /** Name of its font, when the font's letters are signs. */
  readonly symbolFont?: string | undefined;
}

/** The sixteen colours of Word's highlighter (ECMA-376, ST_HighlightColor). */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: "#000000", blue: "#0000FF", cyan: "#00FFFF", green: "#00FF00", magenta: "#FF00FF", red: "#FF0000", yellow: "#FFFF00", white: "#FFFFFF",
  darkBlue: "#000080", darkCyan: "#008080", darkGreen: "#008000", darkMagenta: "#800080", darkRed: "#800000", darkYellow: "#808000", darkGray: "#808080", lightGray: "#C0C0C0",
};

/** The colour of a <w:shd>, as "#RRGGBB": its fill, or the colour of a solid pattern over it. Undefined when it has none. */
export function shading(properties: MarkupElement | undefined): string | undefined {
  const shd = childNamed(properties, "shd");
  return hex(attribute(shd, "val") === "solid" ? attribute(shd, "color") : attribute(shd, "fill"));
}

/** What run properties themselves say. */
export function lookOf(properties: MarkupElement | undefined): RunLook {
  return {
    colour: hex(valueOf(properties, "color")),
    background: HIGHLIGHTS[valueOf(properties, "highlight") ?? ""] ?? shading(properties),
    bold: switchOf(properties, "b"),
    strike: switchOf(properties, "strike") ?? switchOf(properties, "dstrike"),
    symbolFont: [attribute(childNamed(properties, "rFonts"), "ascii")].find((font) => font !== undefined && isSymbolFont(font)),
  };
}

/** The first look over the second. */
export function over(upper: RunLook, lower: RunLook): RunLook {
  return {
    colour: upper.colour ?? lower.colour,
    background: upper.background ?? lower.background,
    bold: upper.bold ?? lower.bold,
    strike: upper.strike ?? lower.strike,
    symbolFont: upper.symbolFont ?? lower.symbolFont,
  };
}

/** The styles of a document, each over the one that it is based on. */
export class WordStyles {
  private readonly byId: ReadonlyMap<string, MarkupElement>;

  constructor(styles: MarkupElement) {
    const listed = childrenNamed(childNamed(styles, "styles"), "style");
    this.byId = new Map(listed.map((style) => [attribute(style, "styleId") ?? "", style]));
  }

  runLook(id: string | undefined): RunLook {
    return this.chain(id).reduceRight<RunLook>((look, style) => over(lookOf(childNamed(style, "rPr")), look), {});
  }

  /** The numbering that a paragraph style brings: its <w:numPr>. */
  numbering(id: string | undefined): MarkupElement | undefined {
    for (const style of this.chain(id)) {
      const numbering = childNamed(childNamed(style, "pPr"), "numPr");
      if (numbering) return numbering;
    }
    return undefined;
  }

  private chain(id: string | undefined): MarkupElement[] {
    const chain: MarkupElement[] = [];
    for (let style = this.byId.get(id ?? ""); style && !chain.includes(style); style = this.byId.get(valueOf(style, "basedOn") ?? "")) chain.push(style);
    return chain;
  }
}

function hex(value: string | undefined): string | undefined {
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : undefined;
}
