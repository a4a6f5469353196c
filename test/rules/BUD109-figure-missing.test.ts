import { describe, it } from "vitest";
import bud109 from "../../core/rules/BUD109-figure-missing.js";
import { budgetFlags } from "../support/budget-flags.js";

describe("figure-missing", () => {
  it("finds a total left blank where other totals have theirs", () => {
    budgetFlags(bud109, `
      | Line         | Budget £ | Posts |
      | Ponds        | 1,200    | 13    |
      | Hedges       | 2,500    | 25    |
      | Water total  | 3,700    |       |
      | Fences       | 400      | 5     |
      | Gates        | 800      | 8     |
      | Timber total | 1,200    | 13    |`, ["C4 note: Water total has no figure under Posts. Its lines come to 38."]);
  });

  it("is content where nobody totals a column", () => {
    budgetFlags(bud109, `
      | Line   | Budget £ | Pupils |
      | Ponds  | 1,200    | 13     |
      | Hedges | 2,500    | 25     |
      | Total  | 3,700    |        |`, []);
  });
});
