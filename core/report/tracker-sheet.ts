import { address, type Area } from "../grid/address.js";
import { shortDate, type CalendarDate } from "../model/calendar-date.js";
import { monthLabel } from "../model/month.js";
import { RAG_OF_STATUS, RAGS, type Rag } from "../model/status.js";
import { TIMING_WORDS, TRACKER_COLUMN_NUMBER, TRACKER_COLUMNS, TRACKER_SHEETS, type ListName, type TrackerColumn, type TrackerHeading } from "../model/tracker-columns.js";
import type { Line } from "../model/tracker.js";
import { challenges, dateCheck, type DateCheckSettings } from "../model/date-check.js";
import { onceInTurn } from "../model/once-in-turn.js";
import { ratingWord } from "./line-cells.js";
import { NAVY, RAG_COLOURS } from "./looks.js";
import type { OtherColumn } from "./other-columns.js";
import { printTable } from "./print.js";
import { trackerCell, workedFormulas, type WorkedFormulas } from "./tracker-cells.js";
import { WorkedRow, type RowWork } from "./worked-row.js";
import type { CellPlan, Conditional, LookName, PlanValue, RowPlan, SheetPlan, Validation } from "./workbook-plan.js";

/** Of sheet Tracker; its lines follow, in their order. */
export const HEADER_ROW = 4;

/** A table must have a row; a new tracker has room for a few lines before it grows. */
const EMPTY_ROWS = 20;

const ROW_HEIGHT = 20;

const FROZEN_COLUMNS = TRACKER_COLUMN_NUMBER.Action;

/** What an officer needs first is printed; what stands to the right of it is for the screen. */
const PRINTED_COLUMNS: readonly [number, number] = [1, TRACKER_COLUMN_NUMBER.Why];

const OTHER_WIDTH = [14, 60] as const;

/** What is filled in each month stands out in the header. */
const MONTHLY: ReadonlySet<string> = new Set<TrackerHeading>(["Status", "Progress update", "Cause", "Next step", "Next step by"]);

export interface TrackerSheetContent {
  readonly division: string;
  readonly month: string | null;
  readonly asOf: CalendarDate | null;
  readonly lines: readonly Line[];
  readonly others: readonly OtherColumn[];
  readonly dates: DateCheckSettings;
  /** What it says above the table; left out, how a status is given. */
  readonly words?: string | undefined;
}

function headerLook({ heading, kind }: TrackerColumn): LookName {
  if (kind === "worked") return "header worked";
  return MONTHLY.has(heading) ? "header input" : "header";
}

/** Wide enough to be read, narrow enough to be seen with the others; words stay whole, and no text would be taller than a row can be. A column that nothing is known of is middling. */
function columnWidth([narrowest, widest]: readonly [number, number], longest: Longest | null): number {
  if (longest === null) return (narrowest + widest) / 2;
  const { text, word } = longest;
  const wished = Math.max(Math.ceil(Math.sqrt(text) * 2.2), Math.min(word * 1.25 + 1, narrowest + 10));
  return Math.min(160, Math.max(narrowest, Math.min(widest, wished), Math.ceil(text / 24)));
}

/** Lengths of a column's longest text and longest word. */
interface Longest {
  text: number;
  word: number;
}

/** Of each column. Line breaks count as text: they take room. */
function longestTexts(rows: readonly RowPlan[], columns: number): readonly Longest[] {
  const longest = Array.from({ length: columns }, (): Longest => ({ text: 0, word: 0 }));
  for (const { cells } of rows) {
    for (const { column, value } of cells) {
      const found = longest[column - 1];
      if (typeof value !== "string" || found === undefined) continue;
      found.text = Math.max(found.text, value.length + 20 * (value.split("\n").length - 1));
      for (const word of value.split(/\s/)) found.word = Math.max(found.word, word.length);
    }
  }
  return longest;
}

function bodyCells(line: Line | null, { asOf, others, dates }: TrackerSheetContent, formulas: WorkedFormulas): CellPlan[] {
  const check = line === null || asOf === null ? null : dateCheck(line, asOf, dates);
  const ours = TRACKER_COLUMNS.map((column, index): CellPlan => ({ column: index + 1, ...trackerCell(column, line, check, formulas) }));
  const theirs = others.map(({ heading }, index): CellPlan => ({ column: TRACKER_COLUMNS.length + 1 + index, value: line?.other[heading] || null, look: "text" }));
  return [...ours, ...theirs];
}

/** "3 red, 1 amber …" of the table as it is now: live, with the words it has today. */
function countsSentence({ lines, asOf, dates }: TrackerSheetContent): PlanValue {
  const words: readonly Rag[] = RAGS;
  const parts = words.map((rag) => `COUNTIF(Actions[RAG],"${ratingWord(rag)}")&" ${rag}"`).join('&", "&');
  const day = 'IF(AsOf="","",DAY(AsOf)&" "&MID("JanFebMarAprMayJunJulAugSepOctNovDec",MONTH(AsOf)*3-2,3)&" "&YEAR(AsOf)&": ")';
  const formula = `${day}&${parts}&". Dates challenge "&COUNTIF(Actions[Why],"Dates suggest*")&"."`;
  const counts = words.map((rag) => `${lines.filter(({ status }) => RAG_OF_STATUS[status] === rag).length} ${rag}`).join(", ");
  const challenged = asOf === null ? 0 : lines.filter((line) => challenges(line, asOf, dates)).length;
  return { formula, result: `${asOf === null ? "" : `${shortDate(asOf)}: `}${counts}. Dates challenge ${challenged}.` };
}

