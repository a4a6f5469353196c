import { MONTH_NAMES } from "../../core/model/calendar-date.js";
import { indexOf, SAMPLE_MONTHS, type SampleMonth } from "./sample-month.js";

/** A measure of a division as it stands in a month. Figures are written as the division writes them: "66%", "<5"; "" where none was given. */
export interface SampleMeasure {
  readonly measure: string;
  readonly theme: string;
  readonly better: "Higher" | "Lower";
  readonly target: string;
  /** How far from the target is amber still, in the figures' unit. */
  readonly tolerance: string;
  readonly baseline: string;
  /** By the headings of their periods, oldest first. */
  readonly figures: readonly (readonly [period: string, figure: string])[];
}

/** A measure's row of data; `figures` with commas between them, from the first period to the last. */
export type MeasureRecord = Readonly<Record<"measure" | "theme" | "better" | "target" | "tolerance" | "baseline" | "figures", string>>;

/** A period that figures are given for, and the first month whose return has them. */
export interface SamplePeriod {
  readonly heading: string;
  readonly from: SampleMonth;
}

/** "Dec 24" to "Nov 25": each month has its own figure at its end. */
export const MONTHLY: readonly SamplePeriod[] = SAMPLE_MONTHS.map((from) => ({ heading: monthHeading(from), from }));

/** A quarter's figures are known in the month after it. */
export const QUARTERLY: readonly SamplePeriod[] = [
  { heading: "Q1 2024/25", from: "2024-12" },
  { heading: "Q2 2024/25", from: "2024-12" },
  { heading: "Q3 2024/25", from: "2025-01" },
  { heading: "Q4 2024/25", from: "2025-04" },
  { heading: "Q1 2025/26", from: "2025-07" },
  { heading: "Q2 2025/26", from: "2025-10" },
];

function monthHeading(month: SampleMonth): string {
  return `${(MONTH_NAMES[Number(month.slice(5)) - 1] ?? "").slice(0, 3)} ${month.slice(2, 4)}`;
}

/** The measures with the figures that are known in a month. */
export function measuresIn(month: SampleMonth, records: readonly MeasureRecord[], periods: readonly SamplePeriod[]): SampleMeasure[] {
  const known = periods.filter(({ from }) => indexOf(from) <= indexOf(month));
  return records.map(({ figures, better, ...said }) => {
    const written = figures.split(",").map((figure) => figure.trim());
    return { ...said, better: better === "Lower" ? "Lower" : "Higher", figures: known.map(({ heading }, i) => [heading, written[i] ?? ""] as const) };
  });
}

const numberOf = (text: string): number => Number(text.replace(/[£,%]/g, "") || NaN);

/** The figures that are numbers, oldest first. */
function valuesOf({ figures }: SampleMeasure): number[] {
  return figures.map(([, figure]) => numberOf(figure)).filter((value) => !Number.isNaN(value));
}

/** How the last figure stands against the target: "Green", "Amber" within the tolerance, "Red"; "" where there is none. */
export function ratingWordOf(measure: SampleMeasure): string {
  const latest = valuesOf(measure).at(-1);
  if (latest === undefined) return "";
  const short = (numberOf(measure.target) - latest) * (measure.better === "Higher" ? 1 : -1);
  return short <= 0 ? "Green" : short <= numberOf(measure.tolerance) ? "Amber" : "Red";
}

/** Which way the last figure went from the one before. */
export function arrowOf(measure: SampleMeasure): string {
  const [before, latest] = valuesOf(measure).slice(-2);
  if (before === undefined || latest === undefined) return "";
  return latest > before ? "▲" : latest < before ? "▼" : "►";
}
