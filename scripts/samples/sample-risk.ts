import { isoDate } from "../../core/model/calendar-date.js";
import { lastDayOf, nextMonth } from "../../core/model/month.js";
import { indexOf, SAMPLE_MONTHS, type SampleMonth } from "./sample-month.js";

/** A risk of a division's register in a month. */
export interface SampleRisk {
  readonly ref: string;
  readonly theme: string;
  readonly risk: string;
  readonly consequence: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly mitigation: string;
  readonly owner: string;
  readonly actions: string;
  /** ISO 8601. */
  readonly review: string;
  readonly closed: boolean;
}

/** A risk's row of data. `course`: what it was rated, and from which month on: "2024-12 3x4; 2025-08 closed; 2025-10 gone". `review`: a day that was never moved; "" for one that is. */
export type RiskRecord = Readonly<Record<"ref" | "theme" | "risk" | "consequence" | "mitigation" | "owner" | "actions" | "review" | "course", string>>;

/** The register of a month. */
export function risksIn(month: SampleMonth, records: readonly RiskRecord[]): SampleRisk[] {
  return records.flatMap(({ course, review, ...said }) => {
    const steps = course.split(";").map((step) => step.trim().split(" ") as [from: SampleMonth, what: string]).filter(([from]) => indexOf(from) <= indexOf(month));
    const [, now = "gone"] = steps.at(-1) ?? [];
    const [, rated] = steps.findLast(([, what]) => /^\dx\d$/.test(what)) ?? [];
    if (now === "gone" || rated === undefined) return [];
    const [likelihood = 0, impact = 0] = rated.split("x").map(Number);
    return [{ ...said, likelihood, impact, review: review === "" ? nextReview(month) : review, closed: now === "closed" }];
  });
}

/** Registers are looked at by the end of March, June, September and December. */
function nextReview(month: SampleMonth): string {
  const first = SAMPLE_MONTHS[indexOf(month) - (indexOf(month) % MONTHS_OF_A_QUARTER)] ?? month;
  const last = lastDayOf(nextMonth(nextMonth(nextMonth(first))));
  return last === null ? "" : isoDate(last);
}

const MONTHS_OF_A_QUARTER = 3;
