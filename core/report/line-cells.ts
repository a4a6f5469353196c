import { shortDate } from "../model/calendar-date.js";
import { isFormulaLike } from "../model/formula-like.js";
import { remember } from "../model/remember.js";
import { RAGS, type Rag } from "../model/status.js";
import type { DateCheck } from "../model/tracker.js";
import type { Timing } from "../model/timing.js";
import type { timingShown } from "../model/tracker-columns.js";
import { onceInTurn } from "../model/once-in-turn.js";
import { notSupplied } from "../consolidate/summary-columns.js";
import type { SummaryLine } from "../consolidate/summary.js";
import type { LookName, PlanValue } from "./workbook-plan.js";

/** What a cell shows, before it has a place. */
export interface Shown {
  readonly value: PlanValue;
  readonly look: LookName;
}

/** "Red", "Not rated": the word that stands beside every colour. */
export function ratingWord(rag: Rag): string {
  return RATINGS[rag].value;
}

/** With a capital at its start. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const RATINGS = Object.fromEntries(RAGS.map((rag) => [rag, { value: capital(rag), look: rag }])) as Readonly<Record<Rag, { readonly value: string; readonly look: Rag }>>;

/** Blank cells, of which a long sheet has most. */
const NOTHING = { wrapped: { value: null, look: "wrapped" }, centred: { value: null, look: "centre wrapped" }, asTyped: { value: null, look: "text" }, dayOrWords: { value: null, look: "date or words" } } as const;

/** A text; one that begins like a formula is in a cell of text, where it stays a text even when somebody goes into the cell and presses Enter. */
export function text(value: string): Shown {
  return value === "" ? NOTHING.wrapped : { value, look: isFormulaLike(value) ? "text" : "wrapped" };
}

/** A short text in the middle of its cell, as beside a number, which stands at the right. */
export function centred(value: string): Shown {
  return value === "" ? NOTHING.centred : { value, look: isFormulaLike(value) ? "text" : "centre wrapped" };
}

/** Text that stays as it is, whatever is typed into the cell: "1.10", "- see note". */
export function asTyped(value: string): Shown {
  return value === "" ? NOTHING.asTyped : { value, look: "text" };
}

export function count(value: number | null): Shown {
  return { value, look: "count centre" };
}

export function rating(rag: Rag): Shown {
  return RATINGS[rag];
}

/** The text, or that the division did not supply it. */
export function supplied(value: string, division: string): Shown {
  return value === "" ? { value: notSupplied(division), look: "not supplied" } : text(value);
}

/** A due date as a date where it is one, else as written. */
export function dueCell({ kind, by, text: written }: Timing, division: string): Shown {
  return kind === "by" && by ? { value: { date: by }, look: "date" } : supplied(written, division);
}

/** What a sheet shows of a timing: its day, or its words. */
export function dayOrWords(shown: ReturnType<typeof timingShown>): Shown {
  if (shown === null) return NOTHING.dayOrWords;
  return { value: typeof shown === "object" ? { date: shown } : shown, look: "date or words" };
}

/** A due date in a sentence. */
export function dueText({ kind, by, text: written }: Timing, division: string): string {
  if (kind === "by" && by) return shortDate(by);
  return written === "" ? notSupplied(division) : written;
}

/** The folder of the returns as seen from the summary's own folder ("../returns/2018-11", "" for the same one), percent-encoded; null when there is none to link to. */
export type ReturnsFolder = string | null;

/** Where a line came from, such as "Row 36, Improvement plan", linked to its file, sheet and row where there is a file to link to. */
export function sourceCell({ file, at: place }: SummaryLine, folder: ReturnsFolder): Shown {
  if (!place) return text(file);
  const { cells, sheet } = place;
  const colon = cells.indexOf(":");
  const cell = colon < 0 ? cells : cells.slice(0, colon);
  const said = `Row ${cell.replace(/^\D+/, "")}${sheet === "" ? "" : `, ${sheet}`}`;
  if (folder === null) return text(said);
  const address = fileAddress(file, folder);
  const link = sheet === "" ? address : `${address}#'${sheet.replace(/'/g, "''")}'!${cell}`;
  return { value: { text: said, link, tip: `Open ${file} at ${cell}` }, look: "link" };
}

const TO_THE_OFFICER = " Your rating stands; say why.";

/** What the dates suggest and why, as a reader of the summary wants it: without the word to the officer whose rating it is. */
export function reason({ why }: DateCheck): Shown {
  return text(reasonShown(why));
}

const reasonShown = remember((why) => {
  const whole = why.endsWith(TO_THE_OFFICER) ? why.slice(0, -TO_THE_OFFICER.length) : why;
  return capital(whole.endsWith(".") ? whole.slice(0, -1) : whole);
});

/** The address of a return as seen from the summary's folder. */
export function fileAddress(file: string, folder: string): string {
  return `${folder === "" ? "" : `${folder}/`}${encoded(file)}`;
}

/** Lines of one file follow each other, and so do findings. */
const encoded = onceInTurn((file: string) => encodeURIComponent(file));
