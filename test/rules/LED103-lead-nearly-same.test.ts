import { describe, it } from "vitest";
import led103 from "../../core/rules/LED103-lead-nearly-same.js";
import { clean, flags } from "../support/flags.js";

/** Two lines of the one lead, then the other's. */
const plan = (common: string, rare: string): string => `
  | Ref | Action               | Owner     | Due      |
  | 1   | Open the second hub  | ${common} | Dec 2018 |
  | 2   | Print the hub's menu | ${common} | Dec 2018 |
  | 3   | Name the hub         | ${rare}   | Jan 2019 |`;

const NO_SETTINGS = { divisions: [], leads: [], abbreviations: {}, contacts: {} };

describe("lead-nearly-same", () => {
  it.each([
    ["a dash left out", "Head of Sport – Pools and Parks", "Head of Sport Pools and Parks"],
    ["& and and", "Head of Sport & Parks", "Head of Sport and Parks"],
    ["a hyphen", "Play Co-ordinator", "Play Coordinator"],
  ])("is safe to mend where marks alone differ: %s", (_, common, rare) => {
    flags(led103, plan(common, rare), [{ at: "C4", data: { lead: rare, lines: "1 line", other: common, otherLines: "2 lines" }, fix: { safety: "safe", edits: [{ cell: "C4", from: rare, to: common }] } }]);
  });

  it.each([
    ["a unit's name left out", "Head of Sports Data Service", "Head of Sports Data"],
    ["a small word", "Head of Play in Parks", "Head of Play for Parks"],
    ["singular and plural inside", "Youth Services Manager", "Youth Service Manager"],
    ["a slip of the keys", "Head of Playgrounds", "Head of Playgruonds"],
  ])("asks a person where words differ: %s", (_, common, rare) => {
    flags(led103, plan(common, rare), [{ at: "C4", fix: { safety: "review", edits: [{ cell: "C4", from: rare, to: common }] } }]);
  });

  it.each([
    ["an acting post", "Head of Play Parks", "Acting Head of Play Parks"],
    ["one and several", "Service Managers", "Service Manager"],
    ["another service", "Head of Internal Audit", "Head of External Audit"],
    ["another grade", "Senior Adviser for Play", "Adviser for Play"],
    ["the same in another case", "Head of Play", "HEAD OF PLAY"],
    ["other marks of the same kind", "Children’s Services Manager", "Children's Services Manager"],
  ])("lets leads pass that are two, or one: %s", (_, common, rare) => {
    clean(led103, plan(common, rare));
  });

  it("mends one lead of several in a cell, in every cell", () => {
    const table = `${plan("Head of Sports Data Service", "Head of Sports Data; Hub Manager")}\n| 4 | Paint the hub | Hub Manager / Head of Sports Data Service | Jan 2019 |\n| 5 | Heat the hub | Head of Sports Data / Hub Manager / Head of Sports Data | Jan 2019 |`;
    flags(led103, table, [{ at: "C4", data: { lead: "Head of Sports Data", lines: "2 lines", other: "Head of Sports Data Service", otherLines: "3 lines" }, fix: { safety: "review", edits: [
      { cell: "C4", from: "Head of Sports Data; Hub Manager", to: "Head of Sports Data Service; Hub Manager" },
      { cell: "C6", from: "Head of Sports Data / Hub Manager / Head of Sports Data", to: "Head of Sports Data Service / Hub Manager / Head of Sports Data Service" },
    ] } }]);
  });

  it("looks at the second column of leads of a tracker of ours", () => {
    flags(led103, `
      | Ref | Action               | Lead                        | Other leads                | Due      | Status   | Timing (as written) | Line ID |
      | 1   | Open the second hub  | Head of Sports Data Service |                            | Dec 2018 | On track | Dec 2018            | hub-1   |
      | 2   | Print the hub's menu | Hub Manager                 | Cook; Head of Sports Data  | Dec 2018 | On track | Dec 2018            | hub-2   |`, [{ at: "D3", fix: { safety: "review", edits: [{ cell: "D3", from: "Cook; Head of Sports Data", to: "Cook; Head of Sports Data Service" }] } }]);
  });

  it("takes the fuller of two as common, and what the settings write before both", () => {
    const two = "| Ref | Action | Owner | Due |\n| 1 | Open the second hub | Head of Sports Data | Dec 2018 |\n| 2 | Print the hub's menu | Head of Sports Data Service | Dec 2018 |";
    flags(led103, two, [{ at: "C2" }]);
    flags(led103, two, [{ at: "C3", data: { lead: "Head of Sports Data Service", lines: "1 line", other: "Head of Sports Data", otherLines: "in the settings" } }], { organisation: { ...NO_SETTINGS, leads: ["Head of Sports Data"] } });
  });

  it("compares the sheets of a file, and says it where the rarer stands", () => {
    flags(led103, plan("Head of Sport – Parks", "Hub Manager"), [{ at: "Two!C2" }], { sheets: { Two: "| Ref | Action | Owner | Due |\n| 9 | Paint the hub | Head of Sport Parks | Dec 2018 |\n| 10 | Heat the hub | Hub Manager | Dec 2018 |" } });
  });
});
