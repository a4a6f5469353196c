import { it } from "vitest";
import strayMark from "../../core/rules/TXT103-stray-mark.js";
import { clean, flags } from "../support/flags.js";

const table = (...actions: string[]): string => ["| Action | Lead | Due | Status |", ...actions.map((action) => `| ${action} | AD | Dec 18 | Green |`)].join("\n");

it.each([
  ["2. – Train the panel", "2. Train the panel"],
  ["2. , Train the panel", null],
  [", train the panel", "train the panel"],
  ["2. Train the panel,, and its chair", "2. Train the panel, and its chair"],
  ["<p>2. Train the panel</p> <b>twice</b>", "2. Train the panel twice"],
  ["2. Train the panelâ€™s chair", "2. Train the panel’s chair"],
])("takes the mark out of %s", (action, to) => {
  const expected = to === null ? [] : [{ at: "A3", fix: { safety: "safe" as const, edits: [{ cell: "A3", from: action, to }] } }];
  flags(strayMark, table("1. Agree the protocol", action, "3. Write to schools"), expected);
});

it("takes a dash that every number has for the way they are written", () => {
  clean(strayMark, table("1. - Agree the protocol", "2. - Train the panel", "3. - Write to schools"));
});

it.each(["- Agree the protocol", "2. (a) Agree the protocol … (b) train", "Agree it...", "Agree terms 1..5", "Meet 'a < b' and > 12", "Agree e.g. the protocol"])("leaves %s alone", (action) => {
  clean(strayMark, table(action, "Train the panel", "Write to schools"));
});
