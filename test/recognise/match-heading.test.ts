import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMN_NAMES } from "../../core/recognise/column-names.js";
import { hasOurWord, matchHeading } from "../../core/recognise/match-heading.js";

/** A heading as somebody wrote it, and the field that it is likeliest to mean; "" where it says nothing to us. */
const HEADINGS = `
  Action                              | action
  What are we going to do?            | action
  WHAT WILL IT DO?                    | action
  Key actions / milestones            | action
  Agreed action(s)                    | action
  Actoin                              | action
  3. Who will do it                   | lead
  Who's leading?                      | lead
  Resp. Off.                          | lead
  Board sponsor                       | lead
  Arweinydd / Lead                    | lead
  Lead officer (job title)            | lead
  By when?                            | due
  Target completion date              | due
  Timescale                           | due
  Complete by                         | due
  Original implementation date        | originalDue
  Revised implementation date         | revisedDue
  R.A.G.                              | status
  BRAG rating                         | status
  RAG status November 2025            | status
  Previous RAG                        | lastStatus
  Open / Closed                       | state
  How far have we got?                | update
  Progress update Nov 2025            | update
  How's it going?                     | update
  Where we are in Q1 2025-26          | baseline
  Difference it will make             | impact
  How will we know?                   | impact
  Indication of                       | impact
  What this involves                  | description
  Monitoring mechanisms               | monitoring
  Direction of travel                 | other
  #                                   | ref
  Rec. no.                            | ref
  Workstream                          | theme
  Theme owner                         | themeOwner
  Date completed                      | closedOn
  Cost centre                         | budgetLine
  Reason for delay                    | cause
  Next steps                          | nextStep
  Zebra                               |
  `;

const rows = HEADINGS.trim().split("\n").map((line) => line.split("|").map((part) => part.trim()) as [heading: string, field: string]);

describe("what a heading means", () => {
  it.each(rows)("%s: %s", (heading, field) => {
    expect(matchHeading(heading)[0]?.field ?? "").toBe(field);
  });

  it("says nothing of a sentence", () => {
    expect(matchHeading("The lead officer will report progress against each action to the board before the end of the due month, with a rating.")).toEqual([]);
  });
});

describe("a text without a word of ours", () => {
  const ours = fc.constantFrom(...new Set(COLUMN_NAMES.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(" ")))));
  const word = fc.oneof(ours, fc.constantFrom("dredge", "harbour", "(", ")", "[", "/", "&", "#", "q", "3rd", "2018", "Nov", "d.o", "no.", "n."));
  const half = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

  it("means nothing, alone or joined with another", () => {
    fc.assert(fc.property(half, half, (top, sub) => {
      if (!hasOurWord(top) && !hasOurWord(sub)) expect(matchHeading(`${top} ${sub}`)).toEqual([]);
    }), { numRuns: 2000 });
  });

  it("is not one in which a slip of the pen hides ours", () => {
    expect(["Harbour works", "Respnsible", "Actoins"].map(hasOurWord)).toEqual([true, true, true]);
    expect(["Dredge basin 17", "Paint the cranes"].map(hasOurWord)).toEqual([false, true]);
  });
});
