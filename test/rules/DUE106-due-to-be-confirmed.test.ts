import { describe, it } from "vitest";
import due106 from "../../core/rules/DUE106-due-to-be-confirmed.js";
import { clean, flags } from "../support/flags.js";

describe("due-to-be-confirmed", () => {
  it("finds dates that are still to be agreed", () => {
    flags(due106, `
      | Ref | Action                 | Owner       | Due             |
      | 1   | Open the second hub    | Hub Manager | TBC             |
      | 2   | Print the hub's menu   | Hub Manager | to be confirmed |
      | 3   | Name the hub           | Hub Manager | Mar 2019        |`, [{ at: "D2", data: { text: "TBC" } }, { at: "D3", data: { text: "to be confirmed" } }]);
  });

  it("lets blanks, dates and what is complete pass", () => {
    clean(due106, `
      | Ref | Action                 | Owner       | Due      | Status   |
      | 1   | Open the second hub    | Hub Manager |          | On track |
      | 2   | Print the hub's menu   | Hub Manager | TBC      | Complete |
      | 3   | Name the hub           | Hub Manager | Mar 2019 | On track |`);
  });
});
