import { isoDate, shortDate } from "../model/calendar-date.js";
import type { Timing } from "../model/timing.js";
import { parseTiming } from "../parse/timing.js";
import { parseTimingNote, timingNote } from "./source-notes.js";

type Role = "start" | "due";

/** A timing as a form shows it: as written, else its day. */
export function timingWords({ text, from, by }: Timing, role: Role): string {
  const day = role === "start" ? (from ?? by) : by;
  return text === "" && day !== null ? shortDate(day) : text;
}

/** A timing in words that `readTimingRecord` makes the same timing of: as written where that is enough, else with how it was read. */
export function timingRecord(timing: Timing, role: Role): string {
  const words = timingWords(timing, role);
  return same(readTimingRecord(words, role), timing) ? words : timingNote(timing);
}

export function readTimingRecord(text: string, role: Role): Timing {
  return parseTimingNote(text) ?? parseTiming(text, role, null);
}

function same(a: Timing, b: Timing): boolean {
  const parts = ({ text, kind, from, by, ongoing, every, precision, inferred }: Timing): string => JSON.stringify([text, kind, from && isoDate(from), by && isoDate(by), ongoing, every, precision, inferred]);
  return parts(a) === parts(b);
}
