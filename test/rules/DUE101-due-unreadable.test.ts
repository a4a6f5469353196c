import { describe, it } from "vitest";
import due101 from "../../core/rules/DUE101-due-unreadable.js";
import { clean, flags } from "../support/flags.js";

describe("due-unreadable", () => {
  it("finds a due date that is no date", () => {
    flags(due101, `
      | Ref | Action               | Owner       | Due      |
      | 1.1 | Open the second hub  | Hub Manager | asap     |
      | 1.2 | Print the hub's menu | Hub Manager | Feb 2019 |`, [{ at: "D2", data: { text: "asap" } }]);
  });

  it("quotes a long text cut", () => {
    flags(due101, `
      | Ref | Action               | Owner       | Due      |
      | 1.1 | Open the second hub  | Hub Manager | as soon as the builders have left and the kitchen has been signed off |
      | 1.2 | Print the hub's menu | Hub Manager | Feb 2019 |`, [{ at: "D2", data: { text: "as soon as the builders have left and the kitchen has been…" } }]);
  });

  it("looks at the revised date where there is one", () => {
    flags(due101, `
      | Ref | Action               | Owner       | Due      | Revised due |
      | 1.1 | Open the second hub  | Hub Manager | Jan 2019 | when funded |
      | 1.2 | Print the hub's menu | Hub Manager | Feb 2019 |             |`, [{ at: "E2", data: { text: "when funded" } }]);
  });

  it("says once what is true of the whole column", () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `| ${n} | Open hub number ${n} | Hub Manager | when the lease of hub ${n} is signed |`);
    flags(due101, ["| Ref | Action | Owner | Due date |", ...rows, "| 6 | Close the old hub | Hub Manager | Feb 2019 |"].join("\n"), [{ at: "D1", data: { count: 5, lines: 6 } }]);
  });

  it("lets months, quarters and ongoing work pass", () => {
    clean(due101, `
      | Ref | Action               | Owner       | Due          |
      | 1.1 | Open the second hub  | Hub Manager | 30/11/2018   |
      | 1.2 | Print the hub's menu | Hub Manager | Q4 2018/19   |
      | 1.3 | Keep the hub clean   | Hub Manager | Ongoing      |
      | 1.4 | Paint the hub        | Hub Manager | TBC          |
      | 1.5 | Name the hub         | Hub Manager |              |`);
  });
});
