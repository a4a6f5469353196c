import { onceInTurn } from "../model/once-in-turn.js";
import { remember } from "../model/remember.js";
import type { Line, Tracker } from "../model/tracker.js";
import { colourFamily, lightnessOf, type ColourFamily } from "../parse/colour.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { StatusReader } from "../recognise/status-reader.js";
import { cellIn } from "./cell-of.js";
import type { RuleInput } from "./define-rule.js";
import { linePlaces } from "./line-places.js";
import { isOurWorkbook } from "./own-workbook.js";

/** What the cell of a status shows. */
export interface StatusCell {
  readonly line: Line;
  readonly cell: string;
  /** On one line; "" where it shows a colour alone, or nothing. */
  readonly text: string;
  /** "#RRGGBB"; null for white, and for what is no more than the shading of a table. */
  readonly fill: string | null;
}

const LIGHTEST = 0.9;
const LIGHTEST_GREY = 0.86;
const DARKEST = 0.08;

const isColour = remember((hex) => {
  const [family, lightness] = [colourFamily(hex), lightnessOf(hex)];
  return family !== "white" && lightness > DARKEST && lightness <= (family === "grey" ? LIGHTEST_GREY : LIGHTEST);
});

const NOT_RATED = /^(?:[-–—.…?/]+|n ?[/.]? ?a|none|nil|(?:rag )?tb[ca]|to be confirmed|not (?:yet )?(?:rated|assessed)|no rating|unrated|unknown)$/;

/** Whether a status is left open: nothing, a dash, "TBC", "Not rated". */
export function isUnrated(text: string): boolean {
  return text === "" || NOT_RATED.test(fold(text));
}

/** Where the lines' statuses stand, or would stand, and what they show; without the lines whose table has no column for one. */
export const statusCells: (tracker: Tracker) => readonly StatusCell[] = onceInTurn((tracker) => {
  const ours = isOurWorkbook(tracker);
  const cells: StatusCell[] = [];
  const places = linePlaces(tracker);
  for (const [index, line] of tracker.lines.entries()) {
    const place = places[index];
    const cell = place ? cellIn(place, "status") : null;
    if (cell === null) continue;
    // A tracker of ours shows what was chosen; until it is a rating, what the source wrote counts.
    const chosen = ours ? tidyLine(tracker.places.texts.get(cell) ?? "") : "";
    const written = tidyLine(line.statusText);
    const fill = line.statusFill !== null && isColour(line.statusFill) ? line.statusFill : null;
    cells.push({ line, cell, text: isUnrated(chosen) && written !== "" ? written : chosen, fill });
  }
  return cells;
});

const COLOUR_WORDS: readonly (readonly [written: RegExp, family: ColourFamily])[] = [
  [/^(?:red|r)$/, "red"], [/^(?:amber|orange|a)$/, "amber"], [/^(?:green|g)$/, "green"], [/^(?:blue|b)$/, "blue"], [/^(?:yellow|gold)$/, "yellow"], [/^gr[ea]y$/, "grey"],
  [/^(?:purple|violet|lilac)$/, "purple"], [/^pink$/, "pink"], [/^brown$/, "brown"], [/^white$/, "white"], [/^black$/, "black"], [/^(?:teal|turquoise)$/, "teal"],
];

/** The colour that a word or letter names: "yellow" for "Yellow", "green" for "G"; null when it names none. */
export const colourNamed: (text: string) => ColourFamily | null = remember((text) => {
  const word = fold(text).replace(/^(?:light|dark|pale|bright) |[ -](?:rated|rating|rag)$/g, "");
  return COLOUR_WORDS.find(([written]) => written.test(word))?.[1] ?? null;
});

const legendOf = onceInTurn((file: readonly Tracker[]) => file.flatMap(({ legend }) => legend));

/** The colours that stand in the keys of a file. */
export const fillsInKey: (file: readonly Tracker[]) => ReadonlySet<string | null> = onceInTurn((file) => new Set(legendOf(file).map(({ fill }) => fill)));

/** Reads words and colours as the settings explain them, then the tracker's own key, then the keys of the file's other sheets. */
export function keyOf({ tracker, file, statusKey }: RuleInput): StatusReader {
  const entries = [...tracker.legend, ...legendOf(file)];
  return entries.length === 0 ? keyOfSettings(statusKey) : new StatusReader(entries, statusKey);
}

/** Most plans explain nothing themselves. */
const keyOfSettings = onceInTurn((statusKey: RuleInput["statusKey"]) => new StatusReader([], statusKey));

/** The colours that the keys of a file explain, and the settings. */
export function coloursInKey({ file, statusKey }: RuleInput): { readonly plan: Set<ColourFamily>; readonly settings: Set<ColourFamily> } {
  const inPlan = legendOf(file).flatMap(({ fill, word }) => [fill === null ? null : colourFamily(fill), colourNamed(word)]);
  const inSettings = [...statusKey.keys()].map((word) => (word.startsWith("#") ? colourFamily(word) : colourNamed(word)));
  return { plan: new Set(inPlan.filter((family) => family !== null)), settings: new Set(inSettings.filter((family) => family !== null)) };
}
