import { describe, it } from "vitest";
import rag108 from "../../core/rules/RAG108-red-without-next-step.js";
import { clean, flags } from "../support/flags.js";

describe("red-without-next-step", () => {
  it("finds a red without cause and next step where the table asks for them", () => {
    flags(rag108, `
      | Ref | Action               | Owner       | Due      | Status    | Reason for delay | Next steps      |
      | 1   | Open the second hub  | Hub Manager | Oct 2018 | Off track |                  |                 |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018 | Off track |                  | Ask the printer |
      | 3   | Name the hub         | Hub Manager | Oct 2018 | Off track | No name agreed   |                 |
      | 4   | Paint the hub        | Hub Manager | Dec 2018 | On track  |                  |                 |`, [{ at: "G2", data: { red: "Reported red", lack: "no cause and no next step are given" } }]);
  });

  it("is content with an update where the table asks for no more", () => {
    flags(rag108, `
      | Ref | Action               | Owner       | Due      | Status    | Progress update     |
      | 1   | Open the second hub  | Hub Manager | Oct 2018 | Off track |                     |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018 | Off track | Printer is closed   |
      | 3   | Name the hub         | Hub Manager | Dec 2018 | On track  | Vote in December    |`, [{ at: "F2", data: { red: "Reported red", lack: "the update is blank" } }]);
  });

  it("says once that a table has no place to explain a red", () => {
    flags(rag108, `
      | Ref | Action               | Owner       | Due      | Status    |
      | 1   | Open the second hub  | Hub Manager | Oct 2018 | Off track |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018 | Red       |
      | 3   | Name the hub         | Hub Manager | Dec 2018 | On track  |`, [{ at: "E1", data: { red: "2 lines reported red", lack: "the table has no column for a cause, a next step or an update" } }]);
  });

  it("says once what is true of nearly every red", () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `| ${n} | Open hub number ${n} | Hub Manager | Oct 2018 | Off track | |`);
    flags(rag108, ["| Ref | Action | Owner | Due | Status | Next step |", ...rows, "| 6 | Sell the old hub | Hub Manager | Feb 2019 | On track | |", "| 7 | Sell the tables | Hub Manager | Feb 2019 | On track | Ask Sam |"].join("\n"), [{ at: "F1", data: { count: 5, lines: 5 } }]);
  });

  it("asks nothing where nothing is red", () => {
    clean(rag108, `
      | Ref | Action               | Owner       | Due      | Status    |
      | 1   | Open the second hub  | Hub Manager | Oct 2018 | At risk   |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | On track  |`);
  });
});
