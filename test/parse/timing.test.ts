import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "../../core/model/calendar-date.js";
import type { CalendarDate } from "../../core/model/calendar-date.js";
import type { Timing } from "../../core/model/timing.js";
import { parseTiming, timingOfDate } from "../../core/parse/timing.js";
import { rows } from "./rows.js";

const period = { from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 3, day: 31 } };
const iso = (date: CalendarDate | null): string => (date ? isoDate(date) : "");

/** "from | by | kind" as the tables below say it: "ongoing P3M", "inferred" beside the kind where they are so. */
function said({ from, by, kind, ongoing, every, inferred }: Timing): string[] {
  const more = [kind === "recurring" && every === null ? "open" : every, inferred ? "inferred" : null].filter((word) => word !== null);
  expect(ongoing).toBe(kind === "ongoing" || kind === "recurring");
  return [iso(from), iso(by), [kind, ...more].join(" ")];
}

describe("a due date", () => {
  test.each(
    rows(`
      by 31 March 2019             |            | 2019-03-31 | by
      31st Mar '19                 |            | 2019-03-31 | by
      31-03-2019                   |            | 2019-03-31 | by
      31 .03. 2019                 |            | 2019-03-31 | by
      2019-03-31                   |            | 2019-03-31 | by
      2019/03/31                   |            | 2019-03-31 | by
      2019-03-31T00:00:00          |            | 2019-03-31 | by
      31/03/2019 17:00             |            | 2019-03-31 | by
      5pm on 31 March 2019         |            | 2019-03-31 | by
      31March2019                  |            | 2019-03-31 | by
      December 3, 2018             |            | 2018-12-03 | by
      the 3rd of December 2018     |            | 2018-12-03 | by
      Mon 3 Dec 2018               |            | 2018-12-03 | by
      Monday, 3rd December 2018    |            | 2018-12-03 | by
      no later than 31 March 2019  |            | 2019-03-31 | by
      31 March 2019 at the latest  |            | 2019-03-31 | by
      before 1 April 2019          |            | 2019-03-31 | by
      before the end of March 2019 |            | 2019-03-31 | by
      Christmas 2018               |            | 2018-12-25 | by
      29/02/2020                   |            | 2020-02-29 | by
    `),
  )("names a day: %s", (text = "", ...expected) => {
    expect(said(parseTiming(text, "due", period))).toEqual(expected);
  });

  test.each(
    rows(`
      sept 2018             |            | 2018-09-30 | by
      Sept. 2018            |            | 2018-09-30 | by
      SEPTEMBER 2018        |            | 2018-09-30 | by
      Sept18                |            | 2018-09-30 | by
      Sep-18                |            | 2018-09-30 | by
      Sep/2018              |            | 2018-09-30 | by
      Mar '19               |            | 2019-03-31 | by
      12/2018               |            | 2018-12-31 | by
      12/18                 |            | 2018-12-31 | by
      2018-12               |            | 2018-12-31 | by
      Decemeber 2018        |            | 2018-12-31 | by
      Febuary 19            |            | 2019-02-28 | by
      End March 2019        |            | 2019-03-31 | by
      by end of Dec 18      |            | 2018-12-31 | by
      End of\\nMarch 2019   |            | 2019-03-31 | by
      early January 2019    |            | 2019-01-10 | by
      mid-January 2019      |            | 2019-01-15 | by
      Late Jan 19           |            | 2019-01-31 | by
      start of January 2019 |            | 2019-01-01 | by
      Completed March 2018  |            | 2018-03-31 | by
      March 2018 (achieved) |            | 2018-03-31 | by
    `),
  )("names a month or a part of one: %s", (text = "", ...expected) => {
    expect(said(parseTiming(text, "due", period))).toEqual(expected);
  });

  test.each(
    rows(`
      Q3 18/19                      | 2018-10-01 | 2018-12-31 | by
      Qtr 3 2018/19                 | 2018-10-01 | 2018-12-31 | by
      third quarter of 2018/19      | 2018-10-01 | 2018-12-31 | by
      2018/19 Q4                    | 2019-01-01 | 2019-03-31 | by
      Quarter 4 FY18/19             | 2019-01-01 | 2019-03-31 | by
      Q3 (Nov - Dec 2018)           | 2018-11-01 | 2018-12-31 | by
      31 March 2019 (Q4)            |            | 2019-03-31 | by
      end of Q3 2018/19             |            | 2018-12-31 | by
      start of Q2 2018/19           |            | 2018-07-01 | by
      H1 2018/19                    | 2018-04-01 | 2018-09-30 | by
      FY 2018/19                    | 2018-04-01 | 2019-03-31 | by
      2018/2019                     | 2018-04-01 | 2019-03-31 | by
      18/19                         | 2018-04-01 | 2019-03-31 | by
      end of financial year 2018/19 |            | 2019-03-31 | by
      academic year 2018/19         | 2018-09-01 | 2019-08-31 | by
      2019                          | 2019-01-01 | 2019-12-31 | by
      Spring term 2018/19           | 2019-01-01 | 2019-03-31 | by
      Autumn term 18                | 2018-09-01 | 2018-12-31 | by
      Autumn 2 2018                 | 2018-11-01 | 2018-12-31 | by
      end of summer term 2019       |            | 2019-07-31 | by
      w/e 7 December 2018           | 2018-12-03 | 2018-12-07 | by
      week commencing 03/12/18      | 2018-12-03 | 2018-12-09 | by
    `),
  )("names a quarter, term, week or year: %s", (text = "", ...expected) => {
    expect(said(parseTiming(text, "due", period))).toEqual(expected);
  });

  test.each(
    rows(`
      Oct-Dec 2018                  | 2018-10-01 | 2018-12-31 | by
      Oct/Nov 2018                  | 2018-10-01 | 2018-11-30 | by
      3-7 December 2018             | 2018-12-03 | 2018-12-07 | by
      3rd to 7th December 2018      | 2018-12-03 | 2018-12-07 | by
      between 3 and 7 December 2018 | 2018-12-03 | 2018-12-07 | by
      December – January 2019       | 2018-12-01 | 2019-01-31 | by
      Dec - Jan 19                  | 2018-12-01 | 2019-01-31 | by
      Nov 18 to Feb                 | 2018-11-01 | 2019-02-28 | by
      Q1 - Q2 2018/19               | 2018-04-01 | 2018-09-30 | by
      Dec 19 - Feb 18               |            |            | unreadable
      March 2019 - 15 March 2019    |            |            | unreadable
      Nov 18 Mar 19                 |            | 2019-03-31 | by
      Nov 18, Mar 19                |            | 2019-03-31 | by
      Oct & Nov 2018                |            | 2018-11-30 | by
      3, 10 and 17 December 2018    |            | 2018-12-17 | by
      Phase 1: Dec 18, Phase 2: Mar 19 |         | 2019-03-31 | by
      Draft: Dec 18; Final: Mar 19  |            | 2019-03-31 | by
      Mar 19, Nov 18                |            |            | unreadable
      Dec 18 (revised to Feb 19)    |            | 2019-02-28 | by
      Nov 18 now Jan 19             |            | 2019-01-31 | by
      Feb 19 (was Dec 18)           |            | 2019-02-28 | by
      revised from Dec 18 to Feb 19 |            | 2019-02-28 | by
      Dec 18 → Feb 19               |            | 2019-02-28 | by
      31 March 2019 (date set by law) |          | 2019-03-31 | by
      March 2019 subject to funding |            | 2019-03-31 | by
      March 2019 - delayed          |            |            | unreadable
    `),
  )("names several days, or one and a note: %s", (text = "", ...expected) => {
    expect(said(parseTiming(text, "due", period))).toEqual(expected);
  });

  test.each(
    rows(`
      continuous                      |            |            | ongoing
      In place and on-going           |            |            | ongoing
      rolling programme               |            |            | ongoing
      Ongoing, through supervision    |            |            | ongoing
      Nov 18 & ongoing                |            | 2018-11-30 | ongoing
      Nov 18; ongoing                 |            | 2018-11-30 | ongoing
      Sept 2018 – ongoing             |            | 2018-09-30 | ongoing
      Ongoing from Sept 2018          | 2018-09-01 |            | ongoing
      2018/19 onwards                 | 2018-04-01 |            | ongoing
      Starting September 2018         | 2018-09-01 |            | ongoing
      Ongoing until March 2019        |            | 2019-03-31 | ongoing
      ongoing - review March 2019     |            |            | ongoing
      fortnightly                     |            |            | recurring P2W
      termly                          |            |            | recurring P4M
      six monthly                     |            |            | recurring P6M
      every other month               |            |            | recurring P2M
      every 3 months                  |            |            | recurring P3M
      At least annually               |            |            | recurring P1Y
      bi-monthly                      |            |            | recurring open
      bi-annually                     |            |            | recurring open
      monthly from April 2018         | 2018-04-01 |            | recurring P1M
      quarterly to March 2019         |            | 2019-03-31 | recurring P3M
      Dec 18 and monthly thereafter   |            | 2018-12-31 | recurring P1M
      from Dec 18, then every 6 weeks | 2018-12-01 |            | recurring P6W
      Ongoing (quarterly)             |            |            | recurring P3M
      Monthly – reported to the board |            |            | recurring P1M
      every 0 months                  |            |            | unreadable
      Monthly in 14 schools           |            |            | unreadable
    `),
  )("goes on or comes round: %s", (text = "", ...expected) => {
    expect(said(parseTiming(text, "due", period))).toEqual(expected);
  });

  test.each(
    rows(`
      TBA                      |            |            | to-be-confirmed
      to be agreed             |            |            | to-be-confirmed
      Date to be confirmed     |            |            | to-be-confirmed
      not yet agreed           |            |            | to-be-confirmed
      ?                        |            |            | to-be-confirmed
      March 2019 (TBC)         |            | 2019-03-31 | to-be-confirmed
      TBC - awaiting partners  |            |            | to-be-confirmed
      not applicable           |            |            | not-applicable
      n.a.                     |            |            | not-applicable
      –                        |            |            | blank
      …                        |            |            | blank
    `),
  )("says that there is none, or not yet: %s", (text = "", ...expected) => {
    expect(said(parseTiming(text, "due", period))).toEqual(expected);
  });

  test.each(
    rows(`
      Sept               |            | 2018-09-30 | by inferred
      31st March         |            | 2019-03-31 | by inferred
      30/9               |            | 2018-09-30 | by inferred
      Dec 3rd            |            | 2018-12-03 | by inferred
      Qtr 1              | 2018-04-01 | 2018-06-30 | by inferred
      January - March    | 2019-01-01 | 2019-03-31 | by inferred
      Spring Term        | 2019-01-01 | 2019-03-31 | by inferred
      w/c 3 Dec          | 2018-12-03 | 2018-12-09 | by inferred
      end of the financial year |     | 2019-03-31 | by inferred
      Christmas          |            | 2018-12-25 | by inferred
      Annually in March  |            | 2019-03-31 | recurring P1Y inferred
      From April         | 2018-04-01 |            | ongoing inferred
    `),
  )("takes the year from the plan: %s", (text = "", ...expected) => {
    expect(said(parseTiming(text, "due", period))).toEqual(expected);
    expect(parseTiming(text, "due", null).by).toBeNull();
  });

  test("is not taken from a plan in which two would fit", () => {
    const long = { from: { year: 2018, month: 2, day: 1 }, to: { year: 2019, month: 11, day: 30 } };
    expect(parseTiming("March", "due", long).kind).toBe("unreadable");
    expect(iso(parseTiming("January", "due", long).by)).toBe("2019-01-31");
  });

  test.each([
    "before Easter", "Spring 2019", "Winter 2018", "Q3 2018", "H1 2019", "half term", "by end of term", "year end", "2018-2020", "12/25/2018", "29/02/2019", "31 April 2019", "11/12", "Dec 31", "Dec 12",
    "31 March 2819", "31 March 2O19", "43465", "6 months", "within 3 months", "immediately", "as required", "Complete", "after March 2019", "not before March 2019", "Tue 3 Dec 2018", "Match", "Marzo 2019", "31 March 2019 (Q3)", "1", "W/c",
  ])("that can't be read is not guessed: %s", (text) => {
    expect(parseTiming(text, "due", period)).toEqual({ text, kind: "unreadable", from: null, by: null, ongoing: false, every: null, precision: null, inferred: false });
  });

  test("keeps its text, white space tidied", () => {
    expect(parseTiming("  31  March\u00a02019\r\n", "due", null).text).toBe("31 March 2019");
    expect(parseTiming("", "due", null).kind).toBe("blank");
  });
});

