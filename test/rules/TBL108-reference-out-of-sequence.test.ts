import { it } from "vitest";
import referenceOutOfSequence from "../../core/rules/TBL108-reference-out-of-sequence.js";
import { clean, flags } from "../support/flags.js";

const table = (...refs: string[]): string => ["| Ref | Action | Lead | Due | Status |", ...refs.map((ref, index) => `| ${ref} | Do thing number ${index} for families | AD | Dec 18 | Green |`)].join("\n");

it("finds the one that stands out", () => {
  flags(referenceOutOfSequence, table("1.1", "1.2", "1.31", "1.4", "1.5"), [{ at: "A4", data: { ref: "1.31", place: 'after "1.2" and before "1.4"' } }]);
});

it("finds a line that was moved", () => {
  flags(referenceOutOfSequence, table("A1", "A2", "A5", "A3", "A4", "B1", "B2"), [{ at: "A4", data: { ref: "A5", place: 'after "A2" and before "A3"' } }]);
});

it.each([
  ["tens", ["1.8", "1.9", "1.10", "1.11"]],
  ["letters", ["A1", "A2", "B1", "B2", "C1", "A3"]],
  ["gaps", ["1", "2", "5", "9"]],
  ["levels", ["1", "1.1", "1.2", "2", "2.1"]],
  ["parts", ["4a", "4b", "5", "6"]],
  ["words", ["Early", "Care", "Help", "Board"]],
])("leaves %s alone", (_, refs) => {
  clean(referenceOutOfSequence, table(...refs));
});

it("leaves alone what is no sequence", () => {
  clean(referenceOutOfSequence, table("12", "7", "3", "19", "2"));
});
