import { isCalendarDate } from "../grid/grid.js";
import { colourFamily } from "../parse/colour.js";
import { isStatusWord } from "../parse/status.js";
import { fold } from "../parse/tidy.js";
import { parseTiming } from "../parse/timing.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";

/** What cells may hold. "posts" are named: "Head of …", "… Manager". */
export type ContentKind = "dates" | "statuses" | "numbers" | "codes" | "levels" | "posts";

/** What a column holds below its heading. */
export interface ColumnContent {
  readonly filled: number;
  /** Filled cells among the rows looked at (0 to 1). */
  readonly filledShare: number;
  /** Whether at least such a share of the filled cells (0 to 1) hold this. */
  holds(kind: ContentKind, share: number): boolean;
  readonly averageLength: number;
  readonly distinct: number;
  /** Status-like colours (red, amber, green, …) that the cells are filled with or written in. */
  readonly colours: ReadonlySet<string>;
  readonly coloured: number;
}

const SAMPLE = 150;
/** From so many characters on average a column holds sentences. */
const SENTENCE = 30;
const CODE = /^(?:[A-Za-z]{1,6}[\s./-]?)?\d{1,4}(?:[./-]\d{1,4})*[A-Za-z]?[.)]?$|^[A-Z]{1,2}$/;
const LEVEL = /^(?:\(?\d\)?\s*[-.]?\s*)?(?:high|medium|med|low|h|m|l|critical|urgent|important|normal|must|should|could|p?[1-5])$/i;
const POST = /\b(?:heads?|managers?|directors?|officers?|leads?|leaders?|co-?ordinators?|workers?|nurses?|principal|chair|advis[eo]rs?|analysts?|partners?|commissioners?|sro|ad|dcs|hos|admin(?:istrator)?s?|teachers?|consultants?)\b/i;
const STATUS_COLOURS = new Set(["red", "amber", "yellow", "green", "blue"]);

/** Whether a cell's text reads as a date or a time span. */
function isTiming(text: string): boolean {
  if (text.length > 60) return false;
  const kind = parseTiming(text, "due", null).kind;
  return kind === "by" || kind === "ongoing" || kind === "recurring" || kind === "to-be-confirmed" || /^(?:q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)(?:\s|$)|^(?:spring|summer|autumn|winter|term|half[- ]term|ht|week|phase|year)\s*\d?\b/i.test(text);
}

/** What is asked of a column is worked out when it is asked, and no further than it takes to tell: a heading that is known well asks little. */
class SampledColumn implements ColumnContent {
  private readonly texts: readonly ViewCell[];
  readonly averageLength: number;
  readonly colours = new Set<string>();
  readonly coloured: number;

  constructor(cells: readonly ViewCell[], private readonly rows: number, private readonly ratings: ReadonlySet<string>) {
    const texts: ViewCell[] = [];
    let length = 0;
    let coloured = 0;
    for (const cell of cells) {
      if (cell.text !== "") texts.push(cell);
      length += cell.text.length;
      const family = colourOf(cell);
      if (family === null || !STATUS_COLOURS.has(family)) continue;
      this.colours.add(family);
      coloured++;
    }
    this.averageLength = texts.length === 0 ? 0 : length / texts.length;
    // The longest of a column of sentences are the quickest to tell: they are no dates and no ratings.
    this.texts = this.averageLength > SENTENCE ? texts.sort((a, b) => b.text.length - a.text.length) : texts;
    this.coloured = coloured;
  }

  get filled(): number {
    return this.texts.length;
  }

  get filledShare(): number {
    return this.rows === 0 ? 0 : this.texts.length / this.rows;
  }

  holds(kind: ContentKind, share: number): boolean {
    const { texts } = this;
    let found = 0;
    for (let at = 0; at < texts.length; at++) {
      if (found / texts.length >= share || (found + texts.length - at) / texts.length < share) break;
      if (TESTS[kind](texts[at] as ViewCell, this.ratings)) found++;
    }
    return texts.length > 0 && found / texts.length >= share;
  }

  get distinct(): number {
    this.different ??= new Set(this.texts.map(({ text }) => text.toLowerCase())).size;
    return this.different;
  }

  private different: number | undefined;
}

const TESTS: Readonly<Record<ContentKind, (cell: ViewCell, ratings: ReadonlySet<string>) => boolean>> = {
  dates: ({ text, source }) => isCalendarDate(source.value) || isTiming(text),
  statuses: ({ text }, ratings) => (ratings.size > 0 && ratings.has(fold(text))) || isStatusWord(text),
  numbers: ({ text, source }) => typeof source.value === "number" || /^-?[\d,.]+%?$/.test(text),
  codes: ({ text }) => CODE.test(text),
  levels: ({ text }) => LEVEL.test(text),
  posts: ({ text }) => text.length <= 90 && POST.test(text),
};

/** The colour of a cell, or of its text where it has none. */
function colourOf({ text, look }: ViewCell): string | null {
  if (look.fill) return colourFamily(look.fill);
  return text !== "" && look.fontColour ? colourFamily(look.fontColour) : null;
}

/** `ratings`: words that the plan's own key explains, folded. Looks at up to 150 rows, so that a column of a hundred thousand costs no more than a short one. */
export function columnContent(view: SheetView, rows: readonly ViewRow[], column: number, ratings: ReadonlySet<string>): ColumnContent {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const cells: ViewCell[] = [];
  for (let at = 0; at < rows.length; at += step) {
    const cell = view.cellIn(rows[at] as ViewRow, column);
    if (cell?.column === column) cells.push(cell);
  }
  return new SampledColumn(cells, Math.ceil(rows.length / step), ratings);
}
