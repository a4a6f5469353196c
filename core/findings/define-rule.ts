import type { CalendarDate } from "../model/calendar-date.js";
import type { DateCheckSettings } from "../model/date-check.js";
import { remember } from "../model/remember.js";
import type { Status } from "../model/status.js";
import type { Line, Tracker } from "../model/tracker.js";
import type { Organisation } from "./organisation.js";
import type { Severity } from "./finding.js";

/** The slots of a message: "text" and "days" of "{text} is {days} days late". */
export type Slots<Message extends string> = Message extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** What a rule looks at: one tracker with its lines, and what else is known. */
export interface RuleInput {
  readonly tracker: Tracker;
  readonly lines: readonly Line[];
  readonly asOf: CalendarDate;
  /** From the settings, else the earliest start; null where the plan has neither. */
  readonly planBegins: CalendarDate | null;
  /** From the settings alone: dates do not tell when a plan ends. */
  readonly planEnds: CalendarDate | null;
  readonly organisation: Organisation;
  /** What the date check is to be called with. */
  readonly dates: DateCheckSettings;
  /** What the settings say that words and colours of a status mean. */
  readonly statusKey: ReadonlyMap<string, Status>;
  /** The trackers of the other sheets of the same file, this one included. */
  readonly file: readonly Tracker[];
  /** Cell of a line's field: "D107", where it stands or would stand; null when the table has no column for it. */
  cellOf(line: Line, field: string): string | null;
}

/** One edit of a fix: the cell, what it must still hold, and what it will hold. */
export interface FoundEdit {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

export interface Found<Slot extends string = string> {
  /** Cell of the tracker's sheet. */
  readonly at: string;
  /** Sheet, where it is another than the tracker's. */
  readonly sheet?: string;
  readonly data: Readonly<Record<Slot, string | number>>;
  /** Where this one weighs more or less than the rule's others. */
  readonly severity?: Severity;
  readonly fix?: { readonly title: string; readonly safety: "safe" | "review"; readonly edits: readonly FoundEdit[] };
}

export interface Rule<Message extends string = string> {
  /** Family and number: "DUE101". */
  readonly code: string;
  /** Names the fault, not the cure: "due-unreadable". */
  readonly name: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Why it matters, in a sentence for the people who read the reference. */
  readonly why: string;
  /** A small tracker as a text table that triggers the rule; shown in the reference, run by a test. */
  readonly example: string;
  /** What is true of (nearly) every line is said once, at the heading of this field, with this message. Slots: {count}, {lines}. `of` tells the lines that it can be true of; without it, all. */
  readonly column?: { readonly field: string; readonly message: string; of?(line: Line): boolean };
  /** Picks the lines (or texts) with `filter`, then loops over those few: a loop over all of them is slow in a generator. */
  find(input: RuleInput): Iterable<Found<Slots<Message>>>;
}

/** Types a rule: the compiler checks that `data` fills the slots of `message`, no more and no less. */
export function defineRule<const Message extends string>(rule: Rule<Message>): Rule {
  return rule;
}

/** A message's words, and between them the names of its slots. */
const partsOf = remember((message) => message.split(/\{(\w+)\}/));

/** The message with its slots filled. */
export function fillMessage(message: string, data: Readonly<Record<string, string | number>>): string {
  const parts = partsOf(message);
  if (parts.length === 1) return message;
  let filled = "";
  for (const [index, part] of parts.entries()) filled += index % 2 === 0 ? part : String(data[part] ?? "");
  return filled;
}
