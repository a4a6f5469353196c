import type { ActionLine } from "../../core/budget/action-lines.js";
import { findBudgetTables } from "../../core/budget/find-budget-tables.js";
import { workOut, type WorkedOut } from "../../core/budget/work-out.js";
import type { Line } from "../../core/model/tracker.js";
import { blankLine } from "../support/blank-line.js";
import { readTextGrid } from "./text-table.js";

/** The tables of a text, its columns written with " | " between them. */
export function budgets(text: string, file = "budget.txt"): WorkedOut[] {
  const grid = readTextGrid(text.split("\n").map((row) => row.trim().replace(/ *\| */g, "\t")).join("\n"));
  return findBudgetTables({ grids: [grid] }, file).map(workOut);
}

/** A tracker's line of a division called Docks, placed by its ref. */
export function action(ref: string, said: Partial<Line> = {}, file = "docks.xlsx", division = "Docks"): ActionLine {
  return { division, file, line: { ...blankLine(), id: `id-${ref}`, ref, action: `Action ${ref}`, status: "on-track", at: [{ sheet: "Tracker", cells: `A${ref}` }], ...said } };
}

export const HARBOUR = `Harbour revenue budget 2025/26 (£000)
  Code | Service | Gross | Grants | Other income | Net
  4101 | Pilot boats | 900 | (100) | (50) | 750
  4102 | Dredging contract | 1,200 | (200) | (300) | 700
  4103 | Quay lighting | 300 | (300) | 0 | 0
  4100 | Marine total | 2,400 | (600) | (350) | 1,450
  4201 | Fish market | 500 | 0 | (450) | 50
  4202 | Market security | 250 | 0 | (20) | 230
  4200 | Market total | 750 | 0 | (470) | 280
  4000 | Grand total | 3,150 | (600) | (820) | 1,730`;
