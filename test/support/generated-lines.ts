import fc from "fast-check";
import { dateOfDayNumber, lastDayOfMonth, type CalendarDate } from "../../core/model/calendar-date.js";
import { STATUSES } from "../../core/model/status.js";
import { BLANK_TIMING, type Timing } from "../../core/model/timing.js";
import { TEXT_FIELDS, type Line, type MarkKind, type TextField } from "../../core/model/tracker.js";
import { tidy } from "../../core/parse/tidy.js";

/** Texts as lines hold them: tidied, yet with everything that trips a writer up. */
const AWKWARD = ["=1+1", "+44", "- dash first", "@home", "1.10", "007", "_x000D_", "a & b < c > d", "“quotes” 'and' \"more\"", "line one\nline two", "\u0007bell", "naïve £5 – 10%", "TRUE", "30/11/2018", "\\n is two letters", "emoji 🟢"];
export const lineText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...AWKWARD) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }).map(tidy) },
);
export const saidText = lineText.filter((text) => text !== "");

/** 2010 to 2030. */
export const someDay: fc.Arbitrary<CalendarDate> = fc.integer({ min: 14610, max: 22279 }).map(dateOfDayNumber);

const byDay = fc.record({ date: someDay, text: saidText }).map(({ date, text }): Timing => ({ ...BLANK_TIMING, text, kind: "by", from: null, by: date, precision: "day" }));
const byMonth = fc.record({ date: someDay, text: saidText, inferred: fc.boolean() }).map(
  ({ date, text, inferred }): Timing => ({ ...BLANK_TIMING, text, kind: "by", from: { ...date, day: 1 }, by: lastDayOfMonth(date.year, date.month), precision: "month", inferred }),
);
const continuing = fc.record({ text: saidText, by: fc.option(someDay), every: fc.constantFrom(null, "P1M", "P2M", "P1Y") }).map(
  ({ text, by, every }): Timing => ({ ...BLANK_TIMING, text, kind: every === null ? "ongoing" : "recurring", by, ongoing: true, every, precision: by === null ? null : "month" }),
);
const noDay = fc.record({ text: saidText, kind: fc.constantFrom("to-be-confirmed", "not-applicable", "unreadable", "blank") }).map(({ text, kind }): Timing => ({ ...BLANK_TIMING, text, kind: kind }));
export const timing: fc.Arbitrary<Timing> = fc.oneof({ weight: 3, arbitrary: byDay }, { weight: 3, arbitrary: byMonth }, continuing, noDay, fc.constant(BLANK_TIMING));

/** Of a timing that the source may not give at all. */
const maybeTiming = fc.option(timing.filter(({ kind, text }) => kind !== "blank" || text !== ""));

const leads = fc.oneof(
  fc.constant({ lead: "", leads: [] as string[] }),
  saidText.map((lead) => ({ lead, leads: [lead] })),
  fc.record({ lead: saidText, leads: fc.array(saidText, { minLength: 2, maxLength: 4 }) }),
);
export const cells = fc.record({ sheet: fc.constantFrom("", "Plan", "It's a 'plan'", "Bid! 2018"), cells: fc.constantFrom("B36:F36", "B39", "A1:A1048576") });
export const mark = fc.record({ field: fc.constantFrom("action", "due", "Ward: north"), kind: fc.constantFrom<MarkKind>("joined", "inferred", "turned", "struck", "hidden") });
export const heading = fc.oneof(fc.constantFrom("Ward", "RAG", "rag", "Comments\n(board)", "", "Line ID", "A & B"), fc.lorem({ maxCount: 3 }));

/** A line with any of its fields filled in; the ID is the caller's. */
export const generatedLine: fc.Arbitrary<Line> = fc
  .record({
    texts: fc.record(Object.fromEntries(TEXT_FIELDS.map((field) => [field, lineText])) as Record<TextField, fc.Arbitrary<string>>),
    leads,
    start: timing,
    due: timing,
    originalDue: maybeTiming,
    proposedDue: maybeTiming,
    lastDue: maybeTiming,
    lastStatus: fc.option(fc.constantFrom(...STATUSES)),
    status: fc.constantFrom(...STATUSES),
    statusText: lineText,
    statusFill: fc.constantFrom(null, "#92D050", "#FFFFFF"),
    circulation: fc.constantFrom(null, "open" as const, "internal" as const, "restricted" as const),
    updatedOn: fc.option(someDay),
    other: fc.dictionary(heading, saidText, { maxKeys: 3 }),
    marks: fc.array(mark, { maxLength: 3 }),
    at: fc.array(cells, { maxLength: 3 }),
  })
  .map(({ texts, leads: led, ...rest }): Line => ({ ...texts, ...rest, ...led, id: "" }));

/** Lines with IDs of their own. */
export function generatedLines(most: number): fc.Arbitrary<Line[]> {
  return fc.array(generatedLine, { maxLength: most }).map((lines) => lines.map((line, index) => ({ ...line, id: `LINE${index + 1}` })));
}
