import { shortDate } from "../model/calendar-date.js";
import { monthLabel } from "../model/month.js";
import type { RegisterEntry, Summary, SummaryLine, Totals } from "../consolidate/summary.js";

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
  const suggested = (["red", "amber"] as const)
    .map((rag) => ({ rag, count: lines.filter(({ challenged, dateCheck }) => challenged && dateCheck.rag === rag).length }))
    .filter(({ count }) => count > 0);
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

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
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
