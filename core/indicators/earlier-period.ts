import { addMonths, lastDayOfMonth, wholeMonths } from "../model/calendar-date.js";
import { fold } from "../parse/tidy.js";
import type { Period } from "./periods.js";

const STEPS: readonly (readonly [heading: RegExp, months: number])[] = [
  [/\b(?:last|previous|prior) (?:financial |academic )?year\b|\bsame (?:period|quarter|month|time)\b.*\b(?:last|previous) year\b|\byear (?:ago|before)\b/, 12],
  [/\b(?:last|previous|prior) (?:quarter|qtr)\b|\bquarter before\b/, 3],
  [/\b(?:last|previous|prior) month\b|\bmonth before\b/, 1],
];

/** What "Previous quarter" means beside a figure of a quarter; null where heading and period do not fit each other. */
export function earlierPeriod(heading: string, now: Period): Period | null {
  const step = STEPS.find(([written]) => written.test(fold(heading)))?.[1];
  const length = wholeMonths(now.from, now.to);
  if (step === undefined || length === null || !now.from || !now.to || (step < 12 && step !== length) || length > step) return null;
  const [from, to] = [addMonths(now.from, -step), addMonths(now.to, -step)];
  return { text: heading, from: { ...from, day: 1 }, to: lastDayOfMonth(to.year, to.month), inferred: true };
}
