import { describe, it } from "vitest";
import ind102 from "../../core/rules/IND102-unit-differs.js";
import { clean, flags } from "../support/flags.js";

describe("unit-differs", () => {
  it("finds a share of 1 among percentages, and says what it would be", () => {
    flags(ind102, `
      | Ref | Measure         | Unit | Q1 2018/19 | Q2 2018/19 | Q3 2018/19 |
      | H1  | Ferries on time |      | 26%        | 25%        | 0.27       |
      | H2  | Berths let      | %    | 81         | 0.79       | 80         |`, [
      { at: "F2", data: { text: "0.27", written: "as a share of 1", row: "in %" }, fix: { safety: "review", edits: [{ cell: "F2", from: "0.27", to: "27%" }] } },
      { at: "E3", data: { text: "0.79", written: "as a share of 1", row: "in %" }, fix: { safety: "review", edits: [{ cell: "E3", from: "0.79", to: "79" }] } },
    ]);
  });

  it("finds percentages in a row that counts, and amounts and times among others", () => {
    flags(ind102, `
      | Ref | Measure                  | Baseline | Q1 2018/19 | Q2 2018/19 | Q3 2018/19 |
      | H1  | Number of berths let     | 98       | 104        | 110        | 27%        |
      | H2  | Complaints               | 131      | 122        | 27%        | 140        |
      | H3  | Average days to mend one | 12 days  | 11         | £12        | 10 days    |`, [
      { at: "F2", data: { text: "27%", written: "in %", row: "in numbers of berths let" }, fix: null }, { at: "E3", data: { text: "27%", written: "in %", row: "in plain numbers" } }, { at: "E4", data: { text: "£12", written: "in £", row: "in days" } },
    ]);
  });

  it("lets be bare numbers, small percentages, a share in brackets, points, other scales of money, and counts by name", () => {
    clean(ind102, `
      | Ref | Measure               | Unit | Q1 2018/19 | Q2 2018/19   | Q3 2018/19 |
      | H1  | Ferries on time       |      | 86%        | 88           | 87.5       |
      | H2  | Boats lost            | %    | 0.4        | 0.3          | 0.5%       |
      | H3  | Households met        |      | 131        | 140 (26%)    | 122        |
      | H4  | Gap to the best       | %    | 12         | 11.5 pts     | 11         |
      | H5  | Fees                  | £000 | 1,250      | £1.3m        | £1,400,000 |
      | H6  | Boats                 |      | 12 boats   | 14 boats     | 15 vessels |`);
  });
});
