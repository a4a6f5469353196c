import { RISK_MOVEMENTS } from "../consolidate/indicator-words.js";
import type { SummaryRisk } from "../consolidate/summary.js";
import { groupBy } from "../model/group-by.js";
import { monthLabel } from "../model/month.js";
import type { RiskMove } from "../movement/risk-movement.js";
import { capital } from "../report/line-cells.js";
import { listed, plural } from "../report/summary-sentences.js";
import { isRated, levelInWords } from "../risks/score.js";
import type { RiskCourse } from "./review.js";

/** What became of a risk over the months, in a word: as from one month to the next, but that a new one was opened, and that registers are several. */
const RISK_MOVE_WORDS: Readonly<Record<RiskMove, string>> = { ...RISK_MOVEMENTS, opened: "Opened", vanished: "No longer in a register" };

/** Moves that nothing needs to be said of. */
const STILL: ReadonlySet<RiskMove> = new Set<RiskMove>(["same", "not comparable", "still closed"]);

export function hasMoved({ move }: RiskCourse): boolean {
  return !STILL.has(move);
}

/** How a risk stood: "12, high"; "" where it was not there. */
export function levelWords(at: SummaryRisk | null): string {
  return at === null ? "" : capital(levelInWords(at.risk.current, at.risk.scale));
}

/** How it stands at last: a closed risk and one that has gone have no level any more. */
export function levelNow({ last, there }: RiskCourse): string {
  return there && !last.risk.closed ? levelWords(last) : "";
}

/** A risk that nobody rates cannot go up or down. */
function moveWord({ move, before, last }: RiskCourse): string {
  return move === "not comparable" && ![before, last].some((at) => at !== null && isRated(at.risk.current)) ? "Not rated" : RISK_MOVE_WORDS[move];
}

/** "Up since August 2025", "Closed in March 2025". */
export function moveOfRisk(course: RiskCourse): string {
  const { move, since } = course;
  if (!hasMoved(course) || move === "vanished") return moveWord(course);
  return `${moveWord(course)} ${move === "up" || move === "down" ? "since" : "in"} ${monthLabel(since)}`;
}

/** "8 risks: 2 opened, 1 closed, 1 up and 4 same." */
export function risksSentence(risks: readonly RiskCourse[]): string {
  const order = Object.keys(RISK_MOVE_WORDS) as RiskMove[];
  const counts = groupBy([...risks].sort((a, b) => order.indexOf(a.move) - order.indexOf(b.move)), moveWord);
  return `${plural(risks.length, "risk")}: ${listed([...counts].map(([word, own]) => `${own.length} ${word.toLowerCase()}`))}.`;
}
