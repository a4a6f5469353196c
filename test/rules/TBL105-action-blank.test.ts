import { it } from "vitest";
import actionBlank from "../../core/rules/TBL105-action-blank.js";
import { clean, flags } from "../support/flags.js";

it("finds a numbered line with a lead and no action", () => {
  flags(actionBlank, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.2 |  | HoS | Jan 19 | Green |
    | 1.3 | Write to schools | AD | Jan 19 | Green |`, [{ at: "B3", data: { rows: "row 3" } }]);
});

it("finds numbered rows that were left empty between lines, and no room for more below them", () => {
  flags(actionBlank, `
    | Ref | Action | Lead | Due | Status |
    | 1 | Agree the protocol | AD | Dec 18 | Green |
    | 2 |
    | 3 |
    | 4 | Train the panel | AD | Dec 18 | Green |
    | 5 |
    | 6 |`, [{ at: "A3", data: { rows: "rows 3 to 4" } }]);
});

it("takes one action over many numbered rows for how the sheet is laid out", () => {
  clean(actionBlank, `
    | Ref | Action | Lead | Due | Status |
    | 1a | Agree the protocol | AD | Dec 18 | Green |
    | 1b | ^ | HoS | Jan 19 | Green |
    | 2a | Train the panel | AD | Jan 19 | Green |
    | 2b | ^ | HoS | Jan 19 | Green |`);
});

it("takes milestones under one action for lines", () => {
  clean(actionBlank, `
    | Ref | Action | Milestone | Lead | Due | Status |
    | 1.1 | Agree the protocol | Draft it | AD | Nov 18 | Green |
    | 1.2 |                    | Sign it | AD | Dec 18 | Green |`);
});
