import { describe, it } from "vitest";
import ind107 from "../../core/rules/IND107-not-updated.js";
import { clean, flags } from "../support/flags.js";

const QUARTERS = `
  | Ref | Measure         | Target | Q1 2018/19 | Q2 2018/19 | Q3 2018/19 |
  | H1  | Ferries on time | 90%    | 86%        | 88%        |            |
  | H2  | Berths let      | 120    | 112        |            |            |`;

describe("not-updated", () => {
  it("finds the measure that has no figure for a period that the day should have, in its cell", () => {
    flags(ind107, QUARTERS, [{ at: "E3", data: { what: "this measure", latest: "Q1 2018/19", period: "quarter", ended: "30 Sep 2018" } }]);
  });

  it("leaves four weeks to gather a quarter's figures", () => {
    clean(ind107, QUARTERS, { asOf: "2018-10-28" });
    flags(ind107, QUARTERS, [{ at: "E3" }], { asOf: "2018-10-29" });
  });

  it("says once what is so of all, and of each that is late in its own way", () => {
    const months = `
      | Measure    | Jul 2018 | Aug 2018 | Sep 2018 |
      | Berths let | 112      | 114      | 115      |
      | Fees paid  | 98%      | 97%      | 99%      |`;
    flags(ind107, months, [{ at: "D1", data: { what: "all 2 measures", latest: "Sep 2018", period: "month", ended: "31 Oct 2018" } }], { asOf: "2018-11-30" });
    flags(ind107, QUARTERS, [{ at: "F2", data: { what: "this measure", latest: "Q2 2018/19", period: "quarter", ended: "31 Dec 2018" } }, { at: "F3" }], { asOf: "2019-01-31" });
  });

  it("lets be yearly figures until three months after the year, what says why there is none, and what names no days", () => {
    const years = `
      | Measure    | 2016/17 | 2017/18 |
      | Berths let | 410     | 520     |`;
    clean(ind107, years, { asOf: "2019-06-30" });
    flags(ind107, years, [{ at: "C2", data: { what: "this measure", latest: "2017/18", period: "year", ended: "31 Mar 2019" } }], { asOf: "2019-07-31" });
    clean(ind107, `
      | Measure    | Q1 2018/19 | Q2 2018/19 |
      | Berths let | 112        | to follow  |`);
    clean(ind107, `
      | Measure    | Target | Q1 | Q2 | Q3 |
      | Berths let | 40     | 11 | 9  |    |`);
  });
});
