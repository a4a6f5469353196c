import type { Rag } from "../model/status.js";
import type { Timing } from "../model/timing.js";
import type { Mark, SourceCells } from "../model/source-cells.js";

/** A likelihood, an impact or a score as written ("4", "High", "4 x 3 = 12", "Almost certain (5)"), and what it comes to. */
export interface Rating {
  readonly text: string;
  /** From 1 to the top of the register's scale; of a score, the product. Null where it can't be told. */
  readonly value: number | null;
}

/** How likely, how bad, and what that comes to. */
export interface RiskLevel {
  readonly likelihood: Rating;
  readonly impact: Rating;
  /** As the register gives it; `value` is worked out where it gives none, and then `text` is "". */
  readonly score: Rating;
  /** The band as the register rates it, by word or colour; null where it does not. */
  readonly rag: Rag | null;
}

/** The three levels that a risk has. */
export const LEVEL_NAMES = ["inherent", "current", "target"] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];

/** A risk of a register. Texts are "" where the source has none. */
export interface Risk {
  /** Stable from month to month: of division and ref, else of division and wording. */
  readonly id: string;
  readonly ref: string;
  readonly risk: string;
  readonly theme: string;
  readonly cause: string;
  /** What would follow: the register's consequence, effect or impact in words. */
  readonly consequence: string;
  /** Before anything is done, as things are, and where they are to be. A register with one rating has it as `current`. */
  readonly inherent: RiskLevel | null;
  readonly current: RiskLevel;
  readonly target: RiskLevel | null;
  /** The top of the scale that likelihood and impact are given on: 5 of a 5 × 5 register; null where the register does not show it. */
  readonly scale: number | null;
  /** What is done about it, and the controls that are in place. */
  readonly mitigation: string;
  readonly controls: string;
  readonly furtherActions: string;
  readonly owner: string;
  readonly owners: readonly string[];
  /** Refs or words of the actions that it names, as written. */
  readonly linkedActions: string;
  readonly reviewDate: Timing;
  /** Open, closed, or what the register says; "" where it says nothing. */
  readonly status: string;
  readonly closed: boolean;
  /** The register's words for its movement: "▲", "increasing". */
  readonly direction: string;
  readonly other: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
  readonly at: readonly SourceCells[];
}
