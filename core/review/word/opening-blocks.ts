import type { SummaryLine, Totals } from "../../consolidate/summary.js";
import { daysBetween, shortDate } from "../../model/calendar-date.js";
import { countDays } from "../../model/date-check.js";
import { monthLabel } from "../../model/month.js";
import { dueText } from "../../report/line-cells.js";
import { plural } from "../../report/summary-sentences.js";
import { plain, strong, type Block, type DocumentTable } from "../../report/word/document-plan.js";
import { heading, nameCell, paragraph } from "../../report/word/report-parts.js";
import { deliveries, furthestSlipped } from "../highlights.js";
import type { DivisionReview, LineCourse, Review } from "../review.js";
import { countOf, lineName, moveWords, outcomeSentence, slippedOf, slipSentences, slipsOf } from "../review-sentences.js";
import { figure, filledTable } from "./filled-columns.js";
import { indicatorsAtAGlance } from "./indicator-blocks.js";
import { risksAtAGlance } from "./risk-blocks.js";

/** What a committee reads first: what became of the lines, what was achieved, what slipped, what is asked of it, indicators and risks. */
export function openingBlocks(review: Review): Block[] {
  return [
    heading(1, "In short"),
    { kind: "paragraph", runs: [strong([outcomeSentence(review.courses), ...slipSentences(review.courses)].join(" "))] },
    ...late(review),
    standingsTable(review),
    divisionTable(review),
    ...achieved(review),
    ...slippedMost(review),
    ...asked(review),
    ...indicatorsAtAGlance(review),
    ...risksAtAGlance(review),
  ];
}

function late({ courses }: Review): Block[] {
  const number = courses.filter(({ outcome, last }) => outcome === "left" && last.daysLate !== null).length;
  return number === 0 ? [] : [paragraph(`${number} of the ${plural(countOf(courses, "left"), "line")} left ${number === 1 ? "is past its due date" : "are past their due dates"}.`)];
}

interface Standing {
  readonly month: string;
  readonly totals: Totals;
}

/** Two rows: the ratings then and now. */
function standingsTable({ from, to, before, now }: Review): DocumentTable {
  const column = (heading: string, number: (totals: Totals) => number) => ({ ...figure<Standing>(heading, 1.2, ({ totals }) => number(totals)), optional: true as const });
  return filledTable<Standing>(
    { caption: "Where we were, and where we are", description: "Two rows, the first month and the last: how many lines there are, and how many have each rating." },
    [
      { heading: "Month", share: 2.4, grows: true, cell: ({ month }) => month },
      figure("Lines", 1.2, ({ totals }) => totals.lines),
      column("Complete", ({ complete }) => complete),
      { ...column("Green", ({ rag }) => rag.green), rag: "green" },
      { ...column("Amber", ({ rag }) => rag.amber), rag: "amber" },
      { ...column("Red", ({ rag }) => rag.red), rag: "red" },
      column("Not started", ({ notStarted }) => notStarted),
      column("Paused", ({ paused }) => paused),
      column("Withdrawn", ({ withdrawn }) => withdrawn),
      column("Not rated", ({ unknown }) => unknown),
    ],
    [{ month: monthLabel(from), totals: before }, { month: monthLabel(to), totals: now }],
  );
}

type Counted = Pick<DivisionReview, "division" | "before" | "now" | "courses">;

/** A row for each division, and their sum. */
function divisionTable({ divisions, before, now, courses }: Review): DocumentTable {
  return filledTable<Counted>(
    { caption: "What became of the lines", description: "A row for each division and a last row with their sum: lines then and now, how many were delivered, slipped, were dropped or are left, and how many are reported red.", totalRow: true },
    [
      { heading: "Division", share: 3.6, cell: ({ division }) => division },
      figure("Lines then", 1.2, (each) => each.before.lines),
      figure("Lines now", 1.2, (each) => each.now.lines),
      figure("Delivered", 1.5, (each) => countOf(each.courses, "delivered")),
      figure("Slipped", 1.3, (each) => slippedOf(each.courses).length),
      figure("Dropped", 1.4, (each) => countOf(each.courses, "dropped", "gone")),
      figure("Left", 1.1, (each) => countOf(each.courses, "left")),
      { ...figure<Counted>("Red now", 1.1, (each) => each.now.rag.red), rag: "red" },
    ],
    [...divisions, { division: "All divisions", before, now, courses }],
  );
}

/** Lines named of a division, and of the whole. */
const NAMED_OF_DIVISION = 3;
const NAMED = 5;

const shortName = ({ last: { line } }: LineCourse): string => line.milestone || line.action || lineName(line);

function achieved({ divisions }: Review): Block[] {
  const items = divisions.flatMap(({ division, courses }) => {
    const own = deliveries(courses);
    const named = own.slice(0, NAMED_OF_DIVISION).map(shortName);
    const among = own.length > named.length ? ", among them" : ":";
    return own.length === 0 ? [] : [[strong(`${division}: `), { text: `${plural(own.length, "line")} delivered${among} ${named.join("; ")}.` }]];
  });
  return items.length === 0 ? [] : [heading(2, "What was achieved"), { kind: "bullets", items }];
}

function slippedMost({ courses }: Review): Block[] {
  const slipped = furthestSlipped(courses);
  const named = slipped.slice(0, NAMED);
  if (named.length === 0) return [];
  const rest = slipped.length - named.length;
  return [
    heading(2, "What slipped most"),
    { kind: "bullets", items: named.map((course) => plain(`${lineName(course.last.line)} (${course.division}): ${moveWords(slipsOf(course))}`)) },
    ...(rest === 0 ? [] : [paragraph(`${plural(rest, "other due date")} slipped as well; each stands under its theme.`)]),
  ];
}

/** The new dates that wait for approval. */
function asked({ courses, to }: Review): Block[] {
  const decisions = courses.filter(({ asks }) => asks).map(({ last }) => last);
  if (decisions.length === 0) return [heading(2, "What is asked"), paragraph(`Nothing: no new due date waits for approval in ${monthLabel(to)}.`)];
  return [
    heading(2, "What is asked"),
    filledTable<SummaryLine>(
      { caption: `To approve ${plural(decisions.length, "new due date")}`, description: "A row for each line whose division proposes a new due date: the date that stands, the date proposed, how much later that is, and what the division says of it." },
      [
        { heading: "Action", share: 4.2, grows: true, cell: ({ line }) => nameCell(line) },
        { heading: "Division", share: 2.4, cell: ({ division }) => division },
        { heading: "Due", share: 2.1, cell: ({ line, division }) => dueText(line.due, division) },
        { heading: "Proposed", share: 2.1, cell: ({ line }) => (line.proposedDue?.by ? shortDate(line.proposedDue.by) : (line.proposedDue?.text ?? "")) },
        { heading: "Later by", share: 1.6, optional: true, cell: laterBy },
        { heading: "What the division says", share: 3.2, optional: true, cell: ({ line }) => line.reasonForChange || line.cause || line.update },
      ],
      decisions,
    ),
  ];
}

function laterBy({ line: { due, proposedDue } }: SummaryLine): string {
  const days = due.kind === "by" && due.by && proposedDue?.by ? daysBetween(due.by, proposedDue.by) : 0;
  return days > 0 ? countDays(days) : "";
}
