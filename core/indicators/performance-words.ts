import type { LegendEntry } from "../model/tracker.js";
import type { Status } from "../model/status.js";

/** What rating columns of performance tables say beside the words of action trackers: "met" is a target reached, not an action done. */
const WORDS: readonly (readonly [Status, string])[] = [
  ["on-track", "met|target met|met target|achieved|target achieved|exceeded|exceeded target|target exceeded|exceeding target|above target|on target|at target|on or above target|at or above target|better than target|within target|meeting target|good|performing|performing well|yes|✔|✓|☑|✅"],
  ["at-risk", "within tolerance|slightly below target|just below target|near target|close to target|just off target|slightly off target|below target within tolerance|within 5% of target|within 10% of target|nearly met|partially met|monitor|alert"],
  ["off-track", "not met|target not met|missed|target missed|missed target|not achieved|below target|under target|off target|worse than target|outside tolerance|below tolerance|underperforming|action required|no|✖|✗|✘|❌"],
];

/** The words as a key of colours, asked after a plan's own. */
export const PERFORMANCE_WORDS: readonly LegendEntry[] = WORDS.flatMap(([status, words]) => words.split("|").map((word): LegendEntry => ({ fill: null, word, meaning: "", status, cell: "" })));
