import { it } from "vitest";
import requiredColumnMissing from "../../core/rules/TBL102-required-column-missing.js";
import { clean, flags } from "../support/flags.js";

it("says what is missing in one finding, at the first heading", () => {
  flags(requiredColumnMissing, `
    | Our plan for the year |
    |
    | | Ref | Action | Lead |
    | | 1.1 | Agree the protocol | AD |
    | | 1.2 | Train the panel | AD |`, [{ at: "B3", data: { missing: "a due date or a status" } }]);
});

it("finds prose to name nobody and no day, at its first line", () => {
  flags(requiredColumnMissing, `
    | Priority 1 - Keep families together |
    | We will help them by: |
    | • Agreeing a protocol with schools |
    | • Training the panel twice a year |
    | Priority 2 - Keep children safe |
    | We will help them by: |
    | • Writing to parents each term |`, [{ at: "A3", data: { missing: "a lead, a due date or a status" } }], { kind: "text" });
});

it("asks for nothing more than a lead, a due date and a status", () => {
  clean(requiredColumnMissing, `
    | Action | Who | By when | RAG |
    | Agree the protocol | AD | Dec 18 | Green |`);
});

it("takes ticks under status words for a status", () => {
  clean(requiredColumnMissing, `
    | Action | Who | By when | Red | Amber | Green |
    | Agree the protocol | AD | Dec 18 | | x | |
    | Train the panel | AD | Jan 19 | | | x |`);
});

it("has nothing to say of a sheet without lines", () => {
  clean(requiredColumnMissing, `
    | Name | Telephone |
    | Reception | see the website |`);
});
