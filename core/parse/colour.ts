import { remember } from "../model/remember.js";
import type { Status } from "../model/status.js";

export type ColourFamily = "red" | "amber" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink" | "brown" | "grey" | "white" | "black";

/** Hue in degrees, the rest from 0 to 1. */
interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

/** "#RRGGBB" or "RRGGBB" as hue, saturation and lightness (Joblove and Greenberg 1978); null when it is no colour. */
const hslOf: (hex: string) => Hsl | null = remember((hex) => {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!digits) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255);
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  const lightness = most - chroma / 2;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const sixth = chroma === 0 ? 0 : most === red ? (green - blue) / chroma : most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation, lightness };
});

/** Families by hue, each up to its last degree; what is after the last row is red again. */
const HUES: readonly (readonly [upTo: number, family: ColourFamily])[] = [
  [18, "red"], // #FF3300, #C0504D
  [50, "amber"], // #F4B084 at 24, #FFC000 at 45, Excel's "Neutral" #FFEB9C at 48
  [68, "yellow"], // #FFEB84 at 50.2, #FFFF00 at 60
  [170, "green"], // #9BBB59 at 80, #92D050 at 89, #00B050 at 146
  [186, "teal"],
  [256, "blue"], // #00B0F0 at 196, #0070C0 at 205, #0000FF at 240
  [300, "purple"], // #7030A0 at 274, #800080 at 300
  [345, "pink"], // #FF99CC at 330; Excel's "Bad" #FFC7CE at 352 is red
  [360, "red"],
];

/** A grey with a hint of blue, as in headings (#44546A), is grey. */
const LEAST_SATURATION = 0.25;
const WHITE_FROM = 0.97;
const BLACK_TO = 0.08;
/** Amber this dark is brown. */
const BROWN_TO = 0.35;
/** Gold this pale is cream (#FFF2CC): nobody calls it amber. */
const CREAM_FROM = 0.9;
const CREAM_HUE = 38;

/** How light a colour is, from 0 (black) to 1 (white): a pale tint above 0.75, a dark heading below 0.3. 1 for what is no colour. */
export function lightnessOf(hex: string): number {
  return hslOf(hex)?.lightness ?? 1;
}

/** What a reader would call a colour, "#RRGGBB"; pale tints and dark shades keep their family. "white" for what is no colour. */
export const colourFamily: (hex: string) => ColourFamily = remember((hex) => {
  const colour = hslOf(hex);
  if (!colour || colour.lightness >= WHITE_FROM) return "white";
  const { hue, saturation, lightness } = colour;
  if (lightness <= BLACK_TO) return "black";
  if (saturation < LEAST_SATURATION) return "grey";
  const family = HUES.find(([upTo]) => hue <= upTo)?.[1] ?? "red";
  if (family !== "amber") return family;
  if (lightness < BROWN_TO) return "brown";
  return hue >= CREAM_HUE && lightness >= CREAM_FROM ? "yellow" : "amber";
});

const STATUS_OF_FAMILY: Partial<Readonly<Record<ColourFamily, Status>>> = { red: "off-track", amber: "at-risk", green: "on-track", blue: "complete" };
/** Navy, the colour of headings (#1F3864, #1F497D), says nothing of status. */
const NAVY_TO = 0.32;
/** The dark yellow text of Excel's "Neutral" style and its light yellow rule. */
const NEUTRAL_TEXT = /^#?9C(?:57|65)00$/i;

/** The status that a colour stands for where no legend says. Yellow is none: it is never silently amber. Nor are grey, navy and all others. */
export function statusOfColour(hex: string): Status | null {
  if (NEUTRAL_TEXT.test(hex)) return "at-risk";
  const family = colourFamily(hex);
  if (family === "blue" && lightnessOf(hex) < NAVY_TO) return null;
  return STATUS_OF_FAMILY[family] ?? null;
}