test.each(
  rows(`
    July 2018            | 2018-07-01 | 2018-07-31 | by
    31 March 2018        | 2018-03-31 | 2018-03-31 | by
    From March 2017      | 2017-03-01 | 2017-03-31 | by
    Started June 2018    | 2018-06-01 | 2018-06-30 | by
    Nov 18, Mar 19       | 2018-11-01 | 2018-11-30 | by
    late January 2019    | 2019-01-21 | 2019-01-31 | by
    Q3 2018-19           | 2018-10-01 | 2018-12-31 | by
    January 2017 onwards | 2017-01-01 |            | ongoing
    Jan 17 and ongoing   | 2017-01-01 | 2017-01-31 | ongoing
    TBC                  |            |            | to-be-confirmed
  `),
)("a start is the first day of what it names: %s", (text = "", ...expected) => {
  expect(said(parseTiming(text, "start", period))).toEqual(expected);
});

test.each(
  rows(`
    2018-12-31 | dd/mm/yyyy             | due   |            | 2018-12-31 | day
    2018-12-18 | d-mmm                  | start | 2018-12-18 | 2018-12-18 | day
    2018-12-01 | mmm-yy                 | due   |            | 2018-12-31 | month
    2018-12-01 | [$-809]mmmm\\ yyyy;@   | start | 2018-12-01 | 2018-12-31 | month
    2018-12-01 | mmm "daily"            | due   |            | 2018-12-31 | month
    2018-01-01 | yyyy                   | due   | 2018-01-01 | 2018-12-31 | year
    2018-12-01 | General                | due   |            | 2018-12-01 | day
    2018-12-01 | m/d/yy h:mm            | due   |            | 2018-12-01 | day
  `),
)("a date cell of %s shown as %s (%s)", (date = "", format = "", role = "", from = "", by = "", precision = "") => {
  const day = parseIsoDate(date);
  if (!day) throw new Error(date);
  const timing = timingOfDate(day, "as shown", format, role === "start" ? "start" : "due");
  expect([iso(timing.from), iso(timing.by), timing.precision, timing.kind, timing.text]).toEqual([from, by, precision, "by", "as shown"]);
});
