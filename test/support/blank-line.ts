import { BLANK_TIMING } from "../../core/model/timing.js";
import { TEXT_FIELDS, type Line, type TextField } from "../../core/model/tracker.js";

/** A line that says nothing, to be filled in with what a test is about. */
export function blankLine(): Line {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, ""])) as Record<TextField, string>;
  return {
    ...texts,
    id: "",
    leads: [],
    start: BLANK_TIMING,
    due: BLANK_TIMING,
    originalDue: null,
    proposedDue: null,
    lastDue: null,
    lastStatus: null,
    status: "unknown",
    statusText: "",
    statusFill: null,
    circulation: null,
    updatedOn: null,
    other: {},
    marks: [],
    at: [],
  };
}
