import { describe, it } from "vitest";
import bud102 from "../../core/rules/BUD102-subtotal-does-not-cast.js";
import { budgetFlags } from "../support/budget-flags.js";

describe("subtotal-does-not-cast", () => {
  it("finds a total among others that is not what its lines come to", () => {
    budgetFlags(bud102, `
      | Line         | Budget £m | Forecast £m |
      | Ponds        | 1.2       | 1.3         |
      | Hedges       | 2.5       | 2.5         |
      | Water total  | 3.7       | 3.8         |
      | Fences       | 0.4       | 0.5         |
      | Gates        | 0.8       | 0.8         |
      | Timber total | 1.8       | 1.3         |
      | Grand total  | 5.5       | 5.1         |`, ["B7 error: Timber total, Budget: 1.8 is stated, but Fences + Gates come to 1.2: 0.6 out."]);
  });
});
