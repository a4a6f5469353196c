import { describe, it } from "vitest";
import led104 from "../../core/rules/LED104-lead-separator-missing.js";
import { clean, flags } from "../support/flags.js";

const plan = (lead: string): string => `
  | DPH = Director of Play and Health |||
  | HFS = Head of Sport |||
  | Ref | Action               | Sponsor     | Due      |
  | 1   | Open the second hub  | ${lead}     | Dec 2018 |
  | 2   | Print the hub's menu | DPH/HFS     | Dec 2018 |
  | 3   | Name the hub         | Hub Manager | Jan 2019 |
  | 4   | Paint the hub        | Play Officer | Jan 2019 |`;

describe("lead-separator-missing", () => {
  it("finds two abbreviations with a space between them", () => {
    flags(led104, plan("DPH HFS"), [{ at: "C4", data: { left: "DPH", right: "HFS" }, fix: { safety: "safe", edits: [{ cell: "C4", from: "DPH HFS", to: "DPH/HFS" }] } }]);
  });

  it("writes what the cell has between its other leads", () => {
    flags(led104, plan("Hub Manager; DPH HFS"), [{ at: "C4", data: { left: "DPH", right: "HFS" }, fix: { safety: "safe", edits: [{ cell: "C4", from: "Hub Manager; DPH HFS", to: "Hub Manager; DPH; HFS" }] } }]);
  });

  it("finds two titles of other cells in one, for a person to look at", () => {
    flags(led104, plan("Hub Manager Play Officer"), [{ at: "C4", data: { left: "Hub Manager", right: "Play Officer" }, fix: { safety: "review", edits: [{ cell: "C4", from: "Hub Manager Play Officer", to: "Hub Manager, Play Officer" }] } }]);
  });

  it("does not take a title of two words for two leads of one word", () => {
    clean(led104, "| Ref | Action | Owner | Due |\n| 1 | Open the second hub | Deputy | Dec 2018 |\n| 2 | Name the hub | Director | Dec 2018 |\n| 3 | Paint the hub | Deputy Director | Dec 2018 |");
  });

  it.each(["DPH/HFS", "DPH & HFS", "DPH\\nHFS", "DPH, Hub Manager", "Head of IT", "Senior Hub Manager"])("lets %s pass", (lead) => {
    clean(led104, plan(lead));
  });
});
