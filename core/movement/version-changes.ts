import type { BudgetEntry, RegisterEntry, Summary, SummaryLine, Totals } from "../consolidate/summary.js";
import { isoDate, shortDate } from "../model/calendar-date.js";
import { divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import { monthLabel } from "../model/month.js";
import { RAGS } from "../model/status.js";
import { confirmationsInSummary } from "./previous-month.js";
import { contentOf } from "./wording.js";

/** What a summary says otherwise than an earlier making of it, a sentence each; none when it says the same. */
export function versionChanges(earlier: Summary, now: Summary): string[] {
  return [...returnChanges(earlier, now), ...basisChanges(earlier, now), ...totalsChanges(earlier.totals, now.totals)];
}

/** By division: a return that was added, is gone or is another one, a signature, lines that say something else. */
function returnChanges(earlier: Summary, now: Summary): string[] {
  const idOf = sameIds(earlier, now);
  const [was, is] = [bySlug(earlier), bySlug(now)];
  const divisions = new Map([...earlier.returns, ...now.returns].map(({ division }) => [divisionSlug(division), division]));
  return [...divisions].flatMap(([slug, division]) => {
    const [before, after] = [was.standing(slug), is.standing(slug)];
    if (before?.state !== "received" || after?.state !== "received") return stateChange(division, before, after);
    const another = before.file === after.file ? [] : [`${division}: ${after.file} is used in place of ${before.file}.`];
    const signature = before.signed === after.signed ? [] : [`${division}: the return ${after.signed ? "is now signed off" : "is no longer signed off"}.`];
    return [...another, ...signature, ...lineChanges(division, was.lines(slug), is.lines(slug), idOf), ...budgetChange(division, was.budget(slug), is.budget(slug))];
  });
}

/** What a summary says of each division, by its slug. */
interface BySlug {
  /** The entry that says how its return stands: the one that counts, else the first. */
  standing(slug: string): RegisterEntry | undefined;
  lines(slug: string): readonly SummaryLine[];
  /** What its budget says; which actions name its lines is theirs to say. */
  budget(slug: string): string;
}

function bySlug(summary: Summary): BySlug {
  const slugOf = ({ division }: { readonly division: string }): string => divisionSlug(division);
  const [returns, lines, budgets] = [groupBy(summary.returns, slugOf), groupBy(summary.lines, slugOf), groupBy(summary.budgets, slugOf)];
  return {
    standing: (slug) => returns.get(slug)?.find(({ state }) => state === "received") ?? returns.get(slug)?.[0],
    lines: (slug) => lines.get(slug) ?? [],
    budget: (slug) => budgetContent(budgets.get(slug) ?? []),
  };
}

function stateChange(division: string, before: RegisterEntry | undefined, after: RegisterEntry | undefined): string[] {
  if (before?.state === after?.state) return [];
  if (after?.state === "received") return [`${division} added.`];
  if (before?.state === "received") return [`${division} left out: its return is ${after?.state ?? "no longer there"}.`];
  return after ? [`${division}: its return is now ${after.state}.`] : [`${division} no longer owes a return.`];
}

function budgetContent(budgets: readonly BudgetEntry[]): string {
  return JSON.stringify(budgets.map(({ line, code, group, unit, cast, out, amounts }) => [line, code, group, unit, cast, out, Object.entries(amounts).sort(([one], [other]) => (one < other ? -1 : 1))]));
}

function budgetChange(division: string, before: string, after: string): string[] {
  return before === after ? [] : [`${division}: its budget says something else.`];
}

/** A line has last month's ID once somebody has confirmed what it was, and is the same line as under its own. */
function sameIds(earlier: Summary, now: Summary): (line: SummaryLine) => string {
  const confirmed = new Map([earlier, now].flatMap((summary) => confirmationsInSummary(summary).filter(({ same }) => same).map(({ now: own, before }) => [own, before] as const)));
  return ({ line: { id } }) => confirmed.get(id) ?? id;
}

function lineChanges(division: string, before: readonly SummaryLine[], after: readonly SummaryLine[], idOf: (line: SummaryLine) => string): string[] {
  const contents = (lines: readonly SummaryLine[]): Map<string, string> => new Map(lines.map((each) => [idOf(each), contentOf(each.line)]));
  const [was, is] = [contents(before), contents(after)];
  const counts = [
    { count: [...is].filter(([id, content]) => was.has(id) && was.get(id) !== content).length, what: "changed" },
    { count: [...is.keys()].filter((id) => !was.has(id)).length, what: "added" },
    { count: [...was.keys()].filter((id) => !is.has(id)).length, what: "gone" },
  ].filter(({ count }) => count > 0);
  return counts.length === 0 ? [] : [`${division}: ${counts.map(({ count, what }) => `${count === 1 ? "1 line" : `${count} lines`} ${what}`).join(", ")}.`];
}

/** What the whole rests on: the as-of date, the month compared with, and what somebody answered about doubtful matches. */
function basisChanges(earlier: Summary, now: Summary): string[] {
  const asOf = isoDate(earlier.asOf.date) === isoDate(now.asOf.date) ? [] : [`As of ${shortDate(now.asOf.date)}, before ${shortDate(earlier.asOf.date)}.`];
  const compared = earlier.previousMonth === now.previousMonth ? [] : [now.previousMonth ? `Compared with ${monthLabel(now.previousMonth)}.` : `No longer compared with ${monthLabel(earlier.previousMonth ?? "")}.`];
  const matched = ({ lines }: Summary): number => lines.filter(({ before }) => before?.matchedBy === "confirmed").length;
  const confirmed = matched(now) - matched(earlier);
  return [...asOf, ...compared, ...(confirmed > 0 ? [`${confirmed === 1 ? "1 doubtful match" : `${confirmed} doubtful matches`} confirmed.`] : [])];
}

const COUNTED = [
  ["lines", "lines"], ["complete", "complete"], ["inProgress", "in progress"], ["notStarted", "not started"], ["withdrawn", "withdrawn"],
  ["unknown", "not rated"], ["carriedForward", "carried forward"], ["challenged", "challenged by the dates"],
] as const satisfies readonly (readonly [keyof Totals, string])[];

/** "Totals changed: lines from 190 to 214, red from 27 to 30." */
function totalsChanges(before: Totals, after: Totals): string[] {
  const ratings = RAGS.filter((rag) => rag === "red" || rag === "amber" || rag === "green");
  const figures = [...COUNTED.map(([field, words]) => [words, before[field], after[field]] as const), ...ratings.map((rag) => [rag, before.rag[rag], after.rag[rag]] as const)];
  const changed = figures.filter(([, was, is]) => was !== is).map(([words, was, is]) => `${words} from ${was} to ${is}`);
  return changed.length === 0 ? [] : [`Totals changed as follows: ${changed.join(", ")}.`];
}
