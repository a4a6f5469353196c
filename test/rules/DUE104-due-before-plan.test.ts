import { describe, it } from "vitest";
import due104 from "../../core/rules/DUE104-due-before-plan.js";
import { clean, flags } from "../support/flags.js";

const PLAN = { from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 3, day: 31 } };

/** A plan whose starts say that it begins in June 2018; four other lines are due in time. */
const planWith = (due: string, start = ""): string => `
  | Ref | Action                 | Owner       | Start   | Due        |
  | 1   | Open the second hub    | Hub Manager | ${start} | ${due}     |
  | 2   | Print the hub's menu   | Hub Manager | June 18 | Dec 18     |
  | 3   | Name the hub           | Hub Manager | Sept 18 | Mar 19     |
  | 4   | Train the hub's staff  | Hub Manager |         | 15/01/2019 |
  | 5   | Invite the neighbours  | Hub Manager |         | Feb 19     |`;

describe("due-before-plan", () => {
  it.each([
    ["a month and two digits", "Feb 18", "Feb 19"],
    ["a month and four", "February 2018", "February 2019"],
    ["a day", "12/02/2018", "12/02/2019"],
    ["a day that is like the year", "18/02/18", "18/02/19"],
  ])("offers the next year, written in the same way: %s", (_, due, next) => {
    flags(due104, planWith(due), [{ at: "E2", data: { due, begins: "1 Jun 2018" }, fix: { safety: "review", edits: [{ cell: "E2", from: due, to: next }] } }]);
  });

  it("offers no fix where the next year is before the plan too, or before the line's own start", () => {
    flags(due104, planWith("Feb 2016"), [{ at: "E2", fix: null }]);
    flags(due104, planWith("Feb 2018", "Mar 19"), [{ at: "E2", fix: null }]);
  });

  it("believes the settings before the starts", () => {
    flags(due104, planWith("Feb 2018"), [{ at: "E2", data: { due: "Feb 2018", begins: "1 Apr 2018" } }], { plan: PLAN });
    clean(due104, planWith("May 2018"), { plan: PLAN });
    flags(due104, "| Ref | Action | Owner | Due |\n| 1 | Open the second hub | Hub Manager | Feb 18 |\n| 2 | Name the hub | Hub Manager | Mar 18 |", [{ at: "D2" }, { at: "D3" }], { plan: PLAN });
  });

  it("is silent where most dates come before the only start: it is not the plan's", () => {
    clean(due104, `
      | Ref | Action                 | Owner       | Start  | Due    |
      | 1   | Open the second hub    | Hub Manager |        | Feb 18 |
      | 2   | Print the hub's menu   | Hub Manager |        | Mar 18 |
      | 3   | Name the hub           | Hub Manager | Feb 19 | Mar 19 |`);
  });

  it("is silent where neither settings nor starts say when the plan begins", () => {
    clean(due104, `
      | Ref | Action                 | Owner       | Due    |
      | 1   | Open the second hub    | Hub Manager | Feb 18 |
      | 2   | Print the hub's menu   | Hub Manager | Mar 19 |`);
  });
});
