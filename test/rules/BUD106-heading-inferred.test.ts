import { describe, it } from "vitest";
import bud106 from "../../core/rules/BUD106-heading-inferred.js";
import { budgetFlags } from "../support/budget-flags.js";

describe("heading-inferred", () => {
  it("says what a column without a heading is", () => {
    budgetFlags(bud106, `
      | Team    | Gross £000 | Income £000 |     |
      | Ponds   | 300        | -100        | 200 |
      | Hedges  | 240        | -55         | 185 |
      | Ditches | 410        | -90         | 320 |`, [`D2 note: This column of figures has no heading. By its figures it is "Net": Net = Gross + Income.`]);
  });

  it("says so where nothing tells", () => {
    budgetFlags(bud106, `
      | Team    | Gross £000 | Income £000 |     |
      | Ponds   | 300        | -100        | 7   |
      | Hedges  | 240        | -55         | 71  |
      | Ditches | 410        | -90         | 12  |`, ["D2 note: This column of figures has no heading. Its figures do not tell what it is either."]);
  });
});
