import { describe, it } from "vitest";
import bud104 from "../../core/rules/BUD104-rounding.js";
import { budgetFlags } from "../support/budget-flags.js";

describe("rounding", () => {
  it("says by how much a sum is out and how much rounding explains", () => {
    budgetFlags(bud104, `
      | Line   | Budget £000 | Forecast £000 |
      | Ponds  | 1,200       | 1,300         |
      | Hedges | 2,500       | 2,500         |
      | Fences | 400         | 500           |
      | Total  | 4,102       | 4,297         |`, ["B5 note: Total, Budget: 4,102 is stated, Ponds + Hedges + Fences come to 4,100: 2 out; rounding could explain 2."]);
  });
});
