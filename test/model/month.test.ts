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
    ["Parks tracker 31-10-2020.xlsx", "2020-10"],
    ["Parks 04.12.18 v2.docx", "2018-12"],
    ["Parks Oct-20.xlsx", "2020-10"],
    ["Parks_30th_November_2018.csv", "2018-11"],
    ["Parks 11-2018.xlsx", "2018-11"],
    ["Parks 30112018.xlsx", "2018-11"],
    ["20181130 Parks.xlsx", "2018-11"],
    ["2018 Nov Parks.xlsx", "2018-11"],
    ["Nov 20 2018 Parks.xlsx", null],
    ["Parks 4 Dec.xlsx", null],
    ["Marketing 2018.xlsx", null],
    ["children-18-25.xlsx", null],
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
