import { describe, it } from "vitest";
import bud103 from "../../core/rules/BUD103-grand-total-does-not-cast.js";
import { budgetFlags } from "../support/budget-flags.js";

describe("grand-total-does-not-cast", () => {
  it("finds a total of all that is not what its parts come to", () => {
    budgetFlags(bud103, `
      | Line         | Budget £ | Forecast £ |
      | Ponds        | 1,200    | 1,300      |
      | Hedges       | 2,500    | 2,500      |
      | Water total  | 3,700    | 3,800      |
      | Fences       | 400      | 500        |
      | Gates        | 800      | 800        |
      | Timber total | 1,200    | 1,300      |
      | Grand total  | 4,900    | 5,200      |`, ["C8 error: Grand total, Forecast: 5,200 is stated, but Water total + Timber total come to 5,100: 100 out."]);
  });

  it("counts its parts where there are many", () => {
    budgetFlags(bud103, `
      | Line   | Budget £ | Forecast £ |
      | Ponds  | 1,200    | 1,300      |
      | Hedges | 2,500    | 2,500      |
      | Fences | 400      | 500        |
      | Gates  | 800      | 800        |
      | Total  | 4,900    | 5,200      |`, ["C6 error: Total, Forecast: 5,200 is stated, but its 4 parts come to 5,100: 100 out."]);
  });
});
