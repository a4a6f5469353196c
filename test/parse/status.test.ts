import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statusOfWords, isStatusWord } from "../../core/parse/status.js";
import { rows } from "./rows.js";

/** One status a row, then what is read as it. */
const WORDS = `
  off-track   | Red | R | RED | Dark red | 🔴 | 🟥 | Overdue | Off track | OFF-TRACK | Behind | Behind schedule | Missed | Deadline missed | Not met | Not achieved | Delayed | Late | Significant slippage | Major issues | Not on track | Will not be met | Unlikely to be delivered | Stalled | Off target
  at-risk     | Amber | A | amber | Orange | 🟠 | At risk | Some slippage | Minor delay | Slightly behind schedule | Partially met | Partly achieved | Completion at risk | At risk of not completing | Behind but recoverable | Delayed - recovery plan agreed | Red/Amber | Amber-Red | A/R | AR | Some concerns | In progress, at risk of slippage
  on-track    | Green | G | GREEN | 🟢 | On track | On Target | On schedule | In progress | Underway | Under way | Ongoing | Started | On track to complete | On track for completion | Expected to complete on time | Progressing well | Nearly complete | Partially complete | 50% complete | 90% | amber green | Amber/Green | A/G | AG | Light green
  complete    | Blue | B | 🔵 | ✓ | ✔️ | ✅ | Complete | COMPLETED | Done | Achieved | Delivered | Closed | Closed - complete | Met | Fully met | Implemented | 100% | 100% complete | Action complete | Complete – awaiting evidence | Completed and embedded | Completed late | Complete (late) | Delivered on time | Complete & closed
  not-started | Not started | N/S | Not yet started | Not due | Not yet due | To start | Yet to start | Not commenced | Action not yet due to start | Future action | 0%
  paused      | Paused | On hold | Deferred | Suspended | Postponed | On hold pending a decision
  withdrawn   | Withdrawn | Cancelled | Canceled | No longer required | Superseded | Removed | Discontinued | Closed - no longer required
`;
const UNRATED = ["Yellow", "Grey", "🟡", "⚪", "TBC", "Timing tbc", "N/A", "", "-", "→", "✗", "Not complete", "Incomplete", "Not yet completed", "To be completed", "Due to complete in May", "Awaiting completion", "Red/Green", "Not overdue", "Not at risk", "Not progressing", "Open", "1", "3", "x", "Yes", "High", "No update", "Head of Parks", "Complete the audit", "Met with partners"];

describe("what words say", () => {
  test.each(rows(WORDS).flatMap(([status = "", ...words]) => words.map((word) => [word, status])))("%s is %s", (word, status) => {
    expect(statusOfWords(word)).toBe(status);
  });
  test.each(UNRATED)("%s rates nothing", (word) => {
    expect(statusOfWords(word)).toBeNull();
  });
  test.each(
    rows(`
      Green - to be completed in May         | on-track
      Amber: recruitment has been delayed    | at-risk
      G (complete in two areas)              | on-track
      RAG: Blue                              | complete
      BRAG rating = R                        | off-track
      Status: On track                       | on-track
      🟢 Overdue                             | off-track
      Green ↑                                | on-track
      Yellow - on track                      | on-track
      Not started - overdue                  | not-started
      Progressing well. The second audit, once overdue, has now been handed to the area managers | on-track
    `),
  )("the head of a cell counts first: %s", (text = "", status) => {
    expect(statusOfWords(text)).toBe(status);
  });
});

describe("what tells a status column", () => {
  test.each(rows(WORDS).flatMap(([, ...words]) => words.filter((word) => !/pending a decision|recovery plan/.test(word))))("%s", (word) => {
    expect(isStatusWord(word)).toBe(true);
  });
  test.each(["Yellow", "Grey", "Not rated", "Open", "Amber - two posts empty"])("%s, though it may rate nothing", (word) => {
    expect(isStatusWord(word)).toBe(true);
  });
  test.each(["Complete the audit", "Delivered training to staff", "Children at risk of harm", "TBC", "31 March 2019", "Head of Parks", "", "Completed date", "Number of delayed discharges", "On track. Partners have met twice since May and agreed."])("not %s", (text) => {
    expect(isStatusWord(text)).toBe(false);
  });
});

test("capitals, spaces and a full stop change nothing", () => {
  const words = rows(WORDS).flatMap(([, ...all]) => all).filter((word) => /[a-z]{2}/i.test(word));
  fc.assert(
    fc.property(fc.constantFrom(...words), (word) => {
      for (const same of [word.toUpperCase(), word.toLowerCase(), `  ${word} `, `${word}.`, `${word} ↑`]) expect(statusOfWords(same)).toBe(statusOfWords(word));
    }),
  );
});

test("nothing makes it throw", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string()), (text) => statusOfWords(text) !== undefined && typeof isStatusWord(text) === "boolean"));
});
