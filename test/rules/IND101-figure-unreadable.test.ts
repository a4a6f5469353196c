import { describe, it } from "vitest";
import ind101 from "../../core/rules/IND101-figure-unreadable.js";
import { clean, flags } from "../support/flags.js";

describe("figure-unreadable", () => {
  it("finds words and dates where a figure belongs, the baseline's too", () => {
    flags(ind101, `
      | Ref | Measure               | Baseline | Target | Q1 2018/19 | Q2 2018/19   |
      | H1  | Ferries on time       | 84%      | 90%    | 86%        | 1O4          |
      | H2  | Berths let            | about ?? | 120    | 112        | 116          |
      | H3  | Days to mend a buoy   | 12 days  | 10     | 11 days    | d:2018-11-09 |`, [
      { at: "F2", data: { text: "1O4" } }, { at: "C3", data: { text: "about ??" } }, { at: "F4", data: { text: "09/11/2018" } },
    ]);
  });

  it("finds it in a table that is turned round, and in a row of its own", () => {
    flags(ind101, `
      | Harbour performance 2018/19 |
      | Quarter | Contacts | % on time |
      | Q1      | 812      | 84.1%     |
      | Q2      | 79O      | 82.8%     |
      | Q3      | 845      | 86.0%     |`, [{ at: "B4", data: { text: "79O" } }]);
    flags(ind101, `
      | Measure       |        | Q1 18/19 | Q2 18/19 |
      | Boats swept   | Target | 40       | 40       |
      |               | Actual | 38       | 4l       |`, [{ at: "D3" }]);
  });

  it("lets be what says why there is no figure, what is held back, and sentences that propose figures", () => {
    clean(ind101, `
      | Ref | Measure             | Target | Q1 2018/19    | Q2 2018/19      |
      | H1  | Ferries on time     | 90%    | n/a           | to follow       |
      | H2  | Children rescued    | 5      | <5            | *               |
      | H3  | Berths let          | 120    | 112 (revised) | c. 116          |`);
    clean(ind101, `
      | Service | Performance                                                        |
      | Ferries | 97.4% of sailings left on time. All surveys were held, 88% on time |`);
  });
});
