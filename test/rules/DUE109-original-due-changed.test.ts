import { describe, it } from "vitest";
import due109 from "../../core/rules/DUE109-original-due-changed.js";
import { clean, flags } from "../support/flags.js";

describe("original-due-changed", () => {
  it("finds a date that moved later and was not approved", () => {
    flags(due109, `
      | Ref | Action               | Owner       | Original due date | Due      | Approved by |
      | 1   | Open the second hub  | Hub Manager | Oct 2018          | Dec 2018 |             |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018          | Dec 2018 | Hub board   |
      | 3   | Name the hub         | Hub Manager | Oct 2018          | Oct 2018 |             |
      | 4   | Keep the hub clean   | Hub Manager | Oct 2018          | Sep 2018 |             |`, [{ at: "E2", data: { slip: "has moved from 31 Oct 2018 to 31 Dec 2018 (61 days)", approval: "no approval is recorded" } }]);
  });

  it("says once that a table has no place for an approval", () => {
    flags(due109, `
      | Ref | Action               | Owner       | Due      | Revised due |
      | 1   | Open the second hub  | Hub Manager | Oct 2018 | Dec 2018    |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018 | Jan 2019    |
      | 3   | Name the hub         | Hub Manager | Oct 2018 |             |`, [{ at: "E1", data: { slip: "of 2 lines has moved", approval: "the table has no column for who approved it" } }]);
  });

  it("asks nothing of what is complete", () => {
    clean(due109, `
      | Ref | Action               | Owner       | Original due date | Due      | Approved by | Status   |
      | 1   | Open the second hub  | Hub Manager | Oct 2018          | Dec 2018 |             | Complete |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018          | Oct 2018 |             | On track |`);
  });
});
