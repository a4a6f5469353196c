import type { Severity } from "../../../core/findings/finding.js";
import type { PaneEvent, UndoStep } from "./pane-event.js";

/** Findings shown before "Show more". */
export const FINDINGS_AT_ONCE = 40;

export interface CheckState {
  /** Severities that are not shown. */
  readonly hidden: readonly (Severity | "accepted")[];
  /** The fault whose findings alone are shown; "" for all. */
  readonly name: string;
  readonly words: string;
  readonly shown: number;
  /** The finding that is being accepted. */
  readonly accepting: string | null;
  readonly reason: string;
  /** Who accepts; kept from one to the next. */
  readonly by: string;
  /** The latest last. */
  readonly undo: readonly UndoStep[];
}

export const NO_CHECK: CheckState = { hidden: ["accepted"], name: "", words: "", shown: FINDINGS_AT_ONCE, accepting: null, reason: "", by: "", undo: [] };

export function checkState(state: CheckState, event: PaneEvent): CheckState {
  switch (event.type) {
    case "workbook-read":
      return event.fresh ? { ...NO_CHECK, by: state.by } : state;
    case "workbook-closed":
      return { ...NO_CHECK, by: state.by };
    case "recalled":
      return { ...state, by: event.by };
    case "severity-toggled":
      return { ...state, shown: FINDINGS_AT_ONCE, hidden: state.hidden.includes(event.severity) ? state.hidden.filter((each) => each !== event.severity) : [...state.hidden, event.severity] };
    case "findings-filtered":
      return { ...state, name: event.name, words: event.words, shown: FINDINGS_AT_ONCE };
    case "more-findings":
      return { ...state, shown: state.shown + FINDINGS_AT_ONCE };
    case "accept-opened":
      return { ...state, accepting: event.key, reason: "" };
    case "accept-drafted":
      return { ...state, reason: event.reason, by: event.by };
    case "edits-made":
      return event.step.edits.length === 0 ? state : { ...state, undo: [...state.undo, event.step] };
    case "edits-undone":
      return { ...state, undo: state.undo.slice(0, -1) };
    default:
      return state;
  }
}
