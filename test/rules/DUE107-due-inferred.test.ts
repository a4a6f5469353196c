import { describe, it } from "vitest";
import due107 from "../../core/rules/DUE107-due-inferred.js";
import { clean, flags } from "../support/flags.js";

const PLAN = { from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 3, day: 31 } };

describe("due-inferred", () => {
  it("says what a date without a year was read as, and offers to write it", () => {
    flags(due107, `
      | Ref | Action                 | Owner       | Due      |
      | 1   | Open the second hub    | Hub Manager | January  |
      | 2   | Print the hub's menu   | Hub Manager | Mar 2019 |`, [{ at: "D2", data: { text: "January", read: "31 Jan 2019" }, fix: { safety: "review", edits: [{ cell: "D2", from: "January", to: "January 2019" }] } }], { plan: PLAN });
  });

  it("offers no fix where a year behind it would say something else", () => {
    flags(due107, `
      | Ref | Action                 | Owner       | Due      |
      | 1   | Open the second hub    | Hub Manager | Q4       |
      | 2   | Print the hub's menu   | Hub Manager | Mar 2019 |`, [{ at: "D2", data: { text: "Q4", read: "31 Mar 2019" }, fix: null }], { plan: PLAN });
  });

  it("says once what is true of the whole column, and keeps the fixes", () => {
    const months = ["September", "October", "November", "December", "January"];
    flags(due107, ["| Ref | Action | Owner | Due date |", ...months.map((month, n) => `| ${n + 1} | Open hub number ${n} | Hub Manager | ${month} |`)].join("\n"), [{
      at: "D1",
      data: { count: 5, lines: 5 },
      fix: { safety: "review", edits: months.map((month, n) => ({ cell: `D${n + 2}`, from: month, to: `${month} ${month === "January" ? 2019 : 2018}` })) },
    }], { plan: PLAN });
  });

  it("lets dates with their year pass", () => {
    clean(due107, `
      | Ref | Action                 | Owner       | Due      |
      | 1   | Open the second hub    | Hub Manager | Jan 19   |
      | 2   | Print the hub's menu   | Hub Manager | Mar 2019 |`, { plan: PLAN });
  });
});
