import { basename, dirname } from "node:path";
import type { CheckedBudget } from "../../core/budget/budgets-json.js";
import { withFindings } from "../../core/findings/find-and-accept.js";
import type { Workbook } from "../../core/grid/grid.js";
import { chooseAsOf, type AsOf } from "../../core/model/as-of.js";
import type { CalendarDate } from "../../core/model/calendar-date.js";
import { monthInName } from "../../core/model/month.js";
import type { Tracker } from "../../core/model/tracker.js";
import type { ReadOptions } from "../../core/recognise/options.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { RULES } from "../../core/rules/tracker-rules.js";
import { findOptions, readOptions } from "../../core/settings/reading-options.js";
import type { Settings } from "../../core/settings/settings.js";

/** What a run says of all its files. */
export interface CheckRun {
  /** What was said on the command line of how files are read. */
  readonly said: Partial<ReadOptions>;
  readonly given: CalendarDate | null;
  readonly today: CalendarDate;
  /** The rules to run, by name; null: all. */
  readonly only: readonly string[] | null;
  /** Whether the budget tables are read as well, for what prints them. */
  readonly budgets: boolean;
}

/** What was read of one file, with what the rules find in it. */
export interface CheckedFile {
  readonly trackers: readonly Tracker[];
  readonly asOf: AsOf;
  /** None where the run does not ask for them. */
  readonly budgets: readonly CheckedBudget[];
}

/** Reads a file's grids as trackers and checks them. */
export type FileCheck = (path: string, workbook: Workbook) => CheckedFile;

/** The check of a run's files, with what it needs loaded: seldom does somebody ask for budgets. */
export async function fileCheck(settings: Settings, run: CheckRun): Promise<FileCheck> {
  const budgets = run.budgets ? (await import("./check-budgets.js")).checkBudgets : () => [];
  return (path, workbook) => ({ ...checkTrackers(path, workbook, settings, run), budgets: budgets(path, workbook, settings) });
}

function checkTrackers(path: string, workbook: Workbook, settings: Settings, { said, given, today, only }: CheckRun): Omit<CheckedFile, "budgets"> {
  const file = basename(path);
  const month = monthInName(file) ?? monthInName(basename(dirname(path)));
  const trackers = readTrackers(workbook, { file, ...(month === null ? {} : { month }), ...readOptions(settings, said) });
  const returnSheet = trackers.map(({ returnDetails }) => returnDetails?.asOf ?? null).find((date) => date !== null) ?? null;
  const asOf = chooseAsOf({ given, returnSheet, month, today });
  const rules = only === null ? RULES : RULES.filter(({ name }) => only.includes(name));
  return { asOf, trackers: withFindings(trackers, rules, findOptions(settings, said, asOf.date)) };
}
