import type { LineBefore, MatchedBy, SummaryLine } from "../consolidate/summary.js";
import { divisionSlug } from "../model/division.js";
import { firstBy } from "../model/group-by.js";
import { TakenNames } from "../model/taken-names.js";
import type { MonthsMatched } from "./compare-months.js";
import { dueHistory } from "./due-moves.js";
import { matchLines, type Confirmation, type LineNow } from "./match-lines.js";
import type { PreviousMonth } from "./previous-month.js";
import { contentOf } from "./wording.js";

/**
 * This month's lines with what each was the month before, its ID then and what has become of its due date; and what of last month's is gone.
 * `answers` are those given in an earlier making of this month's summary.
 */
export function followLines(read: readonly LineNow[], previous: Pick<PreviousMonth, "lines" | "confirmations"> | null, answers: readonly Confirmation[]): MonthsMatched {
  if (!previous) return { lines: read.map(({ at }) => at), vanished: [], doubtful: [] };
  const { matches, vanished, doubtful } = matchLines(read, previous.lines, answers);
  const matchOf = new Map(matches.map((match) => [match.now, match]));
  // A line that was found to be one of the month before that has that one's ID, though its own summary was made before anybody said so.
  const renamed = firstBy(previous.confirmations.filter(({ same }) => same), ({ now }) => now);
  const inherited = new Map(matches.map(({ now, before: { line } }) => [now, renamed.get(line.id)?.before ?? line.id]));
  const ids = idsOf(read.map(({ at }) => at), inherited, previous.lines);
  const lines = read.map(({ at }): SummaryLine => {
    const match = matchOf.get(at);
    const line = { ...at.line, id: ids.get(at) ?? at.line.id };
    return match ? { ...at, line, before: lineBefore(match.before, match.by), dueHistory: dueHistory(line, match.before) } : { ...at, line };
  });
  return { lines, vanished, doubtful };
}

function lineBefore({ line }: SummaryLine, matchedBy: MatchedBy): LineBefore {
  return { line, matchedBy };
}

/** IDs of this month's lines: inherited, else their own; one that stands for another line of the division already gets a number. */
function idsOf(lines: readonly SummaryLine[], inherited: ReadonlyMap<SummaryLine, string>, before: readonly SummaryLine[]): ReadonlyMap<SummaryLine, string> {
  const nameOf = ({ division }: SummaryLine, id: string): string => `${divisionSlug(division)}\n${id}`;
  const ids = new Map<SummaryLine, string>();
  const taken = new TakenNames();
  const give = (line: SummaryLine, own: string): void => {
    ids.set(line, taken.take(nameOf(line, own)).slice(nameOf(line, "").length));
  };
  for (const [line, id] of inherited) give(line, id);
  for (const line of before) taken.add(nameOf(line, line.line.id));
  // In the order of what they say: which of two gets the number does not depend on the rows.
  const added = lines.filter((line) => !inherited.has(line)).map((line) => ({ line, content: contentOf(line.line) }));
  for (const { line } of added.sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0))) give(line, line.line.id);
  return ids;
}
