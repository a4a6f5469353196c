import type { PaneEvent } from "./pane-event.js";
import { budgetState, NO_BUDGET, type BudgetState } from "./budget-state.js";
import { checkState, NO_CHECK, type CheckState } from "./check-state.js";
import { convertState, NO_CONVERT, type ConvertState } from "./convert-state.js";
import { NO_RETURN, returnState, type ReturnState } from "./return-state.js";
import { NO_SOURCE, sourceState, type SourceState } from "./source-state.js";
import type { Tab } from "./tabs.js";
import { NO_UPDATE, updateState, type UpdateState } from "./update-state.js";
import { workState, NO_WORK, type WorkState } from "./work-state.js";

/** All that the pane knows; what it shows is a function of this. */
export interface PaneState {
  readonly tab: Tab;
  readonly work: WorkState;
  readonly source: SourceState;
  readonly convert: ConvertState;
  readonly check: CheckState;
  readonly update: UpdateState;
  readonly form: ReturnState;
  readonly budget: BudgetState;
}

export const FIRST_STATE: PaneState = { tab: "convert", work: NO_WORK, source: NO_SOURCE, convert: NO_CONVERT, check: NO_CHECK, update: NO_UPDATE, form: NO_RETURN, budget: NO_BUDGET };

/** Pure: each tab's part answers for itself. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  return {
    tab: event.type === "tab-chosen" ? event.tab : state.tab,
    work: workState(state.work, event),
    source: sourceState(state.source, event),
    convert: convertState(state.convert, event),
    check: checkState(state.check, event),
    update: updateState(state.update, event),
    form: returnState(state.form, event),
    budget: budgetState(state.budget, event),
  };
}
