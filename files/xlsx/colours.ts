import { childOf, parseXml, plainXml, type XmlElement } from "./xml.js";

/** Turns a colour of a workbook (`<color>`, `<fgColor>`, `<bgColor>`) into "#RRGGBB"; null when it is automatic or says nothing. */
export type ColourResolver = (colour: XmlElement | undefined) => string | null;

/** Colours of Office 2013 and later, for a workbook without a theme. In the order in which cells number them. */
const OFFICE_THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"] as const;

/** Cells number the light and dark pairs the other way round than the theme lists them. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"] as const;

/** The palette of ISO 29500-1, 18.8.27. The first eight come twice. */
const PRIMARY = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = `${PRIMARY} ${PRIMARY} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);
/** Indices 64 and 65 are the window's own text and background. */
const WINDOW = ["000000", "FFFFFF"] as const;

/** The resolver for one workbook, given the `<clrScheme>` of its theme and the `<colors>` of its styles, which can replace the palette. */
export function colourResolver(scheme: XmlElement | null, colors: XmlElement | undefined): ColourResolver {
  const themeColours = scheme ? readScheme(scheme) : OFFICE_THEME;
  const own = childOf(colors, "indexedColors")?.children.map(({ attributes }) => sixDigits(attributes["rgb"])) ?? [];
  const indexed = [...INDEXED.map((standard, n) => own[n] ?? standard), ...WINDOW];
  return (colour) => {
    if (!colour) return null;
    const { rgb, theme: themeIndex, indexed: index, tint = "0" } = colour.attributes;
    const plain = rgb !== undefined ? sixDigits(rgb) : themeIndex !== undefined ? themeColours[Number(themeIndex)] : index !== undefined ? indexed[Number(index)] : null;
    return plain ? `#${tinted(plain, Number(tint) || 0)}` : null;
  };
}

/** A colour between two; `share` is how much of the first. */
export function mixed(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Math.round(parseInt(first.slice(at, at + 2), 16) * share + parseInt(second.slice(at, at + 2), 16) * (1 - share)));
  return `#${hexOf(channels)}`;
}

/** "RRGGBB" of "AARRGGBB" or "RRGGBB"; Excel does not look at the first two of eight. */
function sixDigits(rgb: string | undefined): string | null {
  const digits = rgb?.replace(/^#/, "").slice(-6).toUpperCase() ?? "";
  return /^[0-9A-F]{6}$/.test(digits) ? digits : null;
}

/** The `<clrScheme>` of a theme's XML, which holds much else; null when it has none. */
export function colourScheme(theme: string): XmlElement | null {
  const xml = plainXml(theme);
  const opening = /<(?:[\w.-]+:)?clrScheme[\s>]/.exec(xml);
  const closing = opening ? xml.indexOf("clrScheme>", opening.index + opening[0].length) : -1;
  return opening && closing >= 0 ? parseXml(xml.slice(opening.index, xml.indexOf(">", closing) + 1)) : null;
}

function readScheme(scheme: XmlElement): readonly (string | null)[] {
  return THEME_ORDER.map((name, n) => {
    const colour = childOf(scheme, name)?.children[0]?.attributes;
    return sixDigits(colour?.["lastClr"] ?? colour?.["val"]) ?? OFFICE_THEME[n] ?? null;
  });
}

/** Steps of hue, lightness and saturation, as Windows counts them. */
const STEPS = 240;
const THIRD = STEPS / 3;
const SIXTH = STEPS / 6;

/**
 * A theme colour made lighter (tint above 0) or darker (below) by its lightness (ISO 29500-1, 18.8.19).
 * Excel does it in whole steps, as Windows' ColorRGBToHLS and ColorHLSToRGB do, so that accent 1 of Office, lighter 40%, is exactly 8EA9DB.
 */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = wholeRatio((most + least) * STEPS, 510);
  // Files write 40% as 0.39997….
  const changed = Math.floor((tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + STEPS * tint) + 0.01);
  if (spread === 0) return hexOf(Array<number>(3).fill(Math.round((changed * 255) / STEPS)));
  const saturation = wholeRatio(spread * STEPS, lightness <= STEPS / 2 ? most + least : 510 - most - least);
  const [toRed, toGreen, toBlue] = [red, green, blue].map((channel) => wholeRatio((most - channel) * SIXTH, spread)) as [number, number, number];
  const hue = red === most ? toBlue - toGreen : green === most ? THIRD + toRed - toBlue : 2 * THIRD + toGreen - toRed;
  return fromHls(hue, changed, saturation);
}

function fromHls(hue: number, lightness: number, saturation: number): string {
  const high = lightness <= STEPS / 2 ? wholeRatio(lightness * (STEPS + saturation), STEPS) : lightness + saturation - wholeRatio(lightness * saturation, STEPS);
  const low = 2 * lightness - high;
  const channel = (turn: number): number => {
    const at = (turn + STEPS) % STEPS;
    if (at < SIXTH) return low + wholeRatio((high - low) * at, SIXTH);
    if (at < STEPS / 2) return high;
    return at < 2 * THIRD ? low + wholeRatio((high - low) * (2 * THIRD - at), SIXTH) : low;
  };
  return hexOf([hue + THIRD, hue, hue - THIRD].map((turn) => wholeRatio(channel(turn) * 255, STEPS)));
}

/** A ratio in whole numbers, halves up. */
function wholeRatio(value: number, by: number): number {
  return Math.floor((value + Math.floor(by / 2)) / by);
}

function hexOf(channels: readonly number[]): string {
  return channels.map((channel) => Math.max(0, Math.min(255, channel)).toString(16).padStart(2, "0").toUpperCase()).join("");
}
