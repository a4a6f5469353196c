import { NO_CHOICES, type Choices, type KeptAcceptances, type Reading } from "../engine/choices.js";
import type { ReturnPlaces } from "../engine/return-places.js";
import type { ReadResult, Selection, SheetName } from "../workbook-port.js";
import type { PaneEvent } from "./pane-event.js";

/** The workbook that is open, and what was made of it. */
export interface SourceState {
  readonly opened: ReadResult | null;
  readonly sheets: readonly SheetName[];
  readonly selection: Selection | null;
  readonly reading: Reading | null;
  readonly part: Reading | null;
  readonly form: ReturnPlaces | null;
  readonly choices: Choices;
  readonly accepted: KeptAcceptances;
  /** Somebody else has changed the workbook since it was read. */
  readonly stale: boolean;
}

export const NO_SOURCE: SourceState = { opened: null, sheets: [], selection: null, reading: null, part: null, form: null, choices: NO_CHOICES, accepted: {}, stale: false };

export function sourceState(state: SourceState, event: PaneEvent): SourceState {
  switch (event.type) {
    case "workbook-read": {
      const { opened, sheets, selection, reading, part, form } = event.read;
      return { ...state, opened, sheets, selection, reading, part, form, stale: false };
    }
    case "workbook-closed":
      return { ...NO_SOURCE, choices: { ...NO_CHOICES, columns: state.choices.columns }, accepted: state.accepted };
    case "chosen":
      return { ...state, choices: event.choices };
    case "recalled":
      return { ...state, choices: { ...state.choices, columns: event.columns }, accepted: event.accepted };
    case "accepted-kept":
      return { ...state, accepted: event.accepted };
    case "selection-moved":
      return { ...state, selection: event.selection };
    case "colleague-changed":
      return { ...state, stale: state.opened !== null };
    default:
      return state;
  }
}
