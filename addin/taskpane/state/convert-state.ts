import type { Made } from "./made.js";
import type { PaneEvent } from "./pane-event.js";

export interface ConvertState {
  /** Tables, by their sheets, that are not to be converted. */
  readonly left: readonly string[];
  /** What the last conversion made; null before there is one. */
  readonly made: Made | null;
}

export const NO_CONVERT: ConvertState = { left: [], made: null };

export function convertState(state: ConvertState, event: PaneEvent): ConvertState {
  switch (event.type) {
    case "workbook-read":
      return event.fresh ? NO_CONVERT : state;
    case "workbook-closed":
      return NO_CONVERT;
    case "table-ticked":
      return { ...state, left: event.ticked ? state.left.filter((table) => table !== event.table) : [...state.left, event.table] };
    case "converted":
      return { ...state, made: event.made };
    case "convert-again":
      return { ...state, made: null };
    default:
      return state;
  }
}
