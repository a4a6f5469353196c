import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOfDayNumber, dayNumber, isoDate } from "../../core/model/calendar-date.js";
import { parseTiming, planPeriodOf, timingOfDate } from "../../core/parse/timing.js";
import { detectTurned } from "../../core/parse/turned-dates.js";

const timings = (...texts: string[]) => texts.map((text) => parseTiming(text, "due", null));
const period = (...texts: string[]): string => {
  const found = planPeriodOf(timings(...texts));
  return found ? `${isoDate(found.from)}/${isoDate(found.to)}` : "none";
};

describe("the period of a plan", () => {
  test("is the financial year that all its dates lie in", () => {
    expect(period("Nov 18", "31 January 2019", "Q2 2018/19", "March", "TBC")).toBe("2018-04-01/2019-03-31");
  });
  test("else the months from the earliest to the latest, no more", () => {
    expect(period("Nov 18", "June 2019", "Jan 19")).toBe("2018-11-01/2019-06-30");
  });
  test("is not known of one date, of none, or of dates far apart", () => {
    expect([period("Nov 18"), period("March", "ongoing"), period("March 2012", "March 2019")]).toEqual(["none", "none", "none"]);
  });
  test("is one object for plans of one period, so that what is read with it is read once", () => {
    expect(planPeriodOf(timings("Nov 18", "March 2019"))).toBe(planPeriodOf(timings("May 2018", "Jan 19")));
  });
  test("is not stretched by a stray date among many", () => {
    const many = Array.from({ length: 24 }, (_, i) => (i % 2 ? "Nov 18" : "Feb 19"));
    expect(period(...many, "Feb 18")).toBe("2018-04-01/2019-03-31");
  });
});

const cell = (year: number, month: number, day: number, format = "d-mmm") => ({ date: { year, month, day }, format, text: `${day}/${month}` });
const meant = (cells: ReturnType<typeof cell>[], role: "start" | "due" = "due") => detectTurned(cells, role)?.map((timing) => (timing?.by ? isoDate(timing.by) : null)) ?? null;

describe("a column of dates that Excel turned", () => {
  test("is read as the months that were typed", () => {
    expect(meant([cell(2018, 12, 18), cell(2018, 11, 18), cell(2018, 2, 19)])).toEqual(["2018-12-31", "2018-11-30", "2019-02-28"]);
    expect(detectTurned([cell(2018, 12, 18), cell(2018, 11, 18), cell(2018, 2, 19)], "start")?.[2]).toMatchObject({ from: { year: 2019, month: 2, day: 1 }, text: "19/2", precision: "month", kind: "by" });
  });
  test("leaves the cells that already show a month", () => {
    expect(meant([cell(2018, 12, 18), cell(2018, 6, 1, "mmm-yy"), cell(2018, 11, 18), cell(2018, 2, 19)])).toEqual(["2018-12-31", null, "2018-11-30", "2019-02-28"]);
  });
  test("is not suspected where one day is no year of the plan", () => {
    expect(meant([cell(2018, 12, 18), cell(2018, 11, 18), cell(2018, 2, 19), cell(2018, 3, 31)])).toBeNull();
  });
  test("is not suspected of two cells, of one month, or of years far from the typing", () => {
    expect(meant([cell(2018, 12, 18), cell(2018, 11, 18)])).toBeNull();
    expect(meant([cell(2018, 12, 17), cell(2018, 12, 18), cell(2018, 12, 19)])).toBeNull();
    expect(meant([cell(2018, 12, 28), cell(2018, 11, 28), cell(2018, 2, 29)])).toBeNull();
    expect(meant([cell(2015, 12, 18), cell(2018, 11, 18), cell(2018, 2, 18)])).toBeNull();
  });
  test("needs more of them where the format shows the year", () => {
    const shown = [12, 11, 10, 9, 8, 7, 6].map((month) => cell(2018, month, 18 + (month % 2), "dd/mm/yyyy"));
    expect(meant(shown.slice(0, 6))).toBeNull();
    expect(meant(shown)?.[0]).toBe("2018-12-31");
  });
  test("true days of a year are practically never taken for one", () => {
    const first = dayNumber({ year: 2018, month: 1, day: 1 });
    const days = fc.array(fc.integer({ min: 0, max: 364 }).map((n) => dateOfDayNumber(first + n)), { minLength: 8, maxLength: 30 });
    fc.assert(fc.property(days, (dates) => detectTurned(dates.map((date) => ({ date, format: "dd/mm/yyyy", text: "" })), "due") === null), { seed: 7 });
  });
});

test("a turned cell is otherwise a day", () => {
  expect(timingOfDate({ year: 2018, month: 12, day: 18 }, "18-Dec", "d-mmm", "due").precision).toBe("day");
});
