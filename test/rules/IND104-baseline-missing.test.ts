import { describe, it } from "vitest";
import ind104 from "../../core/rules/IND104-baseline-missing.js";
import { clean, flags } from "../support/flags.js";

describe("baseline-missing", () => {
  it("finds the measure without one where others have theirs", () => {
    flags(ind104, `
      | Ref | Measure         | Baseline | Target | Q1 2018/19 | Q2 2018/19 |
      | H1  | Ferries on time | 84%      | 90%    | 86%        | 88%        |
      | H2  | Berths let      |          | 120    | 112        | 116        |`, [{ at: "C3", data: { what: "H2" } }]);
  });

  it("says once that a column of baselines is empty, where no earlier figure stands in", () => {
    flags(ind104, `
      | Measure         | Baseline | Target | Q1 2018/19 |
      | Ferries on time |          | 90%    | 86%        |
      | Berths let      |          | 120    | 112        |`, [{ at: "B1", data: { what: "any of the 2 measures" } }]);
  });

  it("lets be tables without the column, and series that say themselves where they began", () => {
    clean(ind104, `
      | Measure         | Target | Q1 2018/19 |
      | Ferries on time | 90%    | 86%        |`);
    clean(ind104, `
      | Measure         | Baseline | Target | Q1 2018/19 | Q2 2018/19 |
      | Ferries on time |          | 90%    | 86%        | 88%        |
      | Berths let      |          | 120    | 112        | 116        |`);
  });
});
