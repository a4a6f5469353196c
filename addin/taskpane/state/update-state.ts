import type { PaneEvent } from "./pane-event.js";

export interface UpdateState {
  /** The line, indicator or risk of the form, by its key; null until one is chosen. */
  readonly entry: string | null;
  /** What was typed and is not saved yet, by field. */
  readonly drafts: Readonly<Record<string, string>>;
}

export const NO_UPDATE: UpdateState = { entry: null, drafts: {} };

export function updateState(state: UpdateState, event: PaneEvent): UpdateState {
  switch (event.type) {
    case "workbook-read":
      return event.fresh ? NO_UPDATE : state;
    case "workbook-closed":
      return NO_UPDATE;
    case "entry-chosen":
      return event.key === state.entry ? state : { entry: event.key, drafts: {} };
    case "field-drafted":
      return { ...state, drafts: { ...state.drafts, [event.field]: event.text } };
    case "entry-saved":
      return { ...state, drafts: {} };
    default:
      return state;
  }
}
