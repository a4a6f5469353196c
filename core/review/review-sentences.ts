import { shortDate } from "../model/calendar-date.js";
import { countDays } from "../model/date-check.js";
import { monthLabel, monthsApart } from "../model/month.js";
import { capital } from "../report/line-cells.js";
import { listed, plural, ratingWords } from "../report/summary-sentences.js";
import type { Line } from "../model/tracker.js";
import { themesOf, type CourseMove, type LineCourse, type Outcome, type Review, type ThemeReview } from "./review.js";

/** "Annual review" of twelve months, "Mid-year review" of six or seven, else "Review". */
export function reviewName({ from, to }: Pick<Review, "from" | "to">): string {
  const months = monthsApart(from, to) + 1;
  if (months === 12) return "Annual review";
  return months === 6 || months === 7 ? "Mid-year review" : "Review";
}

/** "April 2024 to March 2025". */
export function reviewSpan({ from, to }: Pick<Review, "from" | "to">): string {
  return `${monthLabel(from)} to ${monthLabel(to)}`;
}

/** What is said of the lines that are still to be done. */
export function leftTitle(review: Pick<Review, "from" | "to">): string {
  return reviewName(review) === "Annual review" ? "What is left for next year" : "What is still to be done";
}

export function themeName({ theme }: Pick<ThemeReview, "theme">): string {
  return theme === "" ? "No theme given" : theme;
}

/** "12. Recruit to the vacant posts: two posts advertised": a line in one line. */
export function lineName({ ref, action, milestone }: Pick<Line, "ref" | "action" | "milestone">): string {
  const said = [action, milestone].filter((text) => text !== "").join(": ");
  return ref === "" ? said : `${ref}. ${said}`;
}

export function countOf(courses: readonly LineCourse[], ...outcomes: readonly Outcome[]): number {
  return courses.filter(({ outcome }) => outcomes.includes(outcome)).length;
}

/** The times that a due date was put off without approval. */
export function slipsOf({ moves }: LineCourse): CourseMove[] {
  return moves.filter(({ approved }) => !approved);
}

/** Lines whose due date was put off at least once without approval. */
export function slippedOf(courses: readonly LineCourse[]): LineCourse[] {
  return courses.filter((course) => slipsOf(course).length > 0);
}

/** "Of 59 lines, 39 were delivered, 5 were withdrawn and 15 are left." "1 line was delivered." */
export function outcomeSentence(courses: readonly LineCourse[]): string {
  const parts = OUTCOMES.map(([outcome, one, many]) => [countOf(courses, outcome), one, many] as const).filter(([count]) => count > 0);
  const [only] = parts;
  if (only === undefined) return "No line is shown.";
  if (courses.length === 1) return `1 line ${only[1]}.`;
  if (parts.length === 1) return `All ${courses.length} lines ${only[2]}.`;
  return `Of ${courses.length} lines, ${listed(parts.map(([count, one, many]) => plural(count, one, many)))}.`;
}

const OUTCOMES: readonly (readonly [outcome: Outcome, one: string, many: string])[] = [
  ["delivered", "was delivered", "were delivered"],
  ["complete before", "was complete when first seen", "were complete when first seen"],
  ["dropped", "was withdrawn", "were withdrawn"],
  ["gone", "is no longer in any return", "are no longer in any return"],
  ["left", "is left", "are left"],
];

/** "14 due dates slipped, 3 of them more than once."; none where none did. */
export function slipSentences(courses: readonly LineCourse[]): string[] {
  const slipped = slippedOf(courses);
  const often = slipped.filter((course) => slipsOf(course).length > 1).length;
  if (slipped.length === 0) return [];
  const repeated = slipped.length === 1 ? ", more than once" : `, ${often} of them more than once`;
  return [`${plural(slipped.length, "due date")} slipped${often === 0 ? "" : repeated}.`];
}

/** "In April 2024: 3 red, 2 amber, 5 green. In March 2025: 1 red, 9 complete." */
export function standingsSentence({ before, now }: Pick<ThemeReview, "before" | "now">, { from, to }: Pick<Review, "from" | "to">): string {
  const said = (lines: number, words: string): string => (lines === 0 ? "no lines" : `${plural(lines, "line")}, ${words}`);
  return `In ${monthLabel(from)}: ${said(before.lines, ratingWords(before))}. In ${monthLabel(to)}: ${said(now.lines, ratingWords(now))}.`;
}

/** "put off twice, by 92 days in all: to 31 Jan 2025 in October 2024 and to 31 Mar 2025 in January 2025 (approved)". */
export function moveWords(moves: readonly CourseMove[]): string {
  const days = moves.reduce((sum, move) => sum + move.days, 0);
  const times = moves.length === 1 ? "once" : moves.length === 2 ? "twice" : `${moves.length} times`;
  const each = moves.map(({ to, month, approved }) => `to ${shortDate(to)} in ${monthLabel(month)}${approved ? " (approved)" : ""}`);
  return `put off ${times}, by ${countDays(days)}${moves.length === 1 ? "" : " in all"}: ${listed(each)}`;
}

