/** The two months of returns that the samples hold. */
export const SAMPLE_MONTHS = ["2025-10", "2025-11"] as const;
export type SampleMonth = (typeof SAMPLE_MONTHS)[number];

export const MONTH_TITLES: Readonly<Record<SampleMonth, string>> = { "2025-10": "October 2025", "2025-11": "November 2025" };

/** What a record says in a month: "new" is not there in October, "gone" not in November, and a blank November is as October was. Null when the line is not there. */
export function inMonth({ october, november }: { readonly october: string; readonly november: string }, month: SampleMonth): string | null {
  if (month === "2025-10") return october === "new" ? null : october;
  if (november === "gone") return null;
  return november === "" ? october : november;
}

/** The November wording where there is one. */
export function thisMonths(month: SampleMonth, october: string, november: string | undefined): string {
  return month === "2025-11" && november ? november : october;
}
