import { describe, it } from "vitest";
import bud107 from "../../core/rules/BUD107-budget-line-duplicated.js";
import { budgetFlags } from "../support/budget-flags.js";

describe("budget-line-duplicated", () => {
  it("finds a line that stands twice under one total", () => {
    budgetFlags(bud107, `
      | Line   | Budget £ | Forecast £ |
      | Ponds  | 1,200    | 1,300      |
      | Hedges | 2,500    | 2,500      |
      | ponds  | 400      | 500        |
      | Total  | 4,100    | 4,300      |`, ["B4 warning: ponds is a line here and in row 2 already."]);
  });

  it("is content with the same name under another total", () => {
    budgetFlags(bud107, `
      | Line        | Budget £ | Forecast £ |
      | Staff       | 1,200    | 1,300      |
      | Supplies    | 2,500    | 2,500      |
      | Ponds total | 3,700    | 3,800      |
      | Staff       | 400      | 500        |
      | Supplies    | 800      | 800        |
      | Gates total | 1,200    | 1,300      |
      | Total       | 4,900    | 5,100      |`, []);
  });
});
