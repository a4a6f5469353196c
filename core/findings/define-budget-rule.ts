import type { WorkedOut } from "../budget/work-out.js";
import type { Slots } from "./define-rule.js";
import type { Severity } from "./finding.js";

export interface BudgetFound<Slot extends string = string> {
  /** Cell of the table's sheet. */
  readonly at: string;
  /** Amounts are numbers in the table's own unit. */
  readonly data: Readonly<Record<Slot, string | number>>;
  /** Where this one weighs more or less than the rule's others. */
  readonly severity?: Severity;
}

/** A rule about a table of figures. Beside `Rule`, which is about one tracker. */
export interface BudgetRule<Message extends string = string> {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly why: string;
  /** A small budget as a text table that triggers the rule; shown in the reference, run by a test. */
  readonly example: string;
  find(worked: WorkedOut): Iterable<BudgetFound<Slots<Message>>>;
}

/** Types a rule: the compiler checks that `data` fills the slots of `message`. */
export function defineBudgetRule<const Message extends string>(rule: BudgetRule<Message>): BudgetRule {
  return rule;
}
