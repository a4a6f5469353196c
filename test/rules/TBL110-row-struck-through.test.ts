import { expect, it } from "vitest";
import rowStruckThrough from "../../core/rules/TBL110-row-struck-through.js";
import { clean, findingsOf, flags } from "../support/flags.js";

const struck = (status: string): string => `
    | Ref | Action | Lead | Next step | Due | Status |
    | 1.1 | Agree the protocol | AD | Write | Dec 18 | Green |
    | 1.2 | Train the panel{struck} | AD | Ring them{struck} | Jan 19 | ${status} |`;

it("finds an action that is crossed out and still counted", () => {
  flags(rowStruckThrough, struck("Amber"), [{ at: "B3", data: { fields: "action, next step" } }]);
  expect(findingsOf(rowStruckThrough, struck("Amber"))[0]?.severity).toBe("warning");
});

it("only notes one that is done, or a cell beside the action", () => {
  expect(findingsOf(rowStruckThrough, struck("Complete"))[0]?.severity).toBe("note");
});

it("leaves plain text alone", () => {
  clean(rowStruckThrough, struck("Green").replaceAll("{struck}", ""));
});
