import type { CalendarDate } from "../../core/model/calendar-date.js";

/** The twelve months of returns that the samples hold. October and November 2025 are told line by line; the months before them follow from October (line-course.ts). */
export const SAMPLE_MONTHS = ["2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09", "2025-10", "2025-11"] as const;
export type SampleMonth = (typeof SAMPLE_MONTHS)[number];

/** A month by its place among the twelve, from 0. */
export function indexOf(month: SampleMonth): number {
  return SAMPLE_MONTHS.indexOf(month);
}

export const OCTOBER = indexOf("2025-10");

/** The same of any day: below 0 before the twelve months, above 11 after them. */
export function indexOfDay({ year, month }: CalendarDate): number {
  return (year - 2024) * 12 + month - 12;
}

/** What a record says in October and November: "new" is not there in October, "gone" not in November, and a blank November is as October was. Null when the line is not there. */
export function inMonth({ october, november }: { readonly october: string; readonly november: string }, month: SampleMonth): string | null {
  if (month !== "2025-11") return october === "new" ? null : october;
  if (november === "gone") return null;
  return november === "" ? october : november;
}

/** The November wording where there is one. */
export function thisMonths(month: SampleMonth, october: string, november: string | undefined): string {
  return month === "2025-11" && november ? november : october;
}

/** A month that is told from October's. */
export function isEarlier(month: SampleMonth): boolean {
  return indexOf(month) < OCTOBER;
}

/** A line that was closed and taken out of the plan; `until` is the last month in which it stands there. */
export type ClosedRecord<Name extends string> = Readonly<Record<Name, string>> & { readonly until: SampleMonth };

/** How a line was worded up to and with a month; from then on as October has it. */
export interface Rewording {
  readonly until: SampleMonth;
  readonly wording: string;
}

/** October's wording, else the one that was used before it was changed. */
export function wordedIn(month: SampleMonth, october: string, before: Rewording | undefined): string {
  return before && month <= before.until ? before.wording : october;
}
