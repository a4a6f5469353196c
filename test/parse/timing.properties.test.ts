import fc from "fast-check";
import { expect, test } from "vitest";
import { MONTH_NAMES, addDays, dateOfDayNumber, dayNumber, daysInMonth } from "../../core/model/calendar-date.js";
import type { CalendarDate } from "../../core/model/calendar-date.js";
import { monthNumberWithSlip } from "../../core/parse/month-names.js";
import { tidy } from "../../core/parse/tidy.js";
import { parseTiming } from "../../core/parse/timing.js";

const period = { from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 3, day: 31 } };
const date = fc.integer({ min: dayNumber({ year: 2014, month: 1, day: 1 }), max: dayNumber({ year: 2023, month: 12, day: 31 }) }).map(dateOfDayNumber);
const role = fc.constantFrom("start" as const, "due" as const);

const name = ({ month }: CalendarDate): string => MONTH_NAMES[month - 1] ?? "";
const two = (number: number): string => String(number).padStart(2, "0");
const ordinal = (day: number): string => `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"}`;

const DAY_WRITTEN: readonly ((date: CalendarDate) => string)[] = [
  (d) => `${d.day} ${name(d)} ${d.year}`,
  (d) => `${ordinal(d.day)} ${name(d).slice(0, 3)} ${two(d.year % 100)}`,
  (d) => `${ordinal(d.day)} of ${name(d)}, ${d.year}`,
  (d) => `${two(d.day)}/${two(d.month)}/${d.year}`,
  (d) => `${d.day}.${d.month}.${two(d.year % 100)}`,
  (d) => `${two(d.day)}-${name(d).slice(0, 3).toUpperCase()}-${two(d.year % 100)}`,
  (d) => `${d.year}-${two(d.month)}-${two(d.day)}`,
  (d) => `By ${name(d)} ${ordinal(d.day)} ${d.year}`,
  (d) => `due: ${d.day}${name(d)}${d.year}.`,
];
const MONTH_WRITTEN: readonly ((date: CalendarDate) => string)[] = [
  (d) => `${name(d)} ${d.year}`,
  (d) => `${name(d).slice(0, 3)} ${two(d.year % 100)}`,
  (d) => `${name(d).slice(0, 3).toUpperCase()}-${two(d.year % 100)}`,
  (d) => `${name(d)}'${two(d.year % 100)}`,
  (d) => `end of ${name(d)} ${d.year}`,
  (d) => `${two(d.month)}/${d.year}`,
  (d) => `no later than ${name(d).slice(0, 4)}. ${d.year}`,
];

test("any day reads back from every way of writing it", () => {
  fc.assert(
    fc.property(date, fc.constantFrom(...DAY_WRITTEN), (day, write) => {
      expect(parseTiming(write(day), "due", period)).toMatchObject({ kind: "by", from: null, by: day, precision: "day", inferred: false });
      expect(parseTiming(write(day), "start", period)).toMatchObject({ kind: "by", from: day, by: day });
    }),
  );
});

test("any month reads back as its last day from every way of writing it", () => {
  fc.assert(
    fc.property(date, fc.constantFrom(...MONTH_WRITTEN), (day, write) => {
      const last = { ...day, day: daysInMonth(day.year, day.month) };
      expect(parseTiming(write(day), "due", period)).toMatchObject({ kind: "by", from: null, by: last, precision: "month" });
    }),
  );
});

test("any two days make a range, and backwards none", () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 700 }), fc.constantFrom(" - ", " – ", " to ", " until "), fc.constantFrom(...DAY_WRITTEN.slice(0, 5)), (first, later, between, write) => {
      const last = addDays(first, later);
      expect(parseTiming(write(first) + between + write(last), "due", period)).toMatchObject({ kind: "by", from: first, by: last });
      expect(parseTiming(write(last) + between + write(first), "due", period).kind).toBe("unreadable");
    }),
  );
});

test("a year taken from the plan is always within it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
      const day = addDays(period.from, days);
      expect(parseTiming(`${day.day} ${name(day)}`, "due", period)).toMatchObject({ by: day, inferred: true });
      expect(parseTiming(`${day.day} ${name(day)}`, "due", null).kind).toBe("unreadable");
    }),
  );
});

test("a slip of the keys in a long month is still that month", () => {
  const long = MONTH_NAMES.map((month, index) => [month.toLowerCase(), index + 1] as const).filter(([month]) => month.length > 5);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), ([month, number], at) => {
      const index = 1 + (at % (month.length - 1));
      expect(monthNumberWithSlip(month.slice(0, index) + month.slice(index + 1))).toBe(number);
      expect(monthNumberWithSlip(month.slice(0, index) + "x" + month.slice(index))).toBe(number);
    }),
  );
});

const WORDS = "by the end of start mid q3 2018 2018/19 18/19 31 3rd march dec 18 ongoing and monthly every two weeks from to until - , ( ) / : tbc revised was w/c term autumn christmas before review (".split(" ");

test("nothing makes it throw or lose the text, and what it reads is in order", () => {
  const scrap = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.oneof(scrap, fc.string(), fc.string({ unit: "binary", maxLength: 300 })), role, fc.constantFrom(period, null), (text, as, plan) => {
      const timing = parseTiming(text, as, plan);
      expect(timing.text).toBe(tidy(text));
      if (timing.from && timing.by) expect(dayNumber(timing.from)).toBeLessThanOrEqual(dayNumber(timing.by));
      if (timing.kind === "unreadable" || timing.kind === "blank") expect([timing.from, timing.by, timing.every]).toEqual([null, null, null]);
      if (timing.inferred) expect(plan).not.toBeNull();
    }),
    { numRuns: 600 },
  );
});
