import { describe, it } from "vitest";
import bud101 from "../../core/rules/BUD101-row-does-not-cast.js";
import { budgetFlags } from "../support/budget-flags.js";

describe("row-does-not-cast", () => {
  it("finds a row whose columns do not come to what it states, and leaves rounding alone", () => {
    budgetFlags(bud101, `
      | Team    | Gross £000 | Income £000 | Net £000 |
      | Ponds   | 300        | -100        | 200      |
      | Hedges  | 240        | -55         | 184      |
      | Ditches | 410        | -90         | 230      |
      | Fences  | 120        | -           | 120      |`, ["D4 error: Ditches, Net: 230 is stated, but Gross + Income come to 320: 90 out."]);
  });

  it("says what is taken away", () => {
    budgetFlags(bud101, `
      | Team    | Budget £ | Actual £ | Variance £ |
      | Ponds   | 3,000    | 2,100    | 900        |
      | Hedges  | 2,400    | 2,600    | (200)      |
      | Ditches | 4,100    | 4,000    | 10         |
      | Fences  | 1,200    | 700      | 500        |`, ["D4 error: Ditches, Variance: 10 is stated, but Budget - Actual come to 100: 90 out."]);
  });
});
