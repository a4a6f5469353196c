import { withFindings } from "../findings/find-and-accept.js";
import { dayNumber, type CalendarDate } from "../model/calendar-date.js";
import type { Tracker } from "../model/tracker.js";
import { RULES } from "../rules/tracker-rules.js";
import { findOptions } from "../settings/reading-options.js";
import type { Settings } from "../settings/settings.js";
import type { ReturnFile } from "./summary.js";

/**
 * A return as its month's summary needs it: with what the rules find in it as of a day, and without what only they ask for, so that of a file no more is kept than
 * its lines and what is said of them. `asOf` null: nothing is to be found, as in a month that is only compared with.
 */
export function settleReturn(file: ReturnFile, settings: Settings, asOf: CalendarDate | null): ReturnFile {
  if (file.state !== "read") return file;
  const trackers = asOf === null ? file.trackers : withFindings(file.trackers, RULES, findOptions(settings, {}, asOf));
  return { ...file, trackers: trackers.map(withoutSheet), settledFor: asOf };
}

/** Whether a return is as its month's summary needs it, for whichever day. */
export function isSettled(file: ReturnFile): boolean {
  return file.state !== "read" || file.settledFor !== undefined;
}

/** Whether what is wrong with a return was looked for as of this day. */
export function isSettledFor(file: ReturnFile, asOf: CalendarDate): boolean {
  return file.state !== "read" || (file.settledFor != null && dayNumber(file.settledFor) === dayNumber(asOf));
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** The tracker without what else stood on its sheet. */
function withoutSheet(tracker: Tracker): Tracker {
  return { ...tracker, unplaced: [], places: { ...tracker.places, texts: NO_TEXTS } };
}
