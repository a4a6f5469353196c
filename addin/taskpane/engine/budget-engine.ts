/** What the Budget tab loads when it is first opened: finding tables of figures, working them out, and the workbook of what came of it. */
export { budgetWorkbook } from "../../../core/report/budget/budget-workbook.js";
export { readBudgets } from "./read-budgets.js";
