import { parseIsoDate, type CalendarDate } from "../../core/model/calendar-date.js";
import { STATUSES, STATUS_LABELS, type Status } from "../../core/model/status.js";
import { statusOfWords } from "../../core/parse/status.js";
import { fold } from "../../core/parse/tidy.js";
import { COLUMN_FIELDS } from "../../core/recognise/column-names.js";
import type { PlanPeriod } from "../../core/recognise/options.js";
import { readPlanText } from "../../core/settings/plan-text.js";
import { CommandError } from "./command-error.js";
import { didYouMean } from "../../core/settings/nearest.js";

/** The date that --as-of gives. @throws CommandError when it is none. */
export function readAsOf(text: string): CalendarDate {
  return readDay("--as-of", text);
}

/** The date that an option gives. @throws CommandError when it is none. */
export function readDay(option: string, text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (!date) throw new CommandError(`${option} ${text} is not a date. Write it as year-month-day, such as ${option} 2018-11-30.`);
  return date;
}

/** The months that --plan gives, both inclusive. @throws CommandError when they are none, or run backwards. */
export function readPlan(text: string): PlanPeriod {
  const period = readPlanText(text);
  if ("wrong" in period) throw new CommandError(`--plan ${text} ${period.wrong}. Write its first and last month, such as --plan 2018-04/2019-03.`);
  return period;
}

/** Legend entries by hand, "yellow=on track" each. @throws CommandError when a side is missing or the status is none. */
export function readLegend(entries: readonly string[]): ReadonlyMap<string, Status> {
  return new Map(
    entries.map((entry) => {
      const [shown, meaning] = halves("--legend", entry, "yellow=on track");
      const status = STATUSES.find((each) => each === meaning || fold(STATUS_LABELS[each]) === fold(meaning)) ?? statusOfWords(meaning);
      if (!status) throw new CommandError(`--legend "${entry}": "${meaning}" is no status.${didYouMean(meaning, STATUSES)} The statuses are ${STATUSES.join(", ")}.`);
      return [shown, status] as const;
    }),
  );
}

/** Columns by hand, "Latest position=update" each; the headings are folded. @throws CommandError when a side is missing or the field is none. */
export function readColumns(entries: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    entries.map((entry) => {
      const [heading, name] = halves("--map", entry, "Latest position=update");
      const field = COLUMN_FIELDS.find((each) => each.toLowerCase() === name.replace(/[\s-]/g, "").toLowerCase());
      if (!field) throw new CommandError(`--map "${entry}": "${name}" is no field.${didYouMean(name, COLUMN_FIELDS)} The fields are ${COLUMN_FIELDS.join(", ")}.`);
      return [fold(heading), field] as const;
    }),
  );
}

/** Both sides of the last "=", so that a heading may hold one. */
function halves(option: string, entry: string, example: string): readonly [string, string] {
  const at = entry.lastIndexOf("=");
  const [left, right] = [entry.slice(0, Math.max(at, 0)).trim(), entry.slice(at + 1).trim()];
  if (left === "" || right === "") throw new CommandError(`${option} "${entry}" needs two sides, such as ${option} "${example}".`);
  return [left, right];
}
