import type { Dispatch } from "react";
import type { PaneActions } from "../actions/pane-actions.js";
import type { PaneEvent } from "../state/pane-event.js";
import type { PaneState } from "../state/pane-state.js";

/** What every tab is given. */
export interface TabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly dispatch: Dispatch<PaneEvent>;
}
