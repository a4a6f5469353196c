import type { PaneEvent } from "./pane-event.js";

export interface ReturnState {
  /** The theme whose questions are shown; "" for the first. */
  readonly theme: string;
  /** What was typed and is not saved yet, by cell of sheet Return. */
  readonly drafts: Readonly<Record<string, string>>;
}

export const NO_RETURN: ReturnState = { theme: "", drafts: {} };

export function returnState(state: ReturnState, event: PaneEvent): ReturnState {
  switch (event.type) {
    case "workbook-read":
      return event.fresh ? NO_RETURN : state;
    case "workbook-closed":
      return NO_RETURN;
    case "theme-chosen":
      return { ...state, theme: event.theme };
    case "box-drafted":
      return { ...state, drafts: { ...state.drafts, [event.cell]: event.text } };
    case "form-saved":
      return { ...state, drafts: {} };
    default:
      return state;
  }
}
