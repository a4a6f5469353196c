import { describe, it } from "vitest";
import led101 from "../../core/rules/LED101-lead-missing.js";
import { clean, flags } from "../support/flags.js";

describe("lead-missing", () => {
  it("finds a blank lead, and one who is nobody", () => {
    flags(led101, `
      | Ref | Action               | Owner       | Due      |
      | 1   | Open the second hub  |             | Dec 2018 |
      | 2   | Print the hub's menu | tbc         | Dec 2018 |
      | 3   | Name the hub         | Hub Manager | Dec 2018 |`, [{ at: "C2", data: { said: "" }, message: "Nobody is named as lead." }, { at: "C3", data: { said: ' ("tbc")' } }]);
  });

  it("says once what is true of the whole column", () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `| ${n} | Open hub number ${n} | | Dec 2018 |`);
    flags(led101, ["| Ref | Action | Owner | Due date |", ...rows, "| 6 | Close the old hub | Hub Manager | Feb 2019 |"].join("\n"), [{ at: "C1", data: { count: 5, lines: 6 } }]);
  });

  it("asks nothing of what is done, nor of a merged lead's other rows", () => {
    clean(led101, `
      | Ref | Action               | Owner       | Due      | Status   |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 | On track |
      | 2   | Print the hub's menu | ^           | Dec 2018 | On track |
      | 3   | Name the hub         |             | Dec 2018 | Complete |`);
  });
});
