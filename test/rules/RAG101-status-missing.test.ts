import { describe, it } from "vitest";
import rag101 from "../../core/rules/RAG101-status-missing.js";
import { clean, flags } from "../support/flags.js";

describe("status-missing", () => {
  it("finds what is left open: nothing, a dash, TBC, not rated", () => {
    flags(rag101, `
      | Ref | Action               | Owner       | Due      | Status    |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 |           |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | On track  |
      | 3   | Name the hub         | Hub Manager | Jan 2019 | Not rated |
      | 4   | Paint the hub        | Hub Manager | Jan 2019 | At risk   |
      | 5   | Heat the hub         | Hub Manager | Jan 2019 | tbc       |
      | 6   | Light the hub        | Hub Manager | Jan 2019 | At risk   |`, [{ at: "E2", data: {} }, { at: "E4" }, { at: "E6" }]);
  });

  it("says once what is true of nearly every line", () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => `| ${n} | Open hub number ${n} | Hub Manager | Dec 2018 | |`);
    flags(rag101, ["| Ref | Action | Owner | Due | RAG status |", ...rows, "| 7 | Close the old hub | Hub Manager | Feb 2019 | Green |"].join("\n"), [{ at: "E1", data: { count: 6, lines: 7 } }]);
  });

  it("finds what nobody has chosen yet in a tracker of ours", () => {
    flags(rag101, `
      | Ref | Action               | Lead        | Due      | Status    | Status (as written) | Timing (as written) | Line ID |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 | Not rated |                     | Dec 2018            | hub-1   |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | Not rated | Ask the board       | Dec 2018            | hub-2   |
      | 3   | Name the hub         | Hub Manager | Dec 2018 | At risk   | Ask the board       | Dec 2018            | hub-3   |`, [{ at: "E2" }]);
  });

  it("lets colours and words pass, and tables without a status", () => {
    clean(rag101, `
      | Ref | Action               | Owner       | Due      | Status        |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 | {green}       |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | {yellow}      |
      | 3   | Name the hub         | Hub Manager | Jan 2019 | Ask the board |
      | 4   | Paint the hub        | Hub Manager | Jan 2019 | {red}         |`);
    clean(rag101, "| Ref | Action | Owner | Due |\n| 1 | Open the second hub | Hub Manager | Dec 2018 |");
  });
});
