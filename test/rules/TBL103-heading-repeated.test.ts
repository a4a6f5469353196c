import { it } from "vitest";
import headingRepeated from "../../core/rules/TBL103-heading-repeated.js";
import { clean, flags } from "../support/flags.js";

it("counts the repeats in one finding, at the first of them", () => {
  flags(headingRepeated, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | Ref | Action | Lead | Due | Status |
    | 1.2 | Train the panel | AD | Jan 19 | Green |
    | Ref | Action | Lead | Due | Status |
    | 1.3 | Write to schools | AD | Jan 19 | Green |`, [{ at: "A3", data: { count: 2, times: "2 times", rows: "rows 3, 5" } }]);
});

it("leaves a single heading alone", () => {
  clean(headingRepeated, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |`);
});
