import { describe, it } from "vitest";
import ind103 from "../../core/rules/IND103-target-missing.js";
import { clean, flags } from "../support/flags.js";

describe("target-missing", () => {
  it("finds the measure without one where others have theirs", () => {
    flags(ind103, `
      | Ref | Measure         | Target | Q1 2018/19 | Q2 2018/19 |
      | H1  | Ferries on time | 90%    | 86%        | 88%        |
      | H2  | Berths let      |        | 112        | 116        |`, [{ at: "C3", data: { what: "H2" }, message: "There is no target for H2." }]);
  });

  it("says once, as a note, that a table has none", () => {
    flags(ind103, `
      | Measure         | Q1 2018/19 | Q2 2018/19 |
      | Ferries on time | 86%        | 88%        |
      | Berths let      | 112        | 116        |`, [{ at: "A1", data: { what: "any of the 2 measures" } }]);
  });

  it("lets be targets by period, targets in words, and what was read from a sentence", () => {
    clean(ind103, `
      | Measure         | Q1 2018/19 | <      | Q2 2018/19 | <      |
      | ^               | Target     | Actual | Target     | Actual |
      | Ferries on time | 90%        | 86%    | 90%        | 88%    |
      | Berths let      |            | 112    | 115        | 116    |`);
    clean(ind103, `
      | Measure         | Target          | Q1 2018/19 |
      | Ferries on time | Monitoring only | 86%        |
      | Berths let      | 115             | 112        |`);
    clean(ind103, `
      | Service | Performance                          |
      | Ferries | 97.4% of all sailings left on time.  |`);
  });
});
