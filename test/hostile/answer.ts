import { checkedBudgets } from "../../core/budget/checked-budgets.js";
import { withFindings } from "../../core/findings/find-and-accept.js";
import type { Workbook } from "../../core/grid/grid.js";
import type { Tracker } from "../../core/model/tracker.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { BUDGET_RULES } from "../../core/rules/budget-rules.js";
import { RULES } from "../../core/rules/tracker-rules.js";
import { readFile } from "../../files/read-file.js";
import { UnreadableFile } from "../../files/unreadable-file.js";

/** What became of a file: all that is worked out from it, or the refusal. */
export type Answer = { readonly workbook: Workbook; readonly trackers: readonly Tracker[]; readonly budgets: number } | { readonly refusal: UnreadableFile };

const AS_OF = { year: 2025, month: 11, day: 30 };

/** Takes a file the whole way: read, recognised, checked, its budgets worked out. Any error but a refusal is thrown on: that is a fault of ours. */
export async function answerOf(file: string, bytes: Uint8Array): Promise<Answer> {
  const workbook = await readFile(file, bytes).catch((error: unknown) => {
    if (error instanceof UnreadableFile) return error;
    throw error;
  });
  if (workbook instanceof UnreadableFile) return { refusal: workbook };
  const trackers = withFindings(readTrackers(workbook, { file }), RULES, { asOf: AS_OF });
  return { workbook, trackers, budgets: checkedBudgets(workbook, file, { rules: BUDGET_RULES }).length };
}
