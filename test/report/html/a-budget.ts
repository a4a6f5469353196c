import { checkedBudgets } from "../../../core/budget/checked-budgets.js";
import { readTrackers } from "../../../core/recognise/recognise-tables.js";
import { openBudgetReport, type BudgetReport } from "../../../core/report/budget/budget-report.js";
import { BUDGET_RULES } from "../../../core/rules/budget-rules.js";
import { readTextGrid } from "../../budget/text-table.js";

const TABLE = `Yard budget 2025/26 (£000)
Service	Gross	Income	Net
Cranes & "hoists" < 5t	1,240	(200)	1,040
Slipway	310	-	310
Repairs total	1,550	(200)	1,450
Fleet	845	(45)	801
Fuel	95		95
Boats total	940	(45)	896
Grand total	2,490	(245)	2,246`;

const ACTIONS = `Ref	Action	Status	Budget line	Circulation
1	Mend the crane	Red	Cranes & "hoists" < 5t	Open
2	Dispute with the supplier	Red	Slipway	Restricted
3	Paint the boats	Green	Fleet	Open`;

/** A budget that does not cast, with something in every part of its page; what may leave the programme office. */
export function aBudget(): BudgetReport {
  const workbook = { grids: [readTextGrid(TABLE), { ...readTextGrid(ACTIONS), sheet: "Tracker" }] };
  return openBudgetReport([{ file: "yard.xlsx", workbook, trackers: readTrackers(workbook, { file: "yard.xlsx" }), budgets: checkedBudgets(workbook, "yard.xlsx", { rules: BUDGET_RULES }) }]);
}
