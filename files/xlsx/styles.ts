import { entryOf } from "../../core/model/entry-of.js";
import { PLAIN_LOOK, type Look } from "../../core/grid/grid.js";
import { mixed, type ColourResolver } from "./colours.js";
import type { Looks } from "./looks.js";
import { formatCode, numberFormat, type NumberFormat } from "./number-formats.js";
import { childOf, childrenOf, isOn, type XmlElement } from "./xml.js";

/** How cells with one style id look and show their numbers. */
export interface CellStyle {
  readonly look: Look;
  readonly format: NumberFormat;
}

/** What a conditional format changes; what it leaves alone is absent. */
export type LookChange = Partial<Pick<Look, "fill" | "fontColour" | "bold" | "strike">>;

/** The styles of a workbook: by style id, and by the id that conditional formats use. */
export interface Styles {
  readonly cells: readonly CellStyle[];
  readonly changes: readonly LookChange[];
  /** Text colour as "#RRGGBB"; null for the sheet's ordinary one. */
  readonly textColour: ColourResolver;
  readonly changeOf: (dxf: XmlElement | undefined) => LookChange;
}

/** Reads styles.xml; a workbook without it has one plain style. */
export function readStyles(sheet: XmlElement | null, colour: ColourResolver, looks: Looks): Styles {
  const part = (name: string) => childOf(sheet ?? undefined, name)?.children ?? [];
  const fonts = part("fonts");
  const ordinary = colour(childOf(fonts[0], "color")) ?? "#000000";
  const textColour: ColourResolver = (element) => {
    const found = colour(element);
    return found === ordinary ? null : found;
  };
  const fills = part("fills").map((fill) => readFill(fill, colour));
  const fontLooks = fonts.map((font) => ({ fontColour: textColour(childOf(font, "color")), bold: hasMark(font, "b"), strike: hasMark(font, "strike") }));
  const formatOf = formatReader(part("numFmts"));
  const changeOf = (dxf: XmlElement | undefined) => readChange(dxf, colour);
  const cells = part("cellXfs").map((xf) => {
    const format = formatOf(Number(xf.attributes["numFmtId"] ?? 0));
    const fill = fills[Number(xf.attributes["fillId"] ?? 0)] ?? null;
    const font = fontLooks[Number(xf.attributes["fontId"] ?? 0)];
    const indent = Number(childOf(xf, "alignment")?.attributes["indent"] ?? 0) || 0;
    return { look: looks.share({ ...PLAIN_LOOK, ...font, fill, indent, format: format.code }), format };
  });
  return { cells: cells.length > 0 ? cells : [{ look: PLAIN_LOOK, format: formatOf(0) }], changes: part("dxfs").map(changeOf), textColour, changeOf };
}

/** Whether a font has a mark such as `<b/>`; absent when a font says nothing of it. */
export function hasMark(font: XmlElement | undefined, name: string): boolean {
  const mark = childOf(font, name);
  return mark !== undefined && isOn(mark.attributes["val"], true);
}

function formatReader(own: readonly XmlElement[]): (id: number) => NumberFormat {
  const codes = new Map(own.map(({ attributes }) => [Number(attributes["numFmtId"]), attributes["formatCode"] ?? ""]));
  return (id) => numberFormat(formatCode(id, codes));
}

/** How much of a pattern is its foreground, to the eye. */
const PATTERN_SHARE: Readonly<Record<string, number>> = {
  gray0625: 0.0625, gray125: 0.125, lightGray: 0.25, mediumGray: 0.5, darkGray: 0.75,
  lightHorizontal: 0.25, lightVertical: 0.25, lightDown: 0.25, lightUp: 0.25, lightGrid: 0.4, lightTrellis: 0.4,
  darkHorizontal: 0.5, darkVertical: 0.5, darkDown: 0.5, darkUp: 0.5, darkGrid: 0.5, darkTrellis: 0.75,
};

/** The colour that a fill has to the eye: a pattern or a gradient is the mixture of its colours. */
function readFill(fill: XmlElement, colour: ColourResolver): string | null {
  const pattern = childOf(fill, "patternFill");
  if (!pattern) return readGradient(fill, colour);
  const type = pattern.attributes["patternType"] ?? "none";
  const foreground = colour(childOf(pattern, "fgColor"));
  const background = colour(childOf(pattern, "bgColor"));
  if (type === "none") return null;
  if (type === "solid") return foreground ?? background;
  return mixed(foreground ?? "#000000", background ?? "#FFFFFF", entryOf(PATTERN_SHARE, type) ?? 0.5);
}

function readGradient(fill: XmlElement, colour: ColourResolver): string | null {
  const stops = childrenOf(childOf(fill, "gradientFill"), "stop").map((stop) => colour(childOf(stop, "color")));
  const [first, last] = [stops[0], stops.at(-1)];
  return first && last ? mixed(first, last, 0.5) : null;
}

/** In a conditional format a solid fill is its background colour, the other way round than in a cell. */
function readChange(dxf: XmlElement | undefined, colour: ColourResolver): LookChange {
  const font = childOf(dxf, "font");
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const type = pattern?.attributes["patternType"] ?? "solid";
  const fill = type === "none" ? null : type === "solid" ? (colour(childOf(pattern, "bgColor")) ?? colour(childOf(pattern, "fgColor"))) : pattern && readFill({ ...pattern, children: [pattern] }, colour);
  const fontColour = colour(childOf(font, "color"));
  return {
    ...(fill && { fill }),
    ...(fontColour && { fontColour }),
    ...(childOf(font, "b") && { bold: hasMark(font, "b") }),
    ...(childOf(font, "strike") && { strike: hasMark(font, "strike") }),
  };
}
