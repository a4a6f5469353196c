import type { DivisionAnswers, DueMoved, SummaryIndicator, SummaryLine, SummaryRisk, Totals } from "../consolidate/summary.js";
import type { PeriodFigure } from "../indicators/indicator.js";
import type { CalendarDate } from "../model/calendar-date.js";
import type { Month } from "../model/month.js";
import type { RiskMove } from "../movement/risk-movement.js";

/** A later due date in one of the months reviewed. */
export interface CourseMove extends Pick<DueMoved, "from" | "to" | "days"> {
  readonly month: Month;
  readonly approved: boolean;
}

/**
 * What became of a line over the months.
 * "delivered": complete now, and not always since it was first seen. "complete before": complete whenever it was seen.
 * "dropped": withdrawn. "gone": no longer in any return, and was not complete. "left": still to be done.
 */
export type Outcome = "delivered" | "complete before" | "dropped" | "gone" | "left";

/** One line from the first month that has it to the last. */
export interface LineCourse {
  readonly division: string;
  readonly first: SummaryLine;
  readonly firstMonth: Month;
  readonly last: SummaryLine;
  readonly lastMonth: Month;
  readonly outcome: Outcome;
  /** The month in which the line came to the status that it has at last: of a delivered line the one that first says complete and none after says otherwise. */
  readonly since: Month;
  readonly moves: readonly CourseMove[];
  /** Not there in the first month reviewed. */
  readonly added: boolean;
  /** It proposes a new due date that nobody has approved: an approval that stood there before it was proposed is of another date. */
  readonly asks: boolean;
  /** Of a line that is gone: a line that was new the month after and may be the same in other words; nobody has said so, or that it is not. */
  readonly perhaps: SummaryLine | null;
  /** Marked restricted in any of the months. */
  readonly restricted: boolean;
}

/** An indicator from the first month that has a figure of it to the last that has it. */
export interface IndicatorCourse {
  /** As the last month that has it gives it. */
  readonly last: SummaryIndicator;
  readonly lastMonth: Month;
  /** The latest figure of the first month reviewed that has one, and that month. */
  readonly then: PeriodFigure | null;
  readonly thenMonth: Month | null;
  /** A restricted line led to it in any of the months. */
  readonly restricted: boolean;
}

/** A theme at both ends of the months reviewed. */
export interface ThemeReview {
  /** "" for lines that no theme is given for. */
  readonly theme: string;
  /** What it was called in the first month, where all lines of such a theme are in this one now. */
  readonly formerly: readonly string[];
  readonly divisions: readonly string[];
  readonly owners: readonly string[];
  /** Of the lines that are its own at last. */
  readonly before: Totals;
  readonly now: Totals;
  /** Where things stood, as the divisions wrote it: each text once. */
  readonly baselines: readonly string[];
  /** In the order of the summaries: restricted ones are counted in the totals and not among them. */
  readonly courses: readonly LineCourse[];
  readonly restricted: number;
  /** Of the last month. */
  readonly answers: readonly DivisionAnswers[];
  readonly indicators: readonly IndicatorCourse[];
}

/** What a division has to itself. */
export interface DivisionReview {
  readonly division: string;
  readonly before: Totals;
  readonly now: Totals;
  readonly courses: readonly LineCourse[];
  /** Themes that no other division has lines of. */
  readonly themes: readonly ThemeReview[];
  /** Indicators of no theme of the plan. */
  readonly indicators: readonly IndicatorCourse[];
}

/** A risk from the first month that has it to the last. */
export interface RiskCourse {
  readonly move: RiskMove;
  readonly division: string;
  /** As it stood in the first month reviewed; null where it was not there. */
  readonly before: SummaryRisk | null;
  /** As it stands at last, or stood when it was last seen. */
  readonly last: SummaryRisk;
  /** The month in which it came to stand so. */
  readonly since: Month;
  /** In the last month's register. */
  readonly there: boolean;
  /** A restricted line led to it in any of the months. */
  readonly restricted: boolean;
}

/** The mid-year or annual review: where we were, where we are, and what lies between. */
export interface Review {
  readonly from: Month;
  readonly to: Month;
  readonly asOf: CalendarDate;
  /** The months that summaries were found for, oldest first. */
  readonly months: readonly Month[];
  /** Months between the two that none was found for. */
  readonly missing: readonly Month[];
  readonly before: Totals;
  readonly now: Totals;
  readonly divisions: readonly DivisionReview[];
  /** Themes that several divisions have lines of. */
  readonly shared: readonly ThemeReview[];
  readonly courses: readonly LineCourse[];
  readonly restricted: number;
  /** Indicators and risks that restricted lines lead to: they are not shown either. */
  readonly hidden: { readonly indicators: number; readonly risks: number };
  /** Those of the last month. */
  readonly indicators: readonly IndicatorCourse[];
  /** Those that the last month's returns no longer give. */
  readonly formerIndicators: readonly IndicatorCourse[];
  /** Those of the last month, the most serious first, then those that are no longer there. */
  readonly risks: readonly RiskCourse[];
}

/** Every theme once: division by division, then those of several. */
export function themesOf({ divisions, shared }: Pick<Review, "divisions" | "shared">): ThemeReview[] {
  return [...divisions.flatMap(({ themes }) => themes), ...shared];
}
