import { describe, it } from "vitest";
import bud108 from "../../core/rules/BUD108-sign-unlikely.js";
import { budgetFlags } from "../support/budget-flags.js";

describe("sign-unlikely", () => {
  it("finds income that stands against the sign of its column", () => {
    budgetFlags(bud108, `
      | Line   | Spend £ | Fees £ |
      | Ponds  | 1,200   | (130)  |
      | Hedges | 2,500   | (25)   |
      | Fences | 400     | 50     |
      | Gates  | 800     | (80)   |
      | Total  | 4,900   | (185)  |`, ["C4 warning: Fences, Fees: 50 is positive, while the 3 other figures of the column are negative."]);
  });

  it("leaves variances and columns of either sign alone", () => {
    budgetFlags(bud108, `
      | Line   | Budget £ | Variance £ | Income £ |
      | Ponds  | 1,200    | -130       | -10      |
      | Hedges | 2,500    | -25        | -5       |
      | Fences | 400      | 50         | 30       |
      | Gates  | 800      | -80        | 12       |`, []);
  });
});
