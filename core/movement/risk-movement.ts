import type { Rag } from "../model/status.js";
import { fold } from "../parse/tidy.js";
import { profileOf } from "./likeness.js";
import { Pairing, type PairedBy } from "./pairing.js";
import type { Risk } from "../risks/risk.js";

/** What became of a risk. "vanished": open before, and not said to be closed; "not comparable": rated in one of the months alone, or on two scales. */
export type RiskMove = "opened" | "reopened" | "closed" | "vanished" | "up" | "down" | "same" | "not comparable" | "still closed";

export interface MovedRisk {
  readonly move: RiskMove;
  /** Null for a risk of one of the months alone. */
  readonly before: Risk | null;
  readonly now: Risk | null;
  /** How the two were known for one. */
  readonly by: PairedBy | null;
}

const ORDER: Readonly<Partial<Record<Rag, number>>> = { green: 1, amber: 2, red: 3 };

/** What two levels can be compared by: scores of one scale, else colours. */
function compared(before: Risk, now: Risk): readonly [number, number] | null {
  const [one, other] = [before.current.score.value, now.current.score.value];
  const sameScale = before.scale === null || now.scale === null || before.scale === now.scale;
  if (one !== null && other !== null && sameScale) return [one, other];
  const [was, is] = [ORDER[before.current.rag ?? "grey"], ORDER[now.current.rag ?? "grey"]];
  return was === undefined || is === undefined ? null : [was, is];
}

const saysOf = ({ current: { likelihood, impact, score } }: Risk): string => fold([likelihood.text, impact.text, score.text].join(" "));

/** What became of a risk that is there now; `before` is what it was, null for one that was not there. */
export function riskMove(before: Risk | null, now: Risk): RiskMove {
  if (before === null) return now.closed ? "closed" : "opened";
  if (now.closed) return before.closed ? "still closed" : "closed";
  if (before.closed) return "reopened";
  const levels = compared(before, now);
  if (levels === null) return saysOf(before) === saysOf(now) && saysOf(now).trim() !== "" ? "same" : "not comparable";
  return levels[1] > levels[0] ? "up" : levels[1] < levels[0] ? "down" : "same";
}

/**
 * How the risks of one register or division moved between two months. They are known again by id, then ref, then wording; every risk of both months is in the answer once,
 * this month's in their order and then those that are no longer there.
 */
export function riskMovement(before: readonly Risk[], now: readonly Risk[]): readonly MovedRisk[] {
  const pairing = new Pairing<Risk>(before, now);
  pairing.byKey("id", ({ id }) => id);
  pairing.byKey("ref", ({ ref }) => fold(ref));
  pairing.byKey("wording", ({ risk }) => profileOf(risk).wording);
  pairing.byLikeness(({ risk }) => risk);
  const moved = now.map((risk): MovedRisk => {
    const pair = pairing.of(risk);
    return pair ? { move: riskMove(pair.before, risk), before: pair.before, now: risk, by: pair.by } : { move: riskMove(null, risk), before: null, now: risk, by: null };
  });
  return [...moved, ...pairing.vanished.map((risk): MovedRisk => ({ move: risk.closed ? "still closed" : "vanished", before: risk, now: null, by: null }))];
}
