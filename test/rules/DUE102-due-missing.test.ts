import { describe, it } from "vitest";
import due102 from "../../core/rules/DUE102-due-missing.js";
import { clean, flags } from "../support/flags.js";

describe("due-missing", () => {
  it("finds a blank and a dash", () => {
    flags(due102, `
      | Ref | Action               | Owner       | Due      |
      | 1.1 | Open the second hub  | Hub Manager |          |
      | 1.2 | Print the hub's menu | Hub Manager | -        |
      | 1.3 | Name the hub         | Hub Manager | Feb 2019 |`, [{ at: "D2", data: {} }, { at: "D3" }]);
  });

  it("asks nothing of what is complete or withdrawn", () => {
    clean(due102, `
      | Ref | Action               | Owner       | Due      | Status    |
      | 1.1 | Open the second hub  | Hub Manager |          | Complete  |
      | 1.2 | Print the hub's menu | Hub Manager |          | Withdrawn |
      | 1.3 | Name the hub         | Hub Manager | Feb 2019 | On track  |`);
  });

  it("says once what is true of nearly every open line", () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `| ${n} | Open hub number ${n} | Hub Manager | | On track |`);
    flags(due102, ["| Ref | Action | Owner | Due date | Status |", ...rows, "| 6 | Close the old hub | Hub Manager | Feb 2019 | On track |", "| 7 | Sell it | Hub Manager | | Complete |", "| 8 | Tell the press | Hub Manager | May 2018 | Complete |"].join("\n"), [{ at: "D1", data: { count: 5, lines: 6 } }]);
  });

  it("is silent where the table has no due dates at all: that is a missing column", () => {
    clean(due102, `
      | Ref | Action               | Owner       | Status   |
      | 1.1 | Open the second hub  | Hub Manager | On track |
      | 1.2 | Print the hub's menu | Hub Manager | At risk  |`);
  });
});
