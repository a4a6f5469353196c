import { expect, test } from "vitest";
import { withNextPeriods } from "../../core/prepare/next-period.js";
import type { Indicator, PeriodFigure } from "../../core/indicators/indicator.js";
import { parseIsoDate } from "../../core/model/calendar-date.js";

const figure = (period: string, from: string, to: string): PeriodFigure => ({ period, from: parseIsoDate(from), to: parseIsoDate(to), text: "61", value: 61, none: null, target: null, rag: null });
const series = (...figures: PeriodFigure[]): Indicator => ({
  ...{ id: "A", ref: "", measure: "Paths swept", theme: "", unit: null, better: null, baseline: null, target: null, tolerance: null, rag: null, direction: "", owner: "", comparators: {} },
  ...{ comment: "", source: "", sentence: "", proposed: false, other: {}, marks: [], at: [], figures },
});
const added = (indicator: Indicator, month: string): string[] => withNextPeriods(indicator, month).figures.slice(indicator.figures.length).map(({ period, to }) => `${period} to ${to?.year}-${to?.month}-${to?.day}`);

test.each([
  ["a month after a month", figure("Oct 2018", "2018-10-01", "2018-10-31"), "2018-11", ["Nov 2018 to 2018-11-30"]],
  ["in the words of the last", figure("October 2018", "2018-10-01", "2018-10-31"), "2018-11", ["November 2018 to 2018-11-30"]],
  ["two where one was missed", figure("Sep 2018", "2018-09-01", "2018-09-30"), "2018-11", ["Oct 2018 to 2018-10-31", "Nov 2018 to 2018-11-30"]],
  ["over the turn of the year", figure("Dec 2018", "2018-12-01", "2018-12-31"), "2019-01", ["Jan 2019 to 2019-1-31"]],
  ["no quarter before it is over", figure("Q2 2018/19", "2018-07-01", "2018-09-30"), "2018-11", []],
  ["a quarter when it is over", figure("Q2 2018/19", "2018-07-01", "2018-09-30"), "2018-12", ["Q3 2018/19 to 2018-12-31"]],
  ["the last quarter of a financial year", figure("Q3 2018/19", "2018-10-01", "2018-12-31"), "2019-03", ["Q4 2018/19 to 2019-3-31"]],
  ["nothing after a day", figure("31 January 2017", "2017-01-31", "2017-01-31"), "2017-02", []],
  ["nothing after a year", figure("2017/18", "2017-04-01", "2018-03-31"), "2019-03", []],
  ["the last three of a series that stopped", figure("Jan 2017", "2017-01-01", "2017-01-31"), "2018-11", ["Sep 2018 to 2018-9-30", "Oct 2018 to 2018-10-31", "Nov 2018 to 2018-11-30"]],
])("%s", (_, last, month, expected) => {
  expect(added(series(last), month)).toEqual(expected);
});

test("nothing where nothing is known", () => {
  expect(added(series(), "2018-11")).toEqual([]);
});
