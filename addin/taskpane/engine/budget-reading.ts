import type { Finding, FindingPlace } from "../../../core/findings/finding.js";
import type { BudgetReport } from "../../../core/report/budget/budget-report.js";

/** A sum that does not hold. Amounts are as people write them, in the table's unit. */
export interface FailedSum {
  readonly finding: Finding;
  /** "Care total, Total income". */
  readonly what: string;
  /** What is added: "its 11 lines", "Gross + Total income". */
  readonly sum: string;
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
}

/** One table of figures as the Budget tab shows it. Findings that somebody has accepted stand in `accepted` alone. */
export interface BudgetReading {
  /** The same as long as the table begins in the same cell. */
  readonly key: string;
  readonly name: string;
  /** All its cells. */
  readonly at: FindingPlace;
  /** "£000, 13 lines and 3 totals in 5 columns of figures, A3:F19 of sheet Budget". */
  readonly about: string;
  /** The answer in a sentence. */
  readonly verdict: string;
  /** "open" where not every sum could be checked, or there is none. */
  readonly standing: "right" | "wrong" | "open";
  /** How it adds, a sentence each. */
  readonly structure: readonly string[];
  readonly explanation: readonly string[];
  readonly failed: readonly FailedSum[];
  /** Figures that cannot be read, or are not there. */
  readonly missing: readonly Finding[];
  readonly rounding: readonly Finding[];
  readonly other: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Cells of the sums that fail, each once. */
  readonly marks: readonly FindingPlace[];
}

/** An action, as a person finds it again. */
export interface NamedAction {
  readonly words: string;
  readonly at: FindingPlace;
}

/** A budget line with an off-track action behind it. */
export interface OffTrackLine {
  readonly name: string;
  readonly at: FindingPlace;
  /** "Net £1,240k; £300k of ring-fenced grant apart". */
  readonly amount: string;
  /** The total that counts it; "" where it counts itself. */
  readonly countedIn: string;
  readonly actions: readonly NamedAction[];
}

/** Which actions stand behind which budget lines. */
export interface ActionsBehind {
  /** Actions that name a budget line which there is. */
  readonly linked: number;
  readonly offTrack: readonly OffTrackLine[];
  /** What those come to, a sentence each. */
  readonly sums: readonly string[];
  /** Actions whose Budget line is none of the budget's. */
  readonly unmatched: readonly (NamedAction & { readonly says: string })[];
  /** For a person to judge, never counted. */
  readonly likely: readonly (NamedAction & { readonly line: string; readonly score: number })[];
}

/** What the Budget tab is told of a workbook. */
export interface BudgetsRead {
  readonly tables: readonly BudgetReading[];
  /** Null where no tracker is open, or no budget. */
  readonly behind: ActionsBehind | null;
  /** The check as a workbook is made of this: without restricted actions, for it may be sent on. */
  readonly report: BudgetReport;
}
