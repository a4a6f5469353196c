import { describe, it } from "vitest";
import due103 from "../../core/rules/DUE103-due-before-start.js";
import { clean, flags } from "../support/flags.js";

describe("due-before-start", () => {
  it("finds a due date before the start", () => {
    flags(due103, `
      | Ref | Action               | Owner       | Start    | Due      |
      | 1.1 | Open the second hub  | Hub Manager | Nov 19   | Jan 19   |
      | 1.2 | Print the hub's menu | Hub Manager | Nov 18   | Jan 19   |`, [{ at: "E2", data: { due: "Jan 19", start: "Nov 19" } }]);
  });

  it("lets a start and an end in one month pass, and ongoing work", () => {
    clean(due103, `
      | Ref | Action               | Owner       | Start      | Due                      |
      | 1.1 | Open the second hub  | Hub Manager | Nov 2018   | Nov 2018                 |
      | 1.2 | Print the hub's menu | Hub Manager | 30/11/2018 | 30/11/2018               |
      | 1.3 | Keep the hub clean   | Hub Manager | Nov 2018   | January 2018 and ongoing |
      | 1.4 | Name the hub         | Hub Manager |            | Jan 2018                 |`);
  });

  it("builds nothing on a year that it took from the plan", () => {
    clean(due103, `
      | Ref | Action               | Owner       | Start    | Due      |
      | 1.1 | Open the second hub  | Hub Manager | February | November |
      | 1.2 | Print the hub's menu | Hub Manager | Nov 2018 | Jan 2019 |`, { plan: { from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 3, day: 31 } } });
  });
});
