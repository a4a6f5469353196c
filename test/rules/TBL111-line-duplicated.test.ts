import { expect, it } from "vitest";
import lineDuplicated from "../../core/rules/TBL111-line-duplicated.js";
import { clean, findingsOf, flags } from "../support/flags.js";

it("finds a line that stands twice", () => {
  flags(lineDuplicated, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.2 | Train the panel | AD | Jan 19 | Green |
    | 1.3 | Agree the protocol. | AD | Dec 18 | Amber |`, [{ at: "B4", data: { row: 2 } }]);
});

it("only notes one action under two themes", () => {
  const found = findingsOf(lineDuplicated, `
    | Theme | Action | Lead | Due | Status |
    | Help | Agree the protocol | AD | Dec 18 | Green |
    | Care | Agree the protocol | AD | Dec 18 | Green |`);
  expect(found.map(({ severity }) => severity)).toEqual(["note"]);
});

it.each([
  ["two milestones of one action", "| Agree the protocol | Draft it | AD | Dec 18 |\n| Agree the protocol | Sign it | AD | Dec 18 |"],
  ["another lead", "| Agree the protocol | Draft it | AD | Dec 18 |\n| Agree the protocol | Draft it | HoS | Dec 18 |"],
  ["another date", "| Agree the protocol | Draft it | AD | Dec 18 |\n| Agree the protocol | Draft it | AD | Jan 19 |"],
])("leaves %s alone", (_, rows) => {
  clean(lineDuplicated, `| Action | Milestone | Lead | Due |\n${rows}`);
});
