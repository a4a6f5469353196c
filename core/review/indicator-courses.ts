import { indicatorKeys } from "../consolidate/return-indicators.js";
import type { Summary } from "../consolidate/summary.js";
import { exact } from "../indicators/exact.js";
import { directionOf, judgeIndicator, latestFigure, type Direction } from "../indicators/judge.js";
import { openPlans } from "../report/open-plans.js";
import type { IndicatorCourse } from "./review.js";

/** Every indicator of the summaries (oldest first), from the first that has a figure of it to the last that has it: in the order of the last, then those that are no longer given. */
export function indicatorCourses(summaries: readonly Summary[]): IndicatorCourse[] {
  let open: readonly IndicatorCourse[] = [];
  const over: IndicatorCourse[] = [];
  for (const summary of summaries) {
    const { month, indicators } = summary;
    const hidden = new Set(openPlans(summary).hidden.indicators);
    const before = new Map([...open].reverse().flatMap((course) => [...indicatorKeys(course.last.division, course.last.indicator)].reverse().map((key) => [key, course] as const)));
    const going = indicators.map((last): IndicatorCourse => {
      const key = indicatorKeys(last.division, last.indicator).find((each) => before.has(each));
      const earlier = key === undefined ? undefined : before.get(key);
      const figure = latestFigure(last.indicator);
      const restricted = earlier?.restricted === true || hidden.has(last);
      return earlier?.then ? { ...earlier, last, lastMonth: month, restricted } : { last, lastMonth: month, then: figure, thenMonth: figure && month, restricted };
    });
    const carried = new Set(indicators.flatMap(({ division, indicator }) => indicatorKeys(division, indicator)));
    over.push(...open.filter(({ last }) => !indicatorKeys(last.division, last.indicator).some((key) => carried.has(key))));
    open = going;
  }
  return [...open, ...over];
}

/** The direction over the months reviewed; where they have one figure alone, the direction of travel that the indicator itself gives. */
export function directionOver({ last: { indicator }, lastMonth, then, thenMonth }: IndicatorCourse): Direction {
  const { latest, direction } = judgeIndicator(indicator);
  const isOne = then === null || latest === null || thenMonth === lastMonth || (then.period !== "" && then.period === latest.period);
  return isOne || then.value === null || latest.value === null ? direction : directionOf(exact(latest.value - then.value), indicator.better);
}
