import { cellAt } from "./budget-table.js";
import { checkData, type CheckData } from "./budget-words.js";
import type { Check } from "./checks.js";
import type { WorkedOut } from "./work-out.js";

/** What a rule says of the checks of a kind that came to a result, each at its target's cell. */
export function checkFindings(worked: WorkedOut, kind: Check["kind"] | "any", result: "error" | "rounding"): { readonly at: string; readonly data: CheckData }[] {
  return worked.checks
    .filter((check) => check.result === result && (kind === "any" || check.kind === kind))
    .map((check) => ({ at: cellAt(worked.table, check.target.row, check.target.column), data: checkData(worked, check) }));
}
