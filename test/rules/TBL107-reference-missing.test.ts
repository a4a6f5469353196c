import { it } from "vitest";
import referenceMissing from "../../core/rules/TBL107-reference-missing.js";
import { clean, flags } from "../support/flags.js";

it("finds the line that has none where the others have one", () => {
  flags(referenceMissing, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.2 | Train the panel | AD | Jan 19 | Green |
    | | Write to schools | AD | Jan 19 | Green |
    | 1.4 | Publish the offer | AD | Jan 19 | Green |`, [{ at: "A4", data: { count: 3, lines: 4 } }]);
});

it("asks for none where few have one", () => {
  clean(referenceMissing, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | | Train the panel | AD | Jan 19 | Green |
    | | Write to schools | AD | Jan 19 | Green |`);
});
