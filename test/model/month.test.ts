import { describe, expect, it } from "vitest";
import { lastDayOf, monthInName, monthLabel } from "../../core/model/month.js";

describe("the month that a name gives", () => {
  it.each([
    ["2018-11", "2018-11"],
    ["returns-2018-11", "2018-11"],
    ["201811 returns", "2018-11"],
    ["early-help_2018_02.xlsx", "2018-02"],
    ["early-help-2018-11-30.xlsx", "2018-11"],
    ["Nov 2018 returns", "2018-11"],
    ["Early Help September 2018.xlsx", "2018-09"],
    ["2018-13", null],
    ["plan 2018-2019", null],
    ["2018", null],
    ["returns", null],
  ])("%s: %s", (name, month) => {
    expect(monthInName(name)).toBe(month);
  });
});

it("names a month and its last day", () => {
  expect(monthLabel("2019-02")).toBe("February 2019");
  expect(lastDayOf("2020-02")).toEqual({ year: 2020, month: 2, day: 29 });
  expect(lastDayOf("2020-2")).toBeNull();
});
