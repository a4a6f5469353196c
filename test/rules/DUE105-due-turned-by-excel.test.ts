import { describe, it } from "vitest";
import due105 from "../../core/rules/DUE105-due-turned-by-excel.js";
import { clean, flags } from "../support/flags.js";

describe("due-turned-by-excel", () => {
  it("says once of a column that its days are years, with a fix for each cell", () => {
    flags(due105, `
      | Ref | Action                 | Owner       | Due                |
      | 1   | Open the second hub    | Hub Manager | d:2018-12-18 d-mmm |
      | 2   | Print the hub's menu   | Hub Manager | d:2018-02-19 d-mmm |
      | 3   | Name the hub           | Hub Manager | d:2018-03-19 d-mmm |
      | 4   | Train the hub's staff  | Hub Manager | TBC                |`, [{
      at: "D1",
      data: { count: 3, shown: "18/12/2018", meant: "Dec 2018" },
      fix: { safety: "review", edits: [
        { cell: "D2", from: "18/12/2018", to: "Dec 2018" },
        { cell: "D3", from: "19/02/2018", to: "Feb 2019" },
        { cell: "D4", from: "19/03/2018", to: "Mar 2019" },
      ] },
    }]);
  });

  it("looks at starts as well, and edits a merged cell once", () => {
    flags(due105, `
      | Ref | Action                 | Owner       | Start              | Due        |
      | 1   | Open the second hub    | Hub Manager | d:2018-09-18 d-mmm | 30/11/2018 |
      | 2   | Print the hub's menu   | Hub Manager | ^                  | 12/02/2019 |
      | 3   | Name the hub           | Hub Manager | d:2018-10-18 d-mmm | 26/03/2019 |
      | 4   | Train the hub's staff  | Hub Manager | d:2018-01-19 d-mmm | 31/05/2019 |`, [{ at: "D1", data: { count: 3, shown: "18/09/2018", meant: "Sep 2018" } }]);
  });

  it("leaves true days alone", () => {
    clean(due105, `
      | Ref | Action                 | Owner       | Due                |
      | 1   | Open the second hub    | Hub Manager | d:2018-12-03 d-mmm |
      | 2   | Print the hub's menu   | Hub Manager | d:2018-02-19 d-mmm |
      | 3   | Name the hub           | Hub Manager | d:2018-03-28 d-mmm |`);
  });
});
