import type { MatchedBy } from "../consolidate/summary.js";
import { dayNumber } from "../model/calendar-date.js";
import { countBy, groupBy } from "../model/group-by.js";
import { wordingOf } from "./likeness.js";
import type { Compared } from "./wording.js";

/** A line of this month as it is compared, and whether its return kept its ID. */
export interface Side extends Compared {
  readonly keepsId: boolean;
}

/** A line of this month, one of the month before, and how alike they are worded. */
export interface Pair {
  readonly now: Side;
  readonly before: Compared;
  readonly likeness: number;
}

/** What two lines must share to be compared; "" for a line that has none. */
export type LineKey = (line: Compared) => string;

/** One way of finding a line of the month before. */
interface Pass {
  readonly by: MatchedBy;
  readonly key: LineKey;
  /** `isOnlyOne`: no other line that is still without a match has that ref, or that ref in that theme. */
  allows(pair: Pair, isOnlyOne: (pair: Pair) => boolean): boolean;
}

/** From where on two wordings are one line. Different lines of real plans, where much of the work is alike, come to 0.85. */
const SURELY_ALIKE = 0.88;
/** From where on they are where the rest of the line bears it out: of 500 lines of real plans no two different ones that share theme, lead, due date and numbers come to 0.66. */
const ALIKE_AND_BORNE_OUT = 0.7;
/** From where on a person is asked. */
export const PERHAPS_ALIKE = 0.6;
/** What an ID or a ref needs of the wording to be believed; with less it is another action under a number used again. */
const BARELY_ALIKE = 0.35;
/** By how much a likeness must be above that of the next best. */
const MARGIN = 0.05;
/** So many words do not stand in two themes by chance. */
const LONG_WORDING = 5;

const both = (one: string, other: string): string => (one === "" || other === "" ? "" : `${one}\u001d${other}`);
const id: LineKey = ({ at }) => at.line.id;
const always = (): boolean => true;

/** The surest first. A wording that stands somewhere else word for word is surer than a number whose wording has changed: plans are renumbered. */
export const PASSES: readonly Pass[] = [
  // A line that carries its last position was made of last month's summary, whatever has been written into it since.
  { by: "id", key: id, allows: ({ now }) => now.keepsId && now.at.line.lastStatus !== null },
  { by: "id", key: (line) => both(id(line), line.wording), allows: ({ now }) => now.keepsId },
  { by: "ref", key: ({ ref, wording }) => both(ref, wording), allows: always },
  { by: "wording", key: ({ wording }) => wording, allows: isNoChance },
  { by: "wording", key: ({ wording, content }) => (wording === "" ? content : ""), allows: always },
  { by: "id", key: id, allows: ({ now, likeness }) => now.keepsId && likeness >= BARELY_ALIKE },
  { by: "ref", key: ({ ref }) => ref, allows: (pair, isOnlyOne) => pair.likeness >= (isOnlyOne(pair) ? BARELY_ALIKE : PERHAPS_ALIKE) || (isOnlyOne(pair) && isBorneOut(pair)) },
];

/** Whether two lines have theme, lead and due date in common, and neither date nor lead is blank. */
function isBorneOut({ now, before }: Pair): boolean {
  const [one, other] = [now.at.line, before.at.line];
  return now.theme === before.theme && one.lead !== "" && wordingOf(one.lead) === wordingOf(other.lead) && one.due.by !== null && other.due.by !== null && dayNumber(one.due.by) === dayNumber(other.due.by);
}

/** Whether lines of one wording are one line: a short one ("Train the staff") may stand in two themes under two refs. */
function isNoChance({ now, before }: Pair): boolean {
  return now.theme === before.theme || now.wording.split(/\s/).length >= LONG_WORDING;
}

/** Tells of a pair with one ref whether it is the only one left with it, in the whole plan or in its theme. */
export function onlyOnes(now: readonly Side[], before: readonly Compared[]): (pair: Pair) => boolean {
  const keys = (line: Compared): readonly string[] => [line.ref, both(line.ref, line.theme)];
  const [counts, countsBefore] = [now, before].map((lines: readonly Compared[]) => countBy(lines.flatMap(keys), (key) => key));
  const isOne = (key: string): boolean => key !== "" && counts?.get(key) === 1 && countsBefore?.get(key) === 1;
  return (pair) => keys(pair.now).some((key) => keys(pair.before).includes(key) && isOne(key));
}

/** Tells whether a pair is alike enough by wording: much alike, or rather alike and borne out, not by chance, with the same numbers in it, and clearly more so than any other pair of the two lines. */
export function standsOut(all: readonly Pair[]): (pair: Pair) => boolean {
  const [byNow, byBefore] = [groupBy(all, ({ now }): Compared => now), groupBy(all, ({ before }) => before)];
  const tellsApart = telling(all);
  // "Phase 2" is no rival of "phase 1", unless it reads more like it.
  const isRival = (other: Pair, pair: Pair): boolean => other !== pair && other.likeness > (hasSameNumbers(other) ? pair.likeness - MARGIN : pair.likeness);
  const isClear = (line: Compared, pair: Pair): boolean => !(byNow.get(line) ?? byBefore.get(line) ?? []).some((other) => isRival(other, pair));
  const isAlike = (pair: Pair): boolean => pair.likeness >= SURELY_ALIKE || (pair.likeness >= ALIKE_AND_BORNE_OUT && (isBorneOut(pair) || tellsApart(pair)));
  return (pair) => isAlike(pair) && hasSameNumbers(pair) && isNoChance(pair) && isClear(pair.now, pair) && isClear(pair.before, pair);
}

function hasSameNumbers({ now, before }: Pair): boolean {
  return now.whole.numbers === before.whole.numbers;
}

/** Tells of a pair whether it has numbers that no other line has: "dashboard 14" among dashboards. */
function telling(all: readonly Pair[]): (pair: Pair) => boolean {
  const [now, before] = [new Set(all.map((pair) => pair.now)), new Set(all.map((pair) => pair.before))].map((lines: ReadonlySet<Compared>) => countBy([...lines], ({ whole }) => whole.numbers));
  return ({ now: { whole } }) => whole.numbers !== "" && now?.get(whole.numbers) === 1 && before?.get(whole.numbers) === 1;
}

/** How much else two lines have in common: which of two pairs of the same wording is the right one. */
export function nearness({ now, before }: Pair): number {
  const [one, other] = [now.at.line, before.at.line];
  const same = [now.theme === before.theme, now.ref === before.ref, one.lead === other.lead, one.due.text === other.due.text, one.group === other.group, one.update === other.update, one.status === other.status];
  return same.filter(Boolean).length + (now.content === before.content ? same.length : 0);
}
