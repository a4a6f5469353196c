import { describe, it } from "vitest";
import bud105 from "../../core/rules/BUD105-figure-unreadable.js";
import { budgetFlags } from "../support/budget-flags.js";

describe("figure-unreadable", () => {
  it("finds what is no figure, and says what it would have to be", () => {
    budgetFlags(bud105, `
      | Team    | Budget £ | Actual £ | Variance £ |
      | Ponds   | 3,000    | 2,100    | 900        |
      | Hedges  | 2,400    | 2,6OO    | (200)      |
      | Ditches | 4,100    | 4,000    | 100        |
      | Fences  | 1,200    | 700      | 500        |
      | Total   | 10,700   | 9,400    | 1,300      |`, [`C3 error: Under Actual, Hedges has "2,6OO", which is no figure. It would have to be 2,600.`]);
  });

  it("says so where its row and its total disagree", () => {
    budgetFlags(bud105, `
      | Team    | Budget £ | Actual £ | Variance £ |
      | Ponds   | 3,000    | 2,100    | 900        |
      | Hedges  | 2,400    | 2,6OO    | (200)      |
      | Ditches | 4,100    | 4,000    | 100        |
      | Fences  | 1,200    | 700      | 500        |
      | Total   | 10,700   | 9,500    | 1,300      |`, [`C3 error: Under Actual, Hedges has "2,6OO", which is no figure. It would have to be 2,600 by its row and 2,700 by the grand total.`]);
  });

  it("warns of a figure that is not known yet", () => {
    budgetFlags(bud105, `
      | Line   | Budget £ | Forecast £ |
      | Ponds  | 1,200    | 1,300      |
      | Hedges | 2,500    | tbc        |
      | Fences | 400      | 500        |
      | Total  | 4,100    | n/a        |`, [`C3 warning: Under Forecast, Hedges has "tbc", which is no figure. What adds it could not be checked.`]);
  });
});
