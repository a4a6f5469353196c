import type { UsedReturn } from "../consolidate/pick-returns.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import type { PreviousMonth } from "../movement/previous-month.js";
import type { Slots } from "./define-rule.js";
import type { Severity } from "./finding.js";

/** What a rule about a month looks at: the summary before its own findings, the returns that count, and the month compared with. */
export interface MonthRuleInput {
  readonly summary: Summary;
  readonly returns: readonly UsedReturn[];
  readonly previous: PreviousMonth | null;
}

export interface MonthFound<Slot extends string = string> {
  /** The return that it is about; "" for one that has not come. */
  readonly file: string;
  readonly division: string;
  /** The line that it is about, in that file; left out where it is about the return. */
  readonly line?: SummaryLine;
  readonly data: Readonly<Record<Slot, string | number>>;
  /** Where this one weighs more or less than the rule's others. */
  readonly severity?: Severity;
}

/**
 * A small directorate for the reference: the returns of November and December 2018 by file, each a text table. What its Return sheet says stands before the table,
 * a line each ("Signed off on: 2018-12-04"); without such a line the file has no Return sheet.
 */
export interface MonthExample {
  readonly before: Readonly<Record<string, string>>;
  readonly now: Readonly<Record<string, string>>;
}

/** A rule about a month's returns and what has moved since the month before. Beside `Rule`, which is about one tracker. */
export interface MonthRule<Message extends string = string> {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly why: string;
  readonly example: MonthExample;
  find(input: MonthRuleInput): Iterable<MonthFound<Slots<Message>>>;
}

/** Types a rule: the compiler checks that `data` fills the slots of `message`, no more and no less. */
export function defineMonthRule<const Message extends string>(rule: MonthRule<Message>): MonthRule {
  return rule;
}
