import { shortDate } from "../model/calendar-date.js";
import { monthLabel, type Month } from "../model/month.js";
import type { DoubtfulMatch, DueHistory, Movement, RegisterEntry, Summary, SummaryLine, Totals } from "../consolidate/summary.js";

/** "1 line", "12 lines". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "November 2018, as of 30 Nov 2018": what every page says of itself. */
export function standing({ month, asOf }: Summary): string {
  return `${monthLabel(month)}, as of ${shortDate(asOf.date)}`;
}

/** "27 of 161 lines in progress are reported red; the dates challenge 41 more, suggesting red for 35 and amber for 6." */
export function headline({ totals, lines }: Summary): string {
  const { rag, challenged, inProgress } = totals;
  if (totals.lines === 0) return "No lines have been read.";
  const red = rag.red === 0 ? "No line in progress is reported red" : `${rag.red} of ${plural(inProgress, "line")} in progress ${rag.red === 1 ? "is" : "are"} reported red`;
  return challenged === 0 ? `${red}; the dates challenge no rating.` : `${red}; the dates challenge ${challengeWords(lines).replace(",", " more,")}.`;
}

/** "41, suggesting red for 35 and amber for 6"; "23, suggesting red"; "None" when no rating is challenged. */
export function challengeWords(lines: readonly SummaryLine[]): string {
  const counts = { red: 0, amber: 0 };
  for (const { challenged, dateCheck: { rag } } of lines) if (challenged && (rag === "red" || rag === "amber")) counts[rag] += 1;
  const suggested = (["red", "amber"] as const).map((rag) => ({ rag, count: counts[rag] })).filter(({ count }) => count > 0);
  const [first, second] = suggested;
  if (!first) return "None";
  if (!second) return `${first.count}, suggesting ${first.rag}`;
  return `${first.count + second.count}, suggesting ${listed(suggested.map(({ rag, count }) => `${rag} for ${count}`))}`;
}

/** "Of 214 lines in 4 divisions, 43 are complete, 161 in progress, 4 not started and 1 not rated." */
export function whereThingsStand({ totals, byDivision }: Summary): string {
  const counts: readonly (readonly [number, string])[] = [
    [totals.complete, "complete"],
    [totals.inProgress, "in progress"],
    [totals.notStarted, "not started"],
    [totals.withdrawn, "withdrawn"],
    [totals.unknown, "not rated"],
  ];
  const said = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `Of ${plural(totals.lines, "line")} from ${plural(byDivision.length, "division")}: ${listed(said)}.`;
}

/** "Nov 2018": a month where there is little room. */
export function shortMonth(month: Month): string {
  return monthLabel(month).replace(/^([A-Z][a-z]{2})[a-z]* /, "$1 ");
}

/** "Since October 2018: 12 statuses changed (7 better, 5 worse), 3 due dates put off, 1 line added": noughts left out. */
export function movementSentence(movement: Movement, since: Month): string {
  const { statusChanges, reopened, slipped, rebaselined, added, vanished, reworded, updateUnchanged } = movement;
  const counts: readonly (readonly [number, string, string?])[] = [
    [statusChanges.length, "status changed", "statuses changed"],
    [reopened.length, "line reopened", "lines reopened"],
    [slipped.length, "due date put off", "due dates put off"],
    [rebaselined.length, "due date re-baselined", "due dates re-baselined"],
    [added.length, "line new", "lines new"],
    [vanished.length, "line no longer there", "lines no longer there"],
    [reworded.length, "line reworded", "lines reworded"],
    [updateUnchanged.length, "update unchanged", "updates unchanged"],
    [openMatches(movement).length, "match in doubt", "matches in doubt"],
  ];
  const said = counts.filter(([number]) => number > 0).map(([number, one, many]) => plural(number, one, many));
  return `Since ${monthLabel(since)}: ${said.length === 0 ? "nothing has moved" : listed(said)}.`;
}

/** Doubtful matches that nobody has answered about yet. */
export function openMatches({ doubtful }: Movement): DoubtfulMatch[] {
  return doubtful.filter(({ confirmed }) => confirmed === undefined);
}

/** "Put off twice and re-baselined once; first due 30 Nov 2018"; "" for a date that has never moved. */
export function dueHistoryWords({ original, slipped, rebaselined }: DueHistory): string {
  if (!(slipped > 0 || rebaselined > 0)) return "";
  const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);
  const said = [...(slipped > 0 ? [`put off ${times(slipped)}`] : []), ...(rebaselined > 0 ? [`re-baselined ${times(rebaselined)}`] : [])];
  const words = `${listed(said)}${original ? `; first due ${shortDate(original)}` : ""}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How a line that was carried forward is marked: "From October 2018". */
export function carriedFrom(previousMonth: Month | null): string {
  return `From ${previousMonth === null ? "the month before" : monthLabel(previousMonth)}`;
}

/** "a, b and c". */
export function listed(parts: readonly string[], last: "and" | "or" = "and"): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1) ?? ""}`;
}

/** "7 red, 8 amber, 12 green, 9 complete, 4 not started": the reported ratings in words, noughts left out. */
export function ratingWords({ rag, complete, notStarted, paused, withdrawn, unknown }: Totals): string {
  const counts: readonly (readonly [number, string])[] = [
    [rag.red, "red"],
    [rag.amber, "amber"],
    [rag.green, "green"],
    [complete, "complete"],
    [notStarted, "not started"],
    [paused, "paused"],
    [withdrawn, "withdrawn"],
    [unknown, "not rated"],
  ];
  return counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`).join(", ");
}

/** What the register says of a division that is missing, or of a file that was rejected or passed over for another. */
export function returnProblems(returns: readonly RegisterEntry[]): RegisterEntry[] {
  return returns.filter(({ state }) => state !== "received");
}
