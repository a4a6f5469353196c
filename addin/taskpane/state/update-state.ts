import type { PaneEvent } from "./pane-event.js";

export interface UpdateState {
  /** The line of the form; null until one is chosen. */
  readonly line: string | null;
  /** What was typed and is not saved yet, by field. */
  readonly drafts: Readonly<Record<string, string>>;
}

export const NO_UPDATE: UpdateState = { line: null, drafts: {} };

export function updateState(state: UpdateState, event: PaneEvent): UpdateState {
  switch (event.type) {
    case "workbook-read":
      return event.fresh ? NO_UPDATE : state;
    case "workbook-closed":
      return NO_UPDATE;
    case "line-chosen":
      return event.id === state.line ? state : { line: event.id, drafts: {} };
    case "line-drafted":
      return { ...state, drafts: { ...state.drafts, [event.field]: event.text } };
    case "line-saved":
      return { ...state, drafts: {} };
    default:
      return state;
  }
}
