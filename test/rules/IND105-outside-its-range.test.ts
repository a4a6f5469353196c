import { describe, it } from "vitest";
import ind105 from "../../core/rules/IND105-outside-its-range.js";
import { clean, flags } from "../support/flags.js";

describe("outside-its-range", () => {
  it("finds more than all of a whole, less than none of it, and fewer than no things", () => {
    flags(ind105, `
      | Ref | Measure              | Baseline | Target | Q1 2018/19 | Q2 2018/19 |
      | H1  | Ferries on time      | 84%      | 90%    | 861%       | 88%        |
      | H2  | % of berths let      | -81      | 95     | 91         | 93         |
      | H3  | Number of complaints | 12       | 10     | 11         | -9         |
      | H4  | Boats swept          | 40       | 45     | 41         | -42        |
      | H5  | Days to mend a buoy  | 12 days  | 10     | -11 days   | 10 days    |`, [
      { at: "E2", data: { shown: "861%", why: "a share of a whole is at most 100%" } }, { at: "C3", data: { shown: "-81%", why: "a share of a whole is at least 0%" } },
      { at: "F4", data: { shown: "-9 complaints", why: "a number of things is at least 0" } }, { at: "F5" }, { at: "E6", data: { shown: "-11 days", why: "a time is at least 0" } },
    ]);
  });

  it("finds it in a sentence's figure", () => {
    flags(ind105, `
      | Service | Performance                            |
      | Ferries | 974% of sailings left on time.         |
      | Berths  | 96.3% of berths were let in the month. |`, [{ at: "B2" }]);
  });

  it.each([
    ["of a target", "% of the annual target achieved", "104%", "150%"], ["a change", "Change in the number of berths", "112%", "-4%"], ["of a budget", "Spend as % of budget", "101%", "108%"],
    ["with arrears", "Harbour dues collected", "99%", "102%"], ["what can be held", "Berth occupancy", "98%", "104%"], ["a balance", "Net berths let", "12", "-3"], ["a score", "Score of the survey", "1.2", "-0.4"],
  ])("lets be what may well be: %s", (_, measure, first, second) => {
    clean(ind105, `
      | Ref | Measure    | Q1 2018/19 | Q2 2018/19 |
      | H1  | ${measure} | ${first}   | ${second}  |`);
  });

  it("lets be what the series or its target does as a rule", () => {
    clean(ind105, `
      | Ref | Measure        | Target | Q1 2018/19 | Q2 2018/19 | Q3 2018/19 |
      | H1  | Rooms in use   | 110%   | 98%        | 104%       | 99%        |
      | H2  | Sailings run   |        | 101%       | 99%        | 102%       |`);
  });
});
