import { describe, it } from "vitest";
import rag106 from "../../core/rules/RAG106-rating-worse-than-dates.js";
import { clean, flags } from "../support/flags.js";

describe("rating-worse-than-dates", () => {
  it("finds what is called late before it is due", () => {
    flags(rag106, `
      | Ref | Action               | Owner       | Due        | Status   |
      | 1   | Open the second hub  | Hub Manager | 01/12/2018 | Overdue  |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018   | Overdue  |
      | 3   | Name the hub         | Hub Manager | Feb 2019   | On track |`, [{ at: "E2", data: { rating: "Overdue", due: "1 Dec 2018", days: "in 1 day" } }]);
  });

  it("finds a fill that the plan's key calls overdue", () => {
    flags(rag106, `
      | {red}   | Overdue  ||||
      | {green} | On track ||||
      | Ref | Action               | Owner       | Due      | Status  |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 | {red}   |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | {green} |`, [{ at: "E4", data: { rating: "Overdue", due: "31 Dec 2018", days: "in 31 days" } }]);
  });

  it("lets a red pass that may have another reason", () => {
    clean(rag106, `
      | Ref | Action               | Owner       | Due      | Status    |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 | Off track |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | {red}     |
      | 3   | Name the hub         | Hub Manager | Ongoing  | Overdue   |`);
  });
});