/** The same as a sentence. */
export function movesSentence(moves: readonly CourseMove[]): string {
  return `${capital(moveWords(moves))}.`;
}

const OWED = [["lead", "lead"], ["nextStep", "next step"]] as const satisfies readonly (readonly [keyof Line, string])[];

/** "Of the 38 lines left, 4 are past their due date; 30 have no next step and 2 no lead." "" where no line is left. */
export function leftSentence(courses: readonly LineCourse[]): string {
  const left = courses.filter(({ outcome }) => outcome === "left");
  if (left.length === 0) return "";
  const late = left.filter(({ last }) => last.daysLate !== null).length;
  const without = OWED.map(([field, what]) => [left.filter(({ last: { line } }) => line[field] === "").length, what] as const).filter(([number]) => number > 0);
  const has = (number: number): string => (number === 1 ? "has" : "have");
  const owed = without.map(([number, what], index) => `${number} ${index === 0 ? `${has(number)} no ${what}` : `no ${what}`}`);
  const said = [...(late === 0 ? [] : [`${late} ${late === 1 ? "is past its due date" : "are past their due dates"}`]), ...(owed.length === 0 ? [] : [listed(owed)])];
  return said.length === 0 ? "" : `Of the ${plural(left.length, "line")} left, ${said.join("; ")}.`;
}

/** For how many themes the four questions were answered in the last month, and by whom. */
export function answersSentence(review: Review): string {
  const themes = themesOf(review);
  const answered = themes.filter(({ answers }) => answers.length > 0);
  const who = [...new Set(answered.flatMap(({ answers }) => answers.map(({ division }) => division)))];
  if (answered.length === 0) return `No division answered the four questions in ${monthLabel(review.to)}.`;
  return `The four questions were answered for ${answered.length} of ${plural(themes.length, "theme")} in ${monthLabel(review.to)}, by ${listed(who)}.`;
}

/** What the review could not see, or does not show. */
export function caveats({ missing, restricted, hidden, indicators, formerIndicators, courses, to }: Review): string[] {
  const proposed = indicators.filter(({ last: { indicator } }) => indicator.proposed).length;
  const inDoubt = courses.filter(({ perhaps }) => perhaps !== null).length;
  const carried = [...new Set(courses.filter(({ last, lastMonth }) => lastMonth === to && last.carriedForward).map(({ division }) => division))];
  return [
    ...(missing.length === 0 ? [] : [`No summary was given for ${listed(missing.map(monthLabel))}: what moved then shows in the month after.`]),
    ...(carried.length === 0 ? [] : [`No ${monthLabel(to)} return came from ${listed(carried)}: its lines are as they stood before.`]),
    ...(restricted === 0 ? [] : [`${plural(restricted, "restricted line")} ${restricted === 1 ? "is" : "are"} counted in the totals and not shown.`]),
    ...hiddenWords(hidden),
    ...(inDoubt === 0 ? [] : [`${plural(inDoubt, "line")} that ${inDoubt === 1 ? "is" : "are"} no longer in any return may be there in other words; answer on sheet Movement of the month's summary, and make the review again.`]),
    ...(proposed === 0 ? [] : [`${plural(proposed, "indicator")} ${proposed === 1 ? "was" : "were"} read from sentences, and nobody has confirmed ${proposed === 1 ? "it" : "them"} yet.`]),
    ...(formerIndicators.length === 0 ? [] : [`${plural(formerIndicators.length, "indicator")} ${formerIndicators.length === 1 ? "is" : "are"} no longer given: ${formerIndicators.map(({ last: { indicator }, lastMonth }) => `${indicator.measure} (last in ${monthLabel(lastMonth)})`).join("; ")}.`]),
  ];
}

function hiddenWords({ indicators, risks }: Review["hidden"]): string[] {
  const said = [...(indicators === 0 ? [] : [plural(indicators, "indicator")]), ...(risks === 0 ? [] : [plural(risks, "risk")])];
  return said.length === 0 ? [] : [`${listed(said)} that restricted lines lead to ${indicators + risks === 1 ? "is" : "are"} not shown.`];
}

/** What a word of the review means; or, of what its makers ought to know, what it is about. */
export interface MethodNote {
  readonly what: string;
  readonly note: string;
}

/** How the review was made: what its words mean, who answered, and what it could not see. */
export function methodNotes(review: Review): MethodNote[] {
  return [
    { what: "Where things stood", note: "The first month's summary. Where they stand: the last month's. Texts are as the divisions wrote them." },
    { what: "Delivered", note: "Complete now, and not always since the line was first seen. Named first are the lines that were open longest." },
    { what: "Slipped", note: "A due date that was put off and that nobody approved. Dates put off with approval are listed with them and not counted." },
    { what: "Dropped", note: "Withdrawn, or no longer in any return and not complete when last seen." },
    { what: leftTitle(review), note: "Every line that is neither complete nor withdrawn, with the new date that its division proposes." },
    { what: "The four questions", note: answersSentence(review) },
    ...caveats(review).map((note) => ({ what: "Please note", note })),
  ];
}
