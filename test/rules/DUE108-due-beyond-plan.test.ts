import { describe, it } from "vitest";
import due108 from "../../core/rules/DUE108-due-beyond-plan.js";
import { clean, flags } from "../support/flags.js";

const TABLE = `
  | Ref | Action                 | Owner       | Start    | Due      |
  | 1   | Open the second hub    | Hub Manager | May 2018 | Apr 2019 |
  | 2   | Print the hub's menu   | Hub Manager | May 2018 | Mar 2019 |
  | 3   | Keep the hub clean     | Hub Manager | May 2018 | Ongoing  |`;

describe("due-beyond-plan", () => {
  it("finds what is due after the plan's last day", () => {
    flags(due108, TABLE, [{ at: "E2", data: { due: "Apr 2019", ends: "31 Mar 2019" } }], { plan: { from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 3, day: 31 } } });
  });

  it("is silent where the settings do not say when the plan ends", () => {
    clean(due108, TABLE);
  });
});
