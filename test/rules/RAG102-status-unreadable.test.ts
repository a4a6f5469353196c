import { describe, it } from "vitest";
import rag102 from "../../core/rules/RAG102-status-unreadable.js";
import { clean, flags } from "../support/flags.js";

describe("status-unreadable", () => {
  it("finds words that are no rating", () => {
    flags(rag102, `
      | Ref | Action               | Owner       | Due      | Status        |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 | Timing unclear |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | On track      |
      | 3   | Name the hub         | Hub Manager | Jan 2019 | Green         |`, [{ at: "E2", data: { text: "Timing unclear" } }]);
  });

  it("goes on in a tracker of ours until a rating is chosen", () => {
    flags(rag102, `
      | Ref | Action               | Lead        | Due      | Status    | Status (as written) | Timing (as written) | Line ID |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 | Not rated | Ask the board       | Dec 2018            | hub-1   |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | At risk   | Ask the board       | Dec 2018            | hub-2   |
      | 3   | Name the hub         | Hub Manager | Dec 2018 | Dreadful  |                     | Dec 2018            | hub-3   |`, [{ at: "E2", data: { text: "Ask the board" } }, { at: "E4", data: { text: "Dreadful" } }]);
  });

  it("lets ratings pass, and what other rules speak of", () => {
    clean(rag102, `
      | Ref | Action               | Owner       | Due      | Status    |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 | Yellow    |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | On track  |
      | 3   | Name the hub         | Hub Manager | Jan 2019 |           |
      | 4   | Paint the hub        | Hub Manager | Jan 2019 | N/A       |
      | 5   | Heat the hub         | Hub Manager | Jan 2019 | Overdue   |`);
  });

  it("lets words pass that the plan's key explains", () => {
    clean(rag102, `
      | 1 = on track |||||
      | 2 = off track |||||
      | Ref | Action               | Owner       | Due      | Status |
      | 1   | Open the second hub  | Hub Manager | Dec 2018 | 1      |
      | 2   | Print the hub's menu | Hub Manager | Dec 2018 | 2      |`);
  });
});
