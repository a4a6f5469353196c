import { onceFor } from "../../../core/model/once-for.js";
import { FONT, INK } from "../../../core/report/looks.js";
import type { ChartPaint } from "../../../core/report/workbook-plan.js";
import { escapeXml, withoutControls } from "../escape-text.js";
import { element, setting } from "./element.js";

/** DrawingML's names of the patterns (ST_PresetPatternVal). */
const PATTERNS: Readonly<Record<NonNullable<ChartPaint["pattern"]>["kind"], string>> = {
  rising: "wdUpDiag",
  falling: "wdDnDiag",
  across: "ltHorz",
  upright: "ltVert",
  dots: "pct20",
};

/** Of labels, axes and legends: read at arm's length when a sheet is printed as wide as its page. */
export const TEXT_POINTS = 9;

const GRIDLINE = "#D9DCE1";

/** A point, the unit of widths, in EMU. */
const EMU = 12700;

export const NO_FILL = element("a:noFill", {});

function colour(hex: string): string {
  return setting("a:srgbClr", hex.slice(1));
}

export function solid(hex: string): string {
  return element("a:solidFill", {}, colour(hex));
}

export function outline(hex: string, points: number): string {
  return element("a:ln", { w: Math.round(points * EMU) }, solid(hex));
}

export const NO_OUTLINE = element("a:ln", {}, NO_FILL);

/** The bars of a series. */
export const barLook = onceFor(({ fill, pattern, line }: ChartPaint): string => {
  const filled = pattern === null ? solid(fill) : element("a:pattFill", { prst: PATTERNS[pattern.kind] }, element("a:fgClr", {}, colour(pattern.colour)), element("a:bgClr", {}, colour(fill)));
  return element("c:spPr", {}, filled, outline(line, 0.75));
});

/** The line of a series, broken where it has no marks. */
export function lineLook({ line, marker }: ChartPaint): string {
  return element("c:spPr", {}, element("a:ln", { w: 2 * EMU, cap: "rnd" }, solid(line), marker === "none" ? setting("a:prstDash", "dash") : "", element("a:round", {})));
}

/** The points of a line. */
export function markerLook({ fill, line, marker }: ChartPaint): string {
  if (marker === "none") return element("c:marker", {}, setting("c:symbol", marker));
  return element("c:marker", {}, setting("c:symbol", marker), setting("c:size", 8), element("c:spPr", {}, solid(fill), outline(line, 1)));
}

export const GRIDLINES = element("c:majorGridlines", {}, element("c:spPr", {}, outline(GRIDLINE, 0.5)));

export const AXIS_LINE = element("c:spPr", {}, outline("#8A9099", 0.75));

export interface TextLook {
  readonly points: number;
  readonly bold?: true;
}

function runLook(name: string, { points, bold }: TextLook): string {
  return element(name, { ...(name === "a:rPr" ? { lang: "en-GB" } : {}), sz: points * 100, b: bold ? 1 : 0 }, solid(INK), element("a:latin", { typeface: FONT }));
}

function textLook(look: TextLook): string {
  return element("c:txPr", {}, element("a:bodyPr", {}), element("a:lstStyle", {}), element("a:p", {}, element("a:pPr", {}, runLook("a:defRPr", look)), element("a:endParaRPr", { lang: "en-GB" })));
}

/** The look of text that comes from cells: of axes and the legend, and of labels. */
export const TEXT_LOOK = textLook({ points: TEXT_POINTS });
export const LABEL_LOOK = textLook({ points: TEXT_POINTS, bold: true });

/** A title of a chart or of an axis. */
export function titleText(text: string, look: TextLook): string {
  const run = element("a:r", {}, runLook("a:rPr", look), element("a:t", {}, escapeXml(withoutControls(text))));
  const paragraph = element("a:p", {}, element("a:pPr", {}, runLook("a:defRPr", look)), run);
  return element("c:title", {}, element("c:tx", {}, element("c:rich", {}, element("a:bodyPr", {}), element("a:lstStyle", {}), paragraph)), setting("c:overlay", 0));
}
