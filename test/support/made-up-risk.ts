import { BLANK_TIMING } from "../../core/model/timing.js";
import type { Rating, Risk, RiskLevel } from "../../core/risks/risk.js";

const rating = (value: number | null): Rating => ({ text: value === null ? "" : String(value), value });

/** A level of a likelihood and an impact; null is not given. */
export function levelOf(likelihood: number | null, impact: number | null, score: Rating = { text: "", value: likelihood === null || impact === null ? null : likelihood * impact }, rag: RiskLevel["rag"] = null): RiskLevel {
  return { likelihood: rating(likelihood), impact: rating(impact), score, rag };
}

/** A risk of which only what is given matters. */
export function madeUpRisk(given: Partial<Risk> = {}): Risk {
  return {
    id: given.ref ?? given.risk ?? "1", ref: "", risk: "A bridge is closed", theme: "", cause: "", consequence: "", inherent: null, current: levelOf(null, null), target: null, scale: null, mitigation: "", controls: "",
    furtherActions: "", owner: "", owners: [], linkedActions: "", reviewDate: BLANK_TIMING, status: "", closed: false, direction: "", other: {}, marks: [], at: [], ...given,
  };
}
