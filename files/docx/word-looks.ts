import { entryOf } from "../../core/model/entry-of.js";
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
    background: entryOf(HIGHLIGHTS, valueOf(properties, "highlight") ?? "") ?? shading(properties),
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

/** Word's own styles are based on three or four others. */
const LONGEST_CHAIN = 100;

/** The styles of a document, each over the one that it is based on. */
export class WordStyles {
  private readonly byId: ReadonlyMap<string, MarkupElement>;
  private readonly chains = new Map<string, readonly MarkupElement[]>();
  private readonly looks = new Map<string, RunLook>();

  constructor(styles: MarkupElement) {
    const listed = childrenNamed(childNamed(styles, "styles"), "style");
    this.byId = new Map(listed.map((style) => [attribute(style, "styleId") ?? "", style]));
  }

  runLook(id: string | undefined): RunLook {
    const known = this.looks.get(id ?? "");
    if (known) return known;
    const look = this.chain(id).reduceRight<RunLook>((below, style) => over(lookOf(childNamed(style, "rPr")), below), {});
    this.looks.set(id ?? "", look);
    return look;
  }

  /** The numbering that a paragraph style brings: its <w:numPr>. */
  numbering(id: string | undefined): MarkupElement | undefined {
    for (const style of this.chain(id)) {
      const numbering = childNamed(childNamed(style, "pPr"), "numPr");
      if (numbering) return numbering;
    }
    return undefined;
  }

  /** A style and those that it is based on, as far as they are not based on it in turn. */
  private chain(id: string | undefined): readonly MarkupElement[] {
    const known = this.chains.get(id ?? "");
    if (known) return known;
    const chain = new Set<MarkupElement>();
    for (let style = this.byId.get(id ?? ""); style && !chain.has(style) && chain.size < LONGEST_CHAIN; style = this.byId.get(valueOf(style, "basedOn") ?? "")) chain.add(style);
    this.chains.set(id ?? "", [...chain]);
    return [...chain];
  }
}

function hex(value: string | undefined): string | undefined {
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : undefined;
}
