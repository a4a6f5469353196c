import type { Summary, SummaryRisk } from "../consolidate/summary.js";
import { divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import type { Month } from "../model/month.js";
import { riskMove, riskMovement, type RiskMove } from "../movement/risk-movement.js";
import { openPlans } from "../report/open-plans.js";
import { levelInWords } from "../risks/score.js";
import type { RiskCourse } from "./review.js";

/** A risk in each month that has it, oldest first: never empty. */
interface Seen {
  readonly month: Month;
  readonly at: SummaryRisk;
}

/**
 * Every risk of the summaries (oldest first): those of the last month, the most serious first, then those that are no longer there.
 * They are followed from month to month, so that a number that is given to another risk later on makes no one risk of the two.
 */
export function riskCourses(summaries: readonly Summary[]): RiskCourse[] {
  const ends = { from: summaries[0]?.month ?? "", to: summaries.at(-1)?.month ?? "" };
  const over: Seen[][] = [];
  let open: Seen[][] = [];
  for (const { month, risks } of summaries) {
    const { going, ended } = continued(open, risks.filter(({ gone }) => !gone), month);
    over.push(...ended);
    open = going;
  }
  const hidden = new Set(summaries.flatMap((summary) => openPlans(summary).hidden.risks));
  return [...[...open].sort((a, b) => seriousness(b) - seriousness(a)), ...over].map((seen) => ({ ...courseOf(seen, ends), restricted: seen.some(({ at }) => hidden.has(at)) }));
}

/** The courses that a month's risks carry on or begin, in their order, and those that none of them does. */
function continued(open: readonly Seen[][], risks: readonly SummaryRisk[], month: Month): { readonly going: Seen[][]; readonly ended: Seen[][] } {
  const slugOf = ({ division }: SummaryRisk): string => divisionSlug(division);
  const [before, now] = [groupBy(open, (seen) => slugOf(lastOf(seen).at)), groupBy(risks, slugOf)];
  const pairs = [...new Set([...before.keys(), ...now.keys()])].map((slug) => continuedOf(before.get(slug) ?? [], now.get(slug) ?? [], month));
  const goingOn = new Map(pairs.flatMap(({ going }) => going.map((seen) => [lastOf(seen).at, seen] as const)));
  return { going: risks.flatMap((at) => { const seen = goingOn.get(at); return seen ? [seen] : []; }), ended: pairs.flatMap(({ ended }) => ended) };
}

/** The same of one division. */
function continuedOf(before: readonly Seen[][], now: readonly SummaryRisk[], month: Month): { readonly going: Seen[][]; readonly ended: Seen[][] } {
  const [courseOf, placeOf] = [new Map(before.map((seen) => [lastOf(seen).at.risk, seen])), new Map(now.map((at) => [at.risk, at]))];
  const [going, ended]: [Seen[][], Seen[][]] = [[], []];
  for (const move of riskMovement([...courseOf.keys()], [...placeOf.keys()])) {
    const [seen, at] = [(move.before && courseOf.get(move.before)) ?? [], move.now && placeOf.get(move.now)];
    if (at) going.push([...seen, { month, at }]);
    else ended.push(seen);
  }
  return { going, ended };
}

function lastOf(seen: readonly Seen[]): Seen {
  return seen.at(-1) as Seen;
}

/** Closed ones last, those without a score before them. */
function seriousness(seen: readonly Seen[]): number {
  const { closed, current } = lastOf(seen).at.risk;
  return closed ? -1 : (current.score.value ?? 0);
}

function courseOf(seen: readonly Seen[], { from, to }: { readonly from: Month; readonly to: Month }): Omit<RiskCourse, "restricted"> {
  const [first, last] = [seen[0] as Seen, lastOf(seen)];
  const [before, there] = [first.month === from ? first.at : null, last.month === to];
  return { move: moveOf(before, last.at, there), division: last.at.division, before, last: last.at, since: sinceOf(seen), there };
}

function moveOf(before: SummaryRisk | null, { risk }: SummaryRisk, there: boolean): RiskMove {
  return there || risk.closed ? riskMove(before?.risk ?? null, risk) : "vanished";
}

/** The first month of those, at the end, in which the risk stands as it does at last. */
function sinceOf(seen: readonly Seen[]): Month {
  const says = ({ at: { risk } }: Seen): string => `${String(risk.closed)} ${levelInWords(risk.current, risk.scale)}`;
  const last = lastOf(seen);
  const other = seen.findLastIndex((each) => says(each) !== says(last));
  return (seen[other + 1] ?? last).month;
}
