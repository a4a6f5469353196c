import { isCalendarDate } from "../grid/grid.js";
import { colourFamily } from "../parse/colour.js";
import { isStatusWord } from "../parse/status.js";
import { fold } from "../parse/tidy.js";
import { parseTiming } from "../parse/timing.js";
import type { SheetView, ViewRow } from "./sheet-view.js";

/** What a column holds below its heading, in shares of its filled cells (0 to 1). */
export interface ColumnContent {
  readonly filled: number;
  /** Filled cells among the rows looked at. */
  readonly filledShare: number;
  readonly dates: number;
  readonly statuses: number;
  readonly numbers: number;
  readonly codes: number;
  readonly levels: number;
  /** Cells that name posts ("Head of …", "… Manager"). */
  readonly posts: number;
  readonly averageLength: number;
  readonly distinct: number;
  /** Status-like colours (red, amber, green, …) that the cells are filled with or written in. */
  readonly colours: ReadonlySet<string>;
  readonly coloured: number;
}

const SAMPLE = 150;
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

/** `ratings`: words that the plan's own key explains, folded. Looks at up to 150 rows, so that a column of a hundred thousand costs no more than a short one. */
export function columnContent(view: SheetView, rows: readonly ViewRow[], column: number, ratings: ReadonlySet<string>): ColumnContent {
  let [filled, dates, statuses, numbers, codes, levels, posts, length, coloured] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const texts = new Set<string>();
  const colours = new Set<string>();
  const sample = rows.length <= SAMPLE ? rows : rows.filter((_, i) => i % Math.ceil(rows.length / SAMPLE) === 0);
  for (const row of sample) {
    const cell = view.cellAt(row.row, column);
    if (!cell || cell.column !== column) continue;
    const family = cell.look.fill ? colourFamily(cell.look.fill) : cell.text !== "" && cell.look.fontColour ? colourFamily(cell.look.fontColour) : null;
    if (family && STATUS_COLOURS.has(family)) {
      colours.add(family);
      coloured++;
    }
    if (cell.text === "") continue;
    filled++;
    texts.add(cell.text.toLowerCase());
    length += cell.text.length;
    if (isCalendarDate(cell.source.value) || isTiming(cell.text)) dates++;
    if (ratings.has(fold(cell.text)) || isStatusWord(cell.text)) statuses++;
    if (typeof cell.source.value === "number" || /^-?[\d,.]+%?$/.test(cell.text)) numbers++;
    if (CODE.test(cell.text)) codes++;
    if (LEVEL.test(cell.text)) levels++;
    if (cell.text.length <= 90 && POST.test(cell.text)) posts++;
  }
  const share = (n: number): number => (filled === 0 ? 0 : n / filled);
  return {
    filled, filledShare: sample.length === 0 ? 0 : filled / sample.length, dates: share(dates), statuses: share(statuses), numbers: share(numbers), codes: share(codes),
    levels: share(levels), posts: share(posts), averageLength: share(length), distinct: texts.size, colours, coloured,
  };
}
