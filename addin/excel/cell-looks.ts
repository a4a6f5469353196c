import type { Look } from "../../core/grid/grid.js";
import { mixed } from "../../files/xlsx/colours.js";
import type { Looks } from "../../files/xlsx/looks.js";
import { richLook, type RichLook } from "../../files/xlsx/rich-look.js";

/** What is asked of a cell's look, of Excel's many properties. */
export const LOOK_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true, pattern: true, patternColor: true }, font: { bold: true, color: true, strikethrough: true }, indentLevel: true },
};

/** Excel's ordinary text. */
const ORDINARY = "#000000";

/** A look without its number format, which Excel gives elsewhere. */
export type Paint = Omit<Look, "format">;

/** How much of a pattern is its own colour, to the eye; the rest is the background's. */
const PATTERN_SHARE: Readonly<Record<string, number>> = {
  Gray8: 0.0625, Gray16: 0.125, Gray25: 0.25, Gray50: 0.5, Gray75: 0.75, SemiGray75: 0.75,
  LightHorizontal: 0.25, LightVertical: 0.25, LightDown: 0.25, LightUp: 0.25, Grid: 0.4, CrissCross: 0.4,
};

function fillOf(fill: Excel.CellPropertiesFill | undefined): string | null {
  const { color, pattern = "None", patternColor } = fill ?? {};
  // A cell without a fill calls itself white: only the pattern tells.
  if (pattern === "None" || !color) return null;
  return pattern === "Solid" || !patternColor ? color.toUpperCase() : mixed(patternColor, color, PATTERN_SHARE[pattern] ?? 0.5);
}

function fontColourOf(colour: string | null | undefined): string | null {
  const known = colour ? colour.toUpperCase() : ORDINARY;
  return known === ORDINARY ? null : known;
}

/** What Excel says of a cell, or of cells that all look the same. What it cannot say of a cell (null: parts of its text differ) counts as plain. */
export function paintOf({ format }: Excel.CellProperties): Paint {
  const { font } = format ?? {};
  return { fill: fillOf(format?.fill), fontColour: fontColourOf(font?.color), bold: font?.bold ?? false, strike: font?.strikethrough ?? false, indent: format?.indentLevel ?? 0 };
}

/** True when one answer holds for all the cells that were asked about together: Excel says null where they differ. */
export function isUniform({ format }: Excel.CellProperties): boolean {
  const { fill, font, indentLevel } = format ?? {};
  return [fill?.color, fill?.pattern, font?.bold, font?.color, font?.strikethrough, indentLevel].every((each) => each !== null && each !== undefined);
}

/** Some cells, or parts of their texts, are struck through and others are not. */
export function mayHaveStruckParts({ format }: Excel.CellProperties): boolean {
  return format?.font?.strikethrough === null || format?.font?.strikethrough === undefined;
}

/** Makes looks of paints and number formats, one for each pair. */
export class LookMaker {
  private readonly known = new Map<Paint, Map<string, Look>>();

  constructor(private readonly looks: Looks) {}

  look(paint: Paint, format: string): Look {
    const ofPaint = this.known.get(paint) ?? new Map<string, Look>();
    this.known.set(paint, ofPaint);
    const known = ofPaint.get(format);
    if (known) return known;
    const made = this.looks.share({ ...paint, format });
    ofPaint.set(format, made);
    return made;
  }

  /** The look that the parts of a text give its cell, and the parts that are struck through. */
  rich(runs: readonly Excel.RangeTextRun[], look: Look): RichLook {
    const asRead = runs.map(({ text, font }) => ({ text, font: { bold: font?.bold ?? look.bold, strike: font?.strikethrough ?? look.strike, fontColour: fontColourOf(font?.color) } }));
    return richLook(asRead, look, this.looks);
  }
}
