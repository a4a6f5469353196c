import type { Dispatch } from "react";
import type { ConsolidateEvent, ConsolidateState } from "../state/consolidate-state.js";

export interface MonthProps {
  readonly month: ConsolidateState;
  readonly dispatch: Dispatch<ConsolidateEvent>;
}
