import { MONTH_NAMES, type CalendarDate } from "../../core/model/calendar-date.js";
import { parseTiming } from "../../core/parse/timing.js";
import type { PlanPeriod } from "../../core/recognise/options.js";
import { indexOf, indexOfDay, inMonth, isEarlier, OCTOBER, thisMonths, type SampleMonth } from "./sample-month.js";

/** Off track, at risk, on track, complete, not started, paused; "?" where the division's own words are no rating. */
export type Letter = "r" | "a" | "g" | "b" | "n" | "p" | "?";

/** What a line's earlier months follow from. */
export interface Course {
  /** Tells lines of a division apart, so that they do not all move together. */
  readonly number: number;
  /** In October. */
  readonly letter: Letter;
  /** As the division writes them; "" for none. */
  readonly start: string;
  readonly due: string;
}

const PLAN: PlanPeriod = { from: { year: 2025, month: 4, day: 1 }, to: { year: 2026, month: 3, day: 31 } };

function indexOfText(text: string, role: "start" | "due"): number | null {
  const { from, by } = parseTiming(text, role, PLAN);
  const day: CalendarDate | null = role === "start" ? (from ?? by) : by;
  return day && indexOfDay(day);
}

/** The month in which a line enters the plan: the one before it starts; of lines without a start most are there from the first, the others join in spring. */
function entry({ number, start }: Course): number {
  const starts = start === "" ? null : indexOfText(start, "start");
  if (starts !== null) return Math.max(0, Math.min(OCTOBER, starts - 1));
  return number % 3 === 0 ? 1 + ((number * 5) % 7) : 0;
}

/** The month in which a line that is complete in October was completed. */
function completed(course: Course, entered: number): number {
  const due = indexOfText(course.due, "due");
  return Math.min(OCTOBER, Math.max(entered + 2, due !== null && due <= OCTOBER ? due : OCTOBER - (course.number % 4)));
}

/** A line in seventeen was called complete too soon, and opened again two months later. */
function reopenedAfter({ number, letter }: Course, entered: number): number | null {
  const closed = 3 + (number % 5);
  return number % 17 === 4 && (letter === "g" || letter === "a") && closed > entered + 1 ? closed : null;
}

/** On track, but for a month or two in which it was not. */
function underWay({ number }: Course, index: number): Letter {
  const dip = (number * 3) % 10;
  if (number % 7 === 5 && (index === dip || index === dip + 1)) return "r";
  return number % 4 === 1 && index >= dip && index <= dip + 2 ? "a" : "g";
}

/** How a line was rated in a month up to October; null before it entered the plan. */
function letterIn(month: SampleMonth, course: Course): Letter | null {
  const { number, letter } = course;
  const index = indexOf(month);
  const entered = entry(course);
  if (index < entered) return null;
  if (index >= OCTOBER || letter === "?" || letter === "n") return letter;
  if (index === entered && (entered > 0 || number % 5 === 0)) return "n";
  const closed = reopenedAfter(course, entered);
  if (closed !== null && (index === closed || index === closed + 1)) return "b";
  if (letter === "b") return index >= completed(course, entered) ? "b" : underWay(course, index);
  const turned = OCTOBER - 1 - (number % 4);
  if (letter === "r") return index >= turned ? "r" : index >= turned - 2 ? "a" : underWay(course, index);
  if (letter === "a" || letter === "p") return index >= turned ? letter : underWay(course, index);
  return underWay(course, index);
}

/** What a record is rated in any of the twelve months; null when it is not there. A rating that is none of our letters stays as October has it. */
export function ratingIn(month: SampleMonth, record: { readonly october: string; readonly november: string }, course: Course): string | null {
  if (!isEarlier(month)) return inMonth(record, month);
  if (record.october === "new") return null;
  const letter = letterIn(month, course);
  return letter === "?" ? record.october : letter;
}

/** A record's due date in any of the twelve months; November's is "" where it did not change. */
export function dueOf(month: SampleMonth, november: string, course: Course): string {
  return isEarlier(month) ? dueIn(month, course) : thisMonths(month, course.due, november);
}

export function isLetter(rating: string): rating is Letter {
  return rating in SAID;
}

/** The same of a line that was there from the first and was taken out once it had been complete for a month. */
export function closingLetter(month: SampleMonth, number: number, until: SampleMonth): Letter | null {
  const left = indexOf(until) - indexOf(month);
  if (left < 0) return null;
  return left <= 1 ? "b" : underWay({ number, letter: "b", start: "", due: "" }, indexOf(month));
}

/** Months by which a date was put off, where it was. */
const putOffBy = ({ number }: Course): number => 3 + 2 * (number % 3);

/** When a line's date was put off to October's: in the month that had been its date; null for most lines. */
export function putOffIn(course: Course): number | null {
  const due = DAY.test(course.due) || MONTH_AND_YEAR.test(course.due) ? indexOfText(course.due, "due") : null;
  const month = due === null ? null : due - putOffBy(course);
  return course.number % 4 === 2 && month !== null && month > entry(course) && month <= OCTOBER ? month : null;
}

/** A due date as it was written in a month up to October. */
function dueIn(month: SampleMonth, course: Course): string {
  const putOff = putOffIn(course);
  return putOff === null || indexOf(month) >= putOff ? course.due : earlier(course.due, putOffBy(course));
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTH_AND_YEAR = new RegExp(`^(${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}`).join("|")})( ?)(\\d{4}|\\d\\d)$`);
/** Every month has it. */
const LAST_SAFE_DAY = 28;

/** The same text with its months so many earlier, written in the same way: "Nov 25", "November 2025", "2025-11-28". */
function earlier(text: string, months: number): string {
  const day = DAY.exec(text);
  if (day) {
    const [year, month] = monthsBefore(Number(day[1]), Number(day[2]), months);
    return `${year}-${String(month).padStart(2, "0")}-${String(Math.min(Number(day[3]), LAST_SAFE_DAY)).padStart(2, "0")}`;
  }
  return text.replace(MONTH_AND_YEAR, (_, name: string, space: string, written: string) => {
    const number = MONTH_NAMES.findIndex((each) => each.startsWith(name)) + 1;
    const [year, month] = monthsBefore(2000 + (Number(written) % 100), number, months);
    const full = MONTH_NAMES[month - 1] ?? "";
    return `${name.length > 3 || (name === "May" && written.length === 4) ? full : full.slice(0, 3)}${space}${written.length === 4 ? year : year % 100}`;
  });
}

function monthsBefore(year: number, month: number, months: number): [year: number, month: number] {
  const count = year * 12 + month - 1 - months;
  return [Math.floor(count / 12), (count % 12) + 1];
}

const SAID: Readonly<Record<Letter, readonly string[]>> = {
  n: ["", "Waits for the step before it."],
  g: ["First meeting held.", "Plan agreed with partners.", "Half way.", "", "Next check in six weeks."],
  a: ["Two weeks behind.", "One post is still vacant.", "Waits for a decision on money."],
  r: ["Stopped until a supplier is found.", "New date is being worked out."],
  b: ["Done."],
  p: ["Put on hold by the board."],
  "?": [""],
};

/** What is said of a line in a month before October. It often says the same for two months. */
export function positionIn(month: SampleMonth, { number }: Pick<Course, "number">, rating: string): string {
  const said = SAID[isLetter(rating) ? rating : "?"];
  return said[(number + Math.floor((indexOf(month) + number) / 2)) % said.length] ?? "";
}
