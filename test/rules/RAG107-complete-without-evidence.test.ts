import { describe, it } from "vitest";
import rag107 from "../../core/rules/RAG107-complete-without-evidence.js";
import { clean, flags } from "../support/flags.js";

describe("complete-without-evidence", () => {
  it("finds what is complete and gives nothing where the table asks for evidence", () => {
    flags(rag107, `
      | Ref | Action               | Owner       | Due      | Status   | Evidence        |
      | 1   | Open the second hub  | Hub Manager | Oct 2018 | Complete |                 |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018 | Complete | Menu of 4 Oct   |
      | 3   | Name the hub         | Hub Manager | Oct 2018 | Complete | tbc             |
      | 4   | Paint the hub        | Hub Manager | Dec 2018 | On track |                 |`, [{ at: "F2", data: {} }, { at: "F4" }]);
  });

  it("says once what is true of nearly all that is complete", () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `| ${n} | Open hub number ${n} | Hub Manager | Oct 2018 | Complete | |`);
    flags(rag107, ["| Ref | Action | Owner | Due | Status | Evidence |", ...rows, "| 6 | Sell the old hub | Hub Manager | Feb 2019 | On track | |", "| 7 | Sell the tables | Hub Manager | Feb 2019 | On track | |"].join("\n"), [{ at: "F1", data: { count: 5, lines: 5 } }]);
  });

  it("asks for none in a tracker of ours until somebody gives some", () => {
    const table = (evidence: string): string => `
      | Ref | Action               | Lead        | Due      | Status   | Evidence    | Timing (as written) | Line ID |
      | 1   | Open the second hub  | Hub Manager | Oct 2018 | Complete |             | Oct 2018            | hub-1   |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018 | Complete | ${evidence} | Oct 2018            | hub-2   |`;
    clean(rag107, table(""));
    flags(rag107, table("Menu of 4 Oct"), [{ at: "F2" }]);
  });

  it("asks for none where the table does not", () => {
    clean(rag107, `
      | Ref | Action               | Owner       | Due      | Status   |
      | 1   | Open the second hub  | Hub Manager | Oct 2018 | Complete |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018 | Complete |`);
  });
});
