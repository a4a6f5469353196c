import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { dayNumber } from "../model/calendar-date.js";
import { isRestricted } from "../model/circulation.js";
import { divisionSlug } from "../model/division.js";
import type { Month } from "../model/month.js";
import type { Timing } from "../model/timing.js";
import type { Line } from "../model/tracker.js";
import { dueMove } from "../movement/due-moves.js";
import { matchLines, type DoubtfulPair } from "../movement/match-lines.js";
import type { CourseMove, LineCourse, Outcome } from "./review.js";

/** A line in each month that has it, oldest first: never empty. */
interface Seen {
  readonly month: Month;
  readonly at: SummaryLine;
}

/** Lines that have gone, and the new ones of the month after that may be they. */
type Perhaps = Map<SummaryLine, SummaryLine>;

/**
 * Every line of the summaries (oldest first) with its course: in the order of the last summary, then those that are gone, in the order in which they were last seen.
 * A line is the same from one summary to the next as it is from month to month: by Line ID, ref or wording. One that was gone and is there again goes on where it stopped.
 */
export function lineCourses(summaries: readonly Summary[]): LineCourse[] {
  const ends = { from: summaries[0]?.month ?? "", to: summaries.at(-1)?.month ?? "" };
  const perhaps: Perhaps = new Map();
  let [open, over]: [Seen[][], Seen[][]] = [[], []];
  for (const summary of summaries) {
    const here = continued(open, summary.lines, summary.month);
    const back = continued(over, here.added, summary.month);
    for (const pair of here.doubtful) if (!isDenied(pair, summary)) perhaps.set(pair.before, pair.now);
    open = summary.lines.map((at) => here.going.get(at) ?? back.going.get(at) ?? [{ month: summary.month, at }]);
    over = [...back.ended, ...here.ended];
  }
  const all = [...open, ...over];
  for (const [before, now] of perhaps) if (all.some((seen) => seen[0]?.at === now && isSecret(seen))) perhaps.delete(before);
  return all.map((seen) => courseOf(seen, ends, perhaps));
}

interface Continued {
  /** The courses that lines carry on. */
  readonly going: ReadonlyMap<SummaryLine, Seen[]>;
  /** Lines that carry none on, and the courses that no line does. */
  readonly added: readonly SummaryLine[];
  readonly ended: readonly Seen[][];
  readonly doubtful: readonly DoubtfulPair[];
}

function continued(courses: readonly Seen[][], lines: readonly SummaryLine[], month: Month): Continued {
  const courseOfLast = new Map(courses.flatMap((seen) => { const last = seen.at(-1); return last ? [[last.at, seen] as const] : []; }));
  const { matches, added, vanished, doubtful } = matchLines(lines.map((at) => ({ at, keepsId: true })), [...courseOfLast.keys()]);
  return {
    going: new Map(matches.map(({ now, before }) => [now, [...(courseOfLast.get(before) ?? []), { month, at: now }]])),
    ended: vanished.flatMap((at) => { const seen = courseOfLast.get(at); return seen ? [seen] : []; }),
    added,
    doubtful,
  };
}

/** Somebody has said that the two are not the same. */
function isDenied({ now, before }: DoubtfulPair, { movement }: Summary): boolean {
  const slug = divisionSlug(now.division);
  return movement.doubtful.some(({ division, id, candidate, confirmed }) => confirmed === false && divisionSlug(division) === slug && id === now.line.id && candidate.id === before.line.id);
}

function courseOf(seen: readonly Seen[], { from, to }: { readonly from: Month; readonly to: Month }, perhaps: Perhaps): LineCourse {
  const [first, last] = [seen[0] as Seen, seen.at(-1) as Seen];
  const outcome = outcomeOf(seen, to);
  return {
    division: last.at.division,
    ...{ first: first.at, firstMonth: first.month, last: last.at, lastMonth: last.month, outcome },
    since: sinceOf(seen),
    moves: movesOf(seen),
    added: first.month !== from,
    asks: outcome === "left" && asksForDate(seen),
    perhaps: outcome === "gone" ? (perhaps.get(last.at) ?? null) : null,
    restricted: isSecret(seen),
  };
}

function isSecret(seen: readonly Seen[]): boolean {
  return seen.some(({ at }) => isRestricted(at.line));
}

function outcomeOf(seen: readonly Seen[], finalMonth: Month): Outcome {
  const last = seen.at(-1) as Seen;
  const { status } = last.at.line;
  if (status === "complete") return seen.every(({ at }) => at.line.status === "complete") ? "complete before" : "delivered";
  if (status === "withdrawn") return "dropped";
  return last.month === finalMonth ? "left" : "gone";
}

/** The first month of those, at the end, in which the line has the status that it has at last. */
function sinceOf(seen: readonly Seen[]): Month {
  const last = seen.at(-1) as Seen;
  const other = seen.findLastIndex(({ at }) => at.line.status !== last.at.line.status);
  return (seen[other + 1] ?? last).month;
}

/** A new date that is proposed at last, is not the one that stands, and was not approved since it was first proposed. */
function asksForDate(seen: readonly Seen[]): boolean {
  const { line } = (seen.at(-1) as Seen).at;
  const [proposed, due] = [dayOf(line.proposedDue), dayOf(line.due)];
  if (proposed === null || proposed === due) return false;
  const before = seen[seen.findLastIndex(({ at }) => dayOf(at.line.proposedDue) !== proposed)];
  const approval = ({ approvedBy, approvedOn }: Pick<Line, "approvedBy" | "approvedOn">): string => `${approvedBy.trim()}\n${approvedOn.trim()}`;
  return approval(line) === "\n" || (before !== undefined && approval(line) === approval(before.at.line));
}

function dayOf(timing: Timing | null): number | null {
  return timing?.by ? dayNumber(timing.by) : null;
}

function movesOf(seen: readonly Seen[]): CourseMove[] {
  return seen.flatMap(({ month, at }, index): CourseMove[] => {
    const before = seen[index - 1];
    const move = before ? dueMove(at.line, before.at.line) : null;
    return move ? [{ month, ...move }] : [];
  });
}
