import { countTotals } from "../consolidate/count-totals.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { divisionSlug } from "../model/division.js";
import { firstBy, groupBy } from "../model/group-by.js";
import { nextMonth, type Month } from "../model/month.js";
import { fold } from "../parse/tidy.js";
import { indicatorCourses } from "./indicator-courses.js";
import { lineCourses } from "./line-courses.js";
import type { DivisionReview, IndicatorCourse, LineCourse, Review, ThemeReview } from "./review.js";
import { riskCourses } from "./risk-courses.js";

/**
 * The review of the months from the first summary to the last. The first says where things stood, the last where they stand.
 * @param summaries one for each month, oldest first; two at least.
 */
export function makeReview(summaries: readonly [Summary, ...Summary[]]): Review {
  const first = summaries[0];
  const last = summaries.at(-1) ?? first;
  const ends = { from: first.month, to: last.month };
  const months = summaries.map(({ month }) => month);
  const courses = lineCourses(summaries);
  const followed = indicatorCourses(summaries);
  const risks = riskCourses(summaries);
  const [openIndicators, openRisks] = [followed.filter(isOpen), risks.filter(isOpen)];
  const indicators = openIndicators.filter(({ lastMonth }) => lastMonth === last.month);
  const themes = themesOf(last, courses, indicators, ends);
  return {
    ...ends,
    ...{ asOf: last.asOf.date, months },
    missing: monthsBetween(first.month, last.month).filter((month) => !months.includes(month)),
    ...{ before: first.totals, now: last.totals },
    divisions: divisionsOf(first, last, courses, { themes, indicators }),
    shared: themes.filter(({ divisions }) => divisions.length > 1),
    courses: courses.filter(isOpen),
    hidden: { indicators: followed.length - openIndicators.length, risks: risks.length - openRisks.length },
    restricted: courses.filter(({ restricted }) => restricted).length,
    indicators,
    formerIndicators: openIndicators.filter(({ lastMonth }) => lastMonth !== last.month),
    risks: openRisks,
  };
}

function isOpen({ restricted }: { readonly restricted: boolean }): boolean {
  return !restricted;
}

interface Ends {
  readonly from: Month;
  readonly to: Month;
}

function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) {
    months.push(month);
    if (nextMonth(month) === month) break;
  }
  return months;
}

/** Themes in the order of the last summary, then those that no line of it has any more. A line belongs to the theme that it had last; a theme of restricted lines alone is not named. */
function themesOf(last: Summary, courses: readonly LineCourse[], indicators: readonly IndicatorCourse[], ends: Ends): ThemeReview[] {
  const coursesOf = groupBy(courses, ({ last: { line } }) => fold(line.theme));
  const order = [...new Set([...last.byTheme.map(({ theme }) => fold(theme)), ...coursesOf.keys()])].filter((key) => coursesOf.get(key)?.some(({ restricted }) => !restricted));
  const firstThemes = groupBy(courses.filter(({ firstMonth }) => firstMonth === ends.from), ({ first: { line } }) => fold(line.theme));
  return order.map((key): ThemeReview => {
    const own = coursesOf.get(key) ?? [];
    const shown = own.filter(isOpen);
    const formerly = [...firstThemes].filter(([name, lines]) => name !== key && lines.every((course) => own.includes(course)));
    return {
      theme: shown.at(0)?.last.line.theme ?? "",
      formerly: formerly.flatMap(([, lines]) => lines.filter(isOpen).map(({ first: { line } }) => line.theme).slice(0, 1)),
      divisions: distinct(own.map(({ division }) => division)),
      owners: distinct(shown.map((course) => course.last.line.themeOwner)),
      before: countTotals(linesAt(own, "first", ends.from)),
      now: countTotals(linesAt(own, "last", ends.to)),
      baselines: distinct(shown.map((course) => course.first.line.baseline)),
      courses: shown,
      restricted: own.length - shown.length,
      answers: last.answers.filter(({ theme }) => fold(theme) === key),
      indicators: indicators.filter(({ last: { indicator } }) => fold(indicator.theme) === key),
    };
  });
}

function linesAt(courses: readonly LineCourse[], end: "first" | "last", month: Month): SummaryLine[] {
  return courses.filter((course) => course[`${end}Month`] === month).map((course) => course[end]);
}

/** Divisions in the order of the last summary, then those that the first alone has. */
function divisionsOf(first: Summary, last: Summary, courses: readonly LineCourse[], { themes, indicators }: { readonly themes: readonly ThemeReview[]; readonly indicators: readonly IndicatorCourse[] }): DivisionReview[] {
  const named = [...last.byDivision, ...first.byDivision, ...indicators.map((course) => course.last)].map(({ division }) => division);
  const names = [...firstBy(named, divisionSlug)];
  const placed = new Set(themes.flatMap((theme) => theme.indicators));
  return names.map(([slug, division]): DivisionReview => {
    const isOwn = (each: { readonly division: string }): boolean => divisionSlug(each.division) === slug;
    return {
      division,
      before: countTotals(first.lines.filter(isOwn)),
      now: countTotals(last.lines.filter(isOwn)),
      courses: courses.filter((course) => isOwn(course) && !course.restricted),
      themes: themes.filter(({ divisions: [one, ...others] }) => one !== undefined && others.length === 0 && divisionSlug(one) === slug),
      indicators: indicators.filter((course) => isOwn(course.last) && !placed.has(course)),
    };
  });
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}
