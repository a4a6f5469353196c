import { it } from "vitest";
import referenceDuplicated from "../../core/rules/TBL106-reference-duplicated.js";
import { clean, flags } from "../support/flags.js";

it("finds a reference that another action has", () => {
  flags(referenceDuplicated, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.2 | Train the panel | AD | Jan 19 | Green |
    | 1.1 | Write to schools | AD | Jan 19 | Green |`, [{ at: "A4", data: { ref: "1.1", row: 2 }, fix: null }]);
});

it("knows 1.10 that Excel has shortened", () => {
  const first = Array.from({ length: 9 }, (_, index) => `| 1.${index + 1} | Action number ${index + 1} of ours | AD | Dec 18 | Green |`).join("\n");
  flags(referenceDuplicated, `
    | Ref | Action | Lead | Due | Status |
    ${first}
    | 1.1 | Write to schools | AD | Jan 19 | Green |`, [{ at: "A11", fix: { safety: "review", edits: [{ cell: "A11", from: "1.1", to: "1.10" }] } }]);
});

it("lets milestones share the reference of their action", () => {
  clean(referenceDuplicated, `
    | Ref | Action | Milestone | Lead | Due | Status |
    | 1.1 | Agree the protocol | Draft it | AD | Nov 18 | Green |
    | 1.1 | Agree the protocol | Sign it | AD | Dec 18 | Green |`);
});

it("lets numbering begin anew in each theme", () => {
  clean(referenceDuplicated, `
    | Theme | Ref | Action | Lead | Due | Status |
    | Help | 1 | Agree the protocol | AD | Dec 18 | Green |
    | Help | 2 | Train the panel | AD | Jan 19 | Green |
    | Care | 1 | Write to schools | AD | Jan 19 | Green |
    | Care | 2 | Publish the offer | AD | Jan 19 | Green |`);
});

it("says once that references do not tell lines apart", () => {
  flags(referenceDuplicated, `
    | Ref | Action | Lead | Due | Status |
    | 1 | Agree the protocol | AD | Dec 18 | Green |
    | 1 | Train the panel | AD | Jan 19 | Green |
    | 1 | Write to schools | AD | Jan 19 | Green |
    | 1 | Publish the offer | AD | Jan 19 | Green |
    | 1 | Ring the clinics | AD | Jan 19 | Green |
    | 1 | Move the office | AD | Jan 19 | Green |
    | 2 | Open the office | AD | Jan 19 | Green |
    | 2 | Close the office | AD | Jan 19 | Green |`, [{ at: "A1", data: { count: 6, lines: 8 } }]);
});
