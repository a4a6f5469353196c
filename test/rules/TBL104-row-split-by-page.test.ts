import { expect, it } from "vitest";
import rowSplitByPage from "../../core/rules/TBL104-row-split-by-page.js";
import { clean, findingsOf, flags } from "../support/flags.js";

it("offers to join the parts of a row, cell by cell", () => {
  flags(rowSplitByPage, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol with health and | Service Managers | Dec 18 | Green |
    | Ref | Action | Lead | Due | Status |
    |     | with the schools of the borough. | with the Head of Care | | |
    | 1.2 | Train the panel | AD | Jan 19 | Green |
    | 1.3 | Write to schools | AD | Jan 19 | Green |`, [{
    at: "B4", data: { row: 2 },
    fix: {
      safety: "review",
      edits: [
        { cell: "B2", from: "Agree the protocol with health and", to: "Agree the protocol with health and with the schools of the borough." },
        { cell: "B4", from: "with the schools of the borough.", to: "" },
        { cell: "C2", from: "Service Managers", to: "Service Managers with the Head of Care" },
        { cell: "C4", from: "with the Head of Care", to: "" },
      ],
    },
  }]);
});

it("finds each further part, and joins them all by the fix of the first", () => {
  flags(rowSplitByPage, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol with health and | AD | Dec 18 | Green |
    |     | with the schools and | | | |
    |     | the police. | | | |
    | 1.2 | Train the panel | AD | Jan 19 | Green |
    | 1.3 | Write to schools | AD | Jan 19 | Green |`, [
    {
      at: "B3",
      fix: {
        safety: "review",
        edits: [
          { cell: "B2", from: "Agree the protocol with health and", to: "Agree the protocol with health and with the schools and the police." },
          { cell: "B3", from: "with the schools and", to: "" },
          { cell: "B4", from: "the police.", to: "" },
        ],
      },
    },
    { at: "B4", fix: null },
  ]);
});

it("is a note where most lines are laid out over several rows", () => {
  const found = findingsOf(rowSplitByPage, `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol with health and | AD | Dec 18 | Green |
    |     | with the schools. | | | |
    | 1.2 | Train the panel and | AD | Jan 19 | Green |
    |     | its chair. | | | |
    | 1.3 | Write to schools and | AD | Jan 19 | Green |
    |     | to parents. | | | |`);
  expect(found.map(({ severity }) => severity)).toEqual(["note", "note", "note"]);
});

it("leaves milestones of one action alone", () => {
  clean(rowSplitByPage, `
    | Ref | Action | Milestone | Lead | Due | Status |
    | 1.1 | Agree the protocol | Draft it | AD | Nov 18 | Green |
    |     |                    | Sign it | AD | Dec 18 | Green |`);
});
