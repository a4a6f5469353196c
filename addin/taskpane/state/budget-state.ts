import type { BudgetsRead } from "../engine/budget-reading.js";
import type { PaneEvent } from "./pane-event.js";

/** Sums that fail, shown before "Show more". */
export const SUMS_AT_ONCE = 25;

export interface BudgetState {
  /** Null until the tab is opened, and once the workbook was read without it. */
  readonly read: BudgetsRead | null;
  /** It was asked for since the workbook was read: what fails is not asked for again. */
  readonly asked: boolean;
  /** The table that is shown, by its key; "" for the first that does not add up. */
  readonly chosen: string;
  readonly shown: number;
}

export const NO_BUDGET: BudgetState = { read: null, asked: false, chosen: "", shown: SUMS_AT_ONCE };

export function budgetState(state: BudgetState, event: PaneEvent): BudgetState {
  switch (event.type) {
    case "workbook-read":
      return { ...(event.fresh ? NO_BUDGET : state), read: event.read.budgets, asked: event.read.budgets !== null };
    case "workbook-closed":
      return NO_BUDGET;
    case "budgets-asked":
      return { ...state, asked: true };
    case "budgets-read":
      return { ...state, read: event.budgets };
    case "budget-chosen":
      return { ...state, chosen: event.key, shown: SUMS_AT_ONCE };
    case "more-sums":
      return { ...state, shown: state.shown + SUMS_AT_ONCE };
    default:
      return state;
  }
}
