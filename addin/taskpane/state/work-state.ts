import type { Notice } from "./notice.js";
import type { PaneEvent } from "./pane-event.js";

export interface WorkState {
  /** Long work under way, and how far it has come (0 to 1). */
  readonly running: { readonly what: string; readonly share: number } | null;
  readonly notice: Notice | null;
}

export const NO_WORK: WorkState = { running: null, notice: null };

export function workState(state: WorkState, event: PaneEvent): WorkState {
  switch (event.type) {
    case "work-began":
      return { running: { what: event.what, share: 0 }, notice: null };
    case "work-moved":
      return state.running === null ? state : { ...state, running: { what: event.what, share: event.share } };
    case "work-ended":
      return { ...state, running: null };
    case "told":
      return { ...state, notice: event.notice };
    case "notice-closed":
    case "tab-chosen":
    case "workbook-closed":
      return { ...state, notice: null };
    default:
      return state;
  }
}