function headRows(content: TrackerSheetContent): RowPlan[] {
  const names = [content.division === "" ? "Action tracker" : `${content.division}: action tracker`, ...(content.month === null ? [] : [monthLabel(content.month)])];
  const hint = content.words ?? "Give each line a status: RAG follows it. Date check says what the dates suggest; it never changes your rating.";
  return [
    { row: 1, height: 26, cells: [{ column: 1, value: names.join(", "), look: "title" }] },
    { row: 2, height: 16, cells: [{ column: 1, value: countsSentence(content), look: "subtitle" }] },
    { row: 3, height: 18, cells: [{ column: 1, value: hint, look: "note" }] },
  ];
}

const LIST_WORDS: Readonly<Record<ListName, { readonly prompt: string; readonly error: string; readonly strict: boolean }>> = {
  StatusChoices: { prompt: "Your rating. RAG follows it.", error: "Choose a status from the list.", strict: true },
  LeadChoices: { prompt: "Who answers for it. New people can be added on sheet Lists.", error: "This lead is not on sheet Lists. Keep it?", strict: false },
  ThemeChoices: { prompt: "The plan's theme.", error: "This theme is not on sheet Lists. Keep it?", strict: false },
  BudgetLineChoices: { prompt: "The budget line that pays for it.", error: "This budget line is not on sheet Lists. Keep it?", strict: false },
  CirculationChoices: { prompt: "Who may see this line.", error: "Choose Open, Internal or Restricted.", strict: true },
};

function columnValidation(column: TrackerColumn, area: Area): Validation[] {
  if (column.list !== undefined) return [{ kind: "list", area, source: column.list, ...LIST_WORDS[column.list] }];
  switch (column.kind) {
    case "timing": {
      const first = address(area.top, area.left);
      const words = Object.values(TIMING_WORDS).map((word) => `${first}="${word}"`);
      const error = `Give a day, such as 30/11/2018, or one of: ${Object.values(TIMING_WORDS).slice(0, 4).join(", ")}. Other words go in Timing (as written).`;
      return [{ kind: "formula", area, formula: `OR(ISNUMBER(${first}),${words.join(",")})`, prompt: "", error, strict: true }];
    }
    case "text date":
      return [{ kind: "date", area, prompt: "", error: "This is not a day, such as 30/11/2018. Keep it?", strict: false }];
    case "date":
      return [{ kind: "date", area, prompt: "", error: "Give a day, such as 30/11/2018.", strict: true }];
    default:
      return [];
  }
}

function ratingColours(column: number, bottom: number): Conditional[] {
  const area = { top: HEADER_ROW + 1, left: column, bottom, right: column };
  return RAGS.map((rag) => ({
    area,
    formula: `${address(area.top, column)}="${ratingWord(rag)}"`,
    fill: RAG_COLOURS[rag].fill,
    fontColour: RAG_COLOURS[rag].ink,
    bold: true,
  }));
}

function challengeColour(bottom: number): Conditional {
  const column = TRACKER_COLUMN_NUMBER.Why;
  const area = { top: HEADER_ROW + 1, left: column, bottom, right: column };
  return { area, formula: `LEFT(${address(area.top, column)},13)="Dates suggest"`, fill: "#FFF1D6", fontColour: "#5C3A00", bold: true };
}

/** Sheet Tracker: the table Actions, every column of ours and then the plan's own. */
export function trackerSheet(content: TrackerSheetContent): SheetPlan {
  const { lines, others } = content;
  const waiting: readonly (Line | null)[] = lines.length > 0 ? lines : Array.from({ length: EMPTY_ROWS }, () => null);
  const formulas = workedFormulas(content.dates);
  const work: RowWork<Line | null> = { cells: onceInTurn((line) => bodyCells(line, content, formulas)), atLeast: ROW_HEIGHT };
  const body = waiting.map((line, index): RowPlan => new WorkedRow(HEADER_ROW + 1 + index, line, work));
  const bottom = HEADER_ROW + body.length;
  const names = [...TRACKER_COLUMNS.map(({ heading }) => heading), ...others.map(({ column }) => column)];
  const looks: LookName[] = [...TRACKER_COLUMNS.map(headerLook), ...others.map(() => "header" as const)];
  const header: RowPlan = { row: HEADER_ROW, atLeast: 32, cells: names.map((value, index) => ({ column: index + 1, value, look: looks[index] ?? "header" })) };
  const longest = lines.length === 0 ? [] : longestTexts(body, names.length);
  const limits = [...TRACKER_COLUMNS.map(({ width }) => width), ...others.map(() => OTHER_WIDTH)];
  return {
    name: TRACKER_SHEETS.tracker,
    widths: limits.map((width, index) => columnWidth(width, longest[index] ?? null)),
    rows: [...headRows(content), header, ...body],
    tables: [{ name: "Actions", area: { top: HEADER_ROW, left: 1, bottom, right: names.length }, columns: names, calculated: formulas, banded: false }],
    validations: TRACKER_COLUMNS.flatMap((column, index) => columnValidation(column, { top: HEADER_ROW + 1, left: index + 1, bottom, right: index + 1 })),
    conditionals: [...ratingColours(TRACKER_COLUMN_NUMBER.RAG, bottom), ...ratingColours(TRACKER_COLUMN_NUMBER["Date check"], bottom), challengeColour(bottom)],
    freeze: { rows: HEADER_ROW, columns: FROZEN_COLUMNS },
    print: { ...printTable("A3", HEADER_ROW, content.division === "" ? "Action tracker" : content.division), columns: PRINTED_COLUMNS },
    tabColour: NAVY,
    showGridlines: false,
  };
}

