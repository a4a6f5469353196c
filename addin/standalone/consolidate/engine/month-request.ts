import type { CalendarDate } from "../../../../core/model/calendar-date.js";
import type { MonthFile } from "../month-file.js";
import type { MonthView } from "./month-view.js";

export type OutputKind = "workbook" | "html" | "word";

/** All that a month's summary is made of. */
export interface MonthSources {
  /** The month's files, with what was dropped among them: summaries, settings. */
  readonly files: readonly MonthFile[];
  /** Last month's summary or files, where they were given as such. */
  readonly last: readonly MonthFile[];
  /** The Word file whose styles the Word report is to have. */
  readonly template: MonthFile | null;
  /** As asked for; null: as the returns say. */
  readonly asOf: CalendarDate | null;
  readonly today: CalendarDate;
  /** Files, by their id, that were left because they took longer than so many seconds. */
  readonly tooSlow?: ReadonlyMap<number, number>;
}

/** Asks for the month as it stands, or for one output. Every request says all: a worker that was ended has forgotten what it read. */
export interface MonthRequest extends MonthSources {
  readonly wants: "view" | OutputKind;
}

/** What a file turned out to be. */
export type FileFate =
  /** It may take so many seconds. */
  | { readonly is: "being read"; readonly seconds: number }
  | { readonly is: "settings" }
  | { readonly is: "return"; readonly lines: number }
  | { readonly is: "rejected" | "passed over"; readonly why: string }
  | { readonly is: "summary"; readonly says: string };

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the worker tells while it works, and what comes of it. */
export type MonthAnswer =
  | { readonly is: "moved"; readonly share: number; readonly what: string }
  | { readonly is: "file"; readonly id: number; readonly fate: FileFate }
  | { readonly is: "view"; readonly view: MonthView }
  | { readonly is: "made"; readonly made: MadeFile }
  | { readonly is: "trouble"; readonly message: string };
