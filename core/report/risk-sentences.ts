import { RISK_MOVEMENTS } from "../consolidate/indicator-words.js";
import { moveOf } from "../consolidate/return-risks.js";
import type { Summary, SummaryRisk } from "../consolidate/summary.js";
import { countBy } from "../model/group-by.js";
import { monthLabel } from "../model/month.js";
import type { RiskMove } from "../movement/risk-movement.js";
import { heatMap, usualTop, type HeatMap } from "../risks/heat-map.js";
import { fold } from "../parse/tidy.js";
import { bandOf, isRated, levelInWords, RISK_BANDS, USUAL_TOP } from "../risks/score.js";
import type { Risk } from "../risks/risk.js";
import { listed, plural } from "./summary-sentences.js";

/*
 * What is said of risks, in the summary and its reports.
 */

/** Open risks, as registers have them now. */
export function openRisks(risks: readonly SummaryRisk[]): SummaryRisk[] {
  return risks.filter(({ risk, gone }) => !risk.closed && !gone);
}

/** What a risk has done since the month before, in a word: "Up", "New"; "" where there is nothing to compare. */
export function moveWord(risk: SummaryRisk, previousMonth: Summary["previousMonth"]): string {
  const move = moveOf(risk, previousMonth);
  return move === null || (move === "not comparable" && isUnrated(risk)) ? "" : RISK_MOVEMENTS[move];
}

/** "was 8, medium" of a risk that is up or down, or reopened; "" of others. */
export function movedFrom(each: SummaryRisk, previousMonth: Summary["previousMonth"]): string {
  const move = moveOf(each, previousMonth);
  if (each.before === null || isUnrated(each) || (move !== "up" && move !== "down" && move !== "not comparable")) return "";
  return `was ${levelInWords(each.before.current, each.before.scale)}`;
}

/** Whether neither this month nor the month before says how high a risk is. */
function isUnrated({ risk, before }: SummaryRisk): boolean {
  return [risk, ...(before ? [before] : [])].every(({ current }) => !isRated(current));
}

/** "3 risks closed before are not listed."; "" where there is none. */
export function closedBeforeWords(closedBefore: number): string {
  return closedBefore === 0 ? "" : `${plural(closedBefore, "risk")} closed before ${closedBefore === 1 ? "is" : "are"} not listed.`;
}

/** The risks that a report lists, the highest first: those that are open, then those that were closed, or left the register, since the month before. */
export function reportedRisks({ risks, previousMonth }: Pick<Summary, "risks" | "previousMonth">): { readonly shown: SummaryRisk[]; readonly closedBefore: number } {
  const score = ({ risk: { current, scale } }: SummaryRisk): number => (current.score.value === null ? 0 : current.score.value / (scale ?? USUAL_TOP) ** 2);
  const open = openRisks(risks).sort((a, b) => score(b) - score(a));
  const ended = risks.filter(({ risk, gone }) => risk.closed || gone);
  const now = ended.filter((each) => previousMonth !== null && moveOf(each, previousMonth) !== "still closed");
  return { shown: [...open, ...now], closedBefore: ended.length - now.length };
}

/** "8 open risks: 1 very high, 3 high and 4 medium. Since October 2018: 2 new, 1 up and 1 closed." */
export function risksSentence({ risks, previousMonth }: Pick<Summary, "risks" | "previousMonth">): string {
  if (risks.length === 0) return "The returns hold no risk.";
  const moved = previousMonth === null ? "" : ` Since ${monthLabel(previousMonth)}: ${movedWords(risks, previousMonth)}.`;
  return `${standingWords(openRisks(risks))}${moved}`;
}

function standingWords(open: readonly SummaryRisk[]): string {
  const bands = open.map(({ risk }) => bandName(risk));
  const named = [...[...RISK_BANDS].reverse().map(({ name }) => [name, name] as const), [null, "not scored"] as const];
  const said = named.map(([band, words]) => [bands.filter((each) => each === band).length, words] as const).filter(([count]) => count > 0);
  return `${plural(open.length, "open risk")}${said.length === 0 ? "" : `: ${listed(said.map(([count, words]) => `${count} ${words}`))}`}.`;
}

const SENTENCE_MOVES: readonly (readonly [move: RiskMove, words: string])[] = [["opened", "new"], ["reopened", "reopened"], ["up", "up"], ["down", "down"], ["closed", "closed"], ["vanished", "no longer in a register"]];

function movedWords(risks: readonly SummaryRisk[], previousMonth: Summary["previousMonth"]): string {
  const moves = risks.map((each) => moveOf(each, previousMonth));
  const said = SENTENCE_MOVES.map(([move, words]) => [moves.filter((each) => each === move).length, words] as const).filter(([count]) => count > 0);
  return said.length === 0 ? "none has moved" : listed(said.map(([count, words]) => `${count} ${words}`));
}

function bandName({ current: { score }, scale }: Risk): string | null {
  return score.value === null ? null : (bandOf(score.value, scale ?? USUAL_TOP)?.name ?? null);
}

/** Open risks by likelihood and impact; null where none can be placed. */
export function riskMap(risks: readonly SummaryRisk[]): HeatMap | null {
  const open = namedApart(openRisks(risks));
  const map = heatMap(open, usualTop(open));
  return map.unplaced.length === open.length ? null : map;
}

/** Risks whose refs tell them apart: one that several divisions use stands with its division. */
function namedApart(open: readonly SummaryRisk[]): Risk[] {
  const uses = countBy(open, ({ risk }) => fold(risk.ref));
  return open.map(({ division, risk }) => (risk.ref !== "" && (uses.get(fold(risk.ref)) ?? 0) > 1 ? { ...risk, ref: `${division} ${risk.ref}` } : risk));
}

/** "2 open risks are not on it: 1 not rated and 1 another scale."; "" where all are. */
export function unplacedWords({ unplaced }: HeatMap): string {
  if (unplaced.length === 0) return "";
  const reasons = [...new Set(unplaced.map(({ why }) => why))].map((why) => `${unplaced.filter((each) => each.why === why).length} ${UNPLACED_WORDS[why]}`);
  return `${plural(unplaced.length, "open risk is", "open risks are")} not on it: ${listed(reasons)}.`;
}

const UNPLACED_WORDS: Readonly<Record<HeatMap["unplaced"][number]["why"], string>> = {
  "not rated": "without a likelihood and an impact in numbers",
  "another scale": "of a register with another scale",
  "not on the scale": "with numbers that the scale does not have",
};
