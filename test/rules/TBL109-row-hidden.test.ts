import { it } from "vitest";
import rowHidden from "../../core/rules/TBL109-row-hidden.js";
import { clean, flags } from "../support/flags.js";

it("finds hidden lines, those side by side in one finding", () => {
  flags(rowHidden, `
           | Ref | Action | Lead | Due | Status |
           | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    hidden | 1.2 | Train the panel | AD | Jan 19 | Green |
    hidden | 1.3 | Write to schools | AD | Jan 19 | Green |
           | 1.4 | Publish the offer | AD | Jan 19 | Green |
    hidden | 1.5 | Ring the clinics | AD | Jan 19 | Green |`, [{ at: "A3", data: { rows: "rows 3 to 4" } }, { at: "A6", data: { rows: "row 6" } }]);
});

it("says what a filter hides in one finding", () => {
  const rows = Array.from({ length: 14 }, (_, index) => `${index % 2 ? "hidden" : ""} | ${index + 1} | Do thing ${index} for families | AD | Dec 18 | Green |`).join("\n");
  flags(rowHidden, `| Ref | Action | Lead | Due | Status |\n${rows}`, [{ at: "A3", data: { rows: "row 3, row 5, row 7, row 9, row 11 and more, 7 in all" } }]);
});

it("does not mind a hidden row that is no line", () => {
  clean(rowHidden, `
    hidden | Made by the performance team |
           | Ref | Action | Lead | Due | Status |
           | 1.1 | Agree the protocol | AD | Dec 18 | Green |`);
});
