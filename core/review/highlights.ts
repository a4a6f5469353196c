import { judgeIndicator } from "../indicators/judge.js";
import { monthsApart } from "../model/month.js";
import { bandOf, RISK_BANDS, USUAL_TOP } from "../risks/score.js";
import { slipsOf, slippedOf } from "./review-sentences.js";
import type { IndicatorCourse, LineCourse, Review, RiskCourse } from "./review.js";

/** Delivered lines, those that were open longest first: from the month in which they were first seen to the one that completed them. */
export function deliveries(courses: readonly LineCourse[]): LineCourse[] {
  const months = ({ firstMonth, since }: LineCourse): number => monthsApart(firstMonth, since);
  return courses.filter(({ outcome }) => outcome === "delivered").sort((a, b) => months(b) - months(a));
}

/** Lines that slipped, by so many days in all, the furthest first. */
export function furthestSlipped(courses: readonly LineCourse[]): LineCourse[] {
  const days = (course: LineCourse): number => slipsOf(course).reduce((sum, move) => sum + move.days, 0);
  return slippedOf(courses).sort((a, b) => days(b) - days(a));
}

/** Indicators by how their latest figures stand against their targets: null for those that cannot be rated. */
export function ratedIndicators(indicators: readonly IndicatorCourse[], rag: "green" | "amber" | "red" | null): IndicatorCourse[] {
  return indicators.filter(({ last: { indicator } }) => judgeIndicator(indicator).rag === rag);
}

/** Open risks of the highest band; of those without a score, the ones that their registers rate red. */
export function gravestRisks({ risks }: Pick<Review, "risks">): RiskCourse[] {
  const highest = RISK_BANDS.at(-1);
  return risks.filter(({ there, last: { risk } }) => {
    if (!there || risk.closed) return false;
    const { score, rag } = risk.current;
    return score.value === null ? rag === "red" : bandOf(score.value, risk.scale ?? USUAL_TOP) === highest;
  });
}
