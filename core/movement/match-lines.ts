import type { MatchedBy, SummaryLine } from "../consolidate/summary.js";
import { firstBy, groupBy } from "../model/group-by.js";
import { nearness, onlyOnes, PASSES, PERHAPS_ALIKE, standsOut, type LineKey, type Pair, type Side } from "./match-passes.js";
import { comparedLine, lineLikeness, type Compared } from "./wording.js";

/** What somebody answered about a doubtful match on sheet Movement, by the lines' IDs. */
export interface Confirmation {
  /** As the return gave it, before a match inherits last month's. */
  readonly now: string;
  readonly before: string;
  readonly same: boolean;
}

/** A line of this month, and whether its ID was kept in the return: one that is made anew of ref or wording says no more than they do. */
export interface LineNow {
  readonly at: SummaryLine;
  readonly keepsId: boolean;
}

export interface LineMatch {
  readonly now: SummaryLine;
  readonly before: SummaryLine;
  readonly by: MatchedBy;
}

export interface DoubtfulPair {
  readonly now: SummaryLine;
  readonly before: SummaryLine;
  readonly likeness: number;
  /** What somebody answered; left out while nobody has. */
  readonly confirmed?: boolean;
}

/** Every line of both months once: in a match, or as added or vanished. The lines of a doubtful pair are among these too. */
export interface Matching {
  readonly matches: readonly LineMatch[];
  readonly added: readonly SummaryLine[];
  readonly vanished: readonly SummaryLine[];
  readonly doubtful: readonly DoubtfulPair[];
}

/**
 * Finds each line's own line of the month before, within its division: as somebody confirmed, by the ID that the return kept, by ref, by wording, the surest first.
 * Each line is matched to at most one, whatever the order of the rows. What is likely but not sure is doubtful: its lines count as added and vanished.
 */
export function matchLines(now: readonly LineNow[], before: readonly SummaryLine[], confirmations: readonly Confirmation[] = []): Matching {
  const nows = groupBy(now.map(({ at, keepsId }): Side => ({ ...comparedLine(at), keepsId })), ({ division }) => division);
  const befores = groupBy(before.map(comparedLine), ({ division }) => division);
  const searches = [...nows].map(([division, own]) => search(own, befores.get(division) ?? [], confirmations));
  const matchOf = new Map(searches.flatMap(({ matches }) => matches.map((match) => [match.now, match] as const)));
  const matched = new Set([...matchOf.values()].map((match) => match.before));
  return {
    matches: now.flatMap(({ at }) => matchOf.get(at) ?? []),
    added: now.flatMap(({ at }) => (matchOf.has(at) ? [] : [at])),
    vanished: before.filter((each) => !matched.has(each)),
    doubtful: searches.flatMap(({ doubtful }) => doubtful),
  };
}

/** The lines of one division that are still without a match. */
interface Left {
  readonly now: readonly Side[];
  readonly before: readonly Compared[];
}

function search(now: readonly Side[], before: readonly Compared[], confirmations: readonly Confirmation[]): Pick<Matching, "matches" | "doubtful"> {
  const answered = answeredPairs(now, before, confirmations);
  const denied = groupBy(answered.filter(({ same }) => !same), ({ pair }) => pair.now);
  const isDenied = (pair: Pair): boolean => (denied.get(pair.now) ?? []).some(({ pair: { before: other } }) => other === pair.before);
  const matches: LineMatch[] = [];
  let left: Left = { now, before };
  const keep = (pairs: readonly Pair[], by: MatchedBy): void => {
    const taken = new Set<Compared>(pairs.flatMap((pair) => [pair.now, pair.before]));
    for (const pair of pairs) matches.push({ now: pair.now.at, before: pair.before.at, by });
    left = { now: left.now.filter((each) => !taken.has(each)), before: left.before.filter((each) => !taken.has(each)) };
  };
  keep(bestFirst(answered.flatMap(({ pair, same }) => (same ? [pair] : []))), "confirmed");
  for (const { by, key, allows } of PASSES) {
    const only = onlyOnes(left.now, left.before);
    keep(bestFirst(pairsBy(key, left).filter((pair) => !isDenied(pair) && allows(pair, only))), by);
  }
  const alike = alikePairs(left).filter((pair) => !isDenied(pair));
  const sure = bestFirst(alike.filter(standsOut(alike)));
  keep(sure, "wording");
  const settled = new Set<Compared>(sure.flatMap(({ now: one, before: other }) => [one, other]));
  const open = bestFirst([...numberedPairs(left).filter((pair) => !isDenied(pair)), ...alike.filter((pair) => !settled.has(pair.now) && !settled.has(pair.before))]);
  return {
    matches,
    doubtful: [
      ...answered.map(({ pair, same }) => ({ now: pair.now.at, before: pair.before.at, likeness: pair.likeness, confirmed: same })),
      ...open.map((pair) => ({ now: pair.now.at, before: pair.before.at, likeness: pair.likeness })),
    ],
  };
}

/** Pairs of one ID that was kept, or one ref, whose wordings are too far apart to be sure. */
function numberedPairs(left: Left): Pair[] {
  return [...pairsBy(({ at }) => at.line.id, left).filter(({ now }) => now.keepsId), ...pairsBy(({ ref }) => ref, left)];
}

function answeredPairs(now: readonly Side[], before: readonly Compared[], confirmations: readonly Confirmation[]): { pair: Pair; same: boolean }[] {
  if (confirmations.length === 0) return [];
  const idOf = ({ at }: Compared): string => at.line.id;
  const [nowById, beforeById] = [firstBy(now, idOf), firstBy(before, idOf)];
  return confirmations.flatMap(({ now: id, before: candidate, same }) => {
    const [one, other] = [nowById.get(id), beforeById.get(candidate)];
    return one && other ? [{ pair: pairOf(one, other), same }] : [];
  });
}

function pairOf(now: Side, before: Compared): Pair {
  return { now, before, likeness: lineLikeness(now, before) };
}

/** Every pair that shares a key; lines without one are in none. */
function pairsBy(key: LineKey, { now, before }: Left): Pair[] {
  const groups = groupBy(before, key);
  return now.flatMap((one) => {
    const own = key(one);
    return own === "" ? [] : (groups.get(own) ?? []).map((other) => pairOf(one, other));
  });
}

/** Every pair whose wordings are alike enough to ask about. */
function alikePairs({ now, before }: Left): Pair[] {
  const worded = before.filter(({ wording }) => wording !== "");
  return now.filter(({ wording }) => wording !== "").flatMap((one) => worded.map((other) => pairOf(one, other)).filter(({ likeness }) => likeness >= PERHAPS_ALIKE));
}

/** The likeliest pairs, each line in one of them at most. */
function bestFirst(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<Compared>();
  const ordered = pairs.length < 2 ? pairs : pairs.map((pair) => ({ pair, near: nearness(pair) })).sort((a, b) => b.pair.likeness - a.pair.likeness || b.near - a.near || contentOrder(a.pair, b.pair)).map(({ pair }) => pair);
  return ordered.filter(({ now, before }) => {
    if (taken.has(now) || taken.has(before)) return false;
    taken.add(now).add(before);
    return true;
  });
}

/** What the lines say decides, so that the order of the rows does not. */
function contentOrder(a: Pair, b: Pair): number {
  const key = ({ now, before }: Pair): string => [now.content, before.content, before.at.line.id].join("\u001d");
  const [one, other] = [key(a), key(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
