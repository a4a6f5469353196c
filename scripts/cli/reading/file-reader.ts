import type { FixChoice } from "../../../core/findings/apply-fixes.js";
import type { Summary, ReturnFile } from "../../../core/consolidate/summary.js";
import type { CalendarDate } from "../../../core/model/calendar-date.js";
import type { Workbook } from "../../../core/grid/grid.js";
import type { BudgetFile } from "../../../core/report/budget/budget-report.js";
import type { Settings } from "../../../core/settings/settings.js";
import type { Attempt } from "../attempt.js";
import type { CheckedFile, CheckRun } from "../check-file.js";
import type { FixedFile } from "../fix-file.js";

/** What a file is read for: what must be said of how, and what comes of it. All of it is data, and can be sent from one thread to another. */
export interface Jobs {
  /** A return of a month, settled for the day `asOf`, those of few lines only where `settlesAll` says so; null for a summary of ours that lies among the returns. */
  readonly return: { readonly how: { readonly settings: Settings; readonly asOf: CalendarDate | null; readonly settlesAll: boolean }; readonly value: ReturnFile | null };
  /** A directorate summary; null for anything else. `cells`: with its grids. */
  readonly summary: { readonly how: { readonly settings: Settings; readonly cells: boolean }; readonly value: { readonly summary: Summary; readonly workbook: Workbook | null } | null };
  /** Trackers with what the rules find in them; null for a summary of ours. */
  readonly check: { readonly how: { readonly settings: Settings; readonly run: CheckRun; readonly choice: FixChoice | null }; readonly value: FixedFile | null };
  /** The same without fixes, and of a summary too. */
  readonly convert: { readonly how: { readonly settings: Settings; readonly run: CheckRun }; readonly value: CheckedFile };
  /** Budget tables, and the trackers beside them; null for a summary of ours. */
  readonly budget: { readonly how: { readonly settings: Settings }; readonly value: BudgetFile | null };
}

export type JobKind = keyof Jobs;

/** One file to read. */
export interface Job<Kind extends JobKind = JobKind> {
  readonly kind: Kind;
  readonly path: string;
  /** As the person knows it, for messages. */
  readonly shown: string;
  /** Its settings are sent once while they are the same object. */
  readonly how: Jobs[Kind]["how"];
}

/** Reads and recognises files where what one of them does to it harms nothing else. */
export interface FileReader {
  /** How many files it reads at a time, at most. */
  readonly width: number;
  /** Gets ready for jobs of this kind, before the first is known. */
  begin(kind: JobKind): void;
  /** Reads one file. Whatever is wrong with it comes back as a sentence. @throws CommandError when no file could be read, whichever. */
  read<Kind extends JobKind>(job: Job<Kind>): Promise<Attempt<Jobs[Kind]["value"]>>;
  /** Gives back what reading takes, once nothing is being read. Whoever reads again waits until it is there again. */
  end(): Promise<void>;
}
