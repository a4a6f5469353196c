import type { Rag } from "../model/status.js";
import { LEVEL_NAMES, type Risk, type RiskLevel } from "./risk.js";

/** A band of scores, from its lowest score to the next band's. */
export interface RiskBand {
  readonly name: string;
  /** Of a 5 × 5 register; other scales are taken in proportion. */
  readonly from: number;
  readonly rag: Rag;
}

/**
 * The bands that councils' 5 × 5 registers commonly have: low 1-4, medium 5-9, high 10-15, very high 16-25. No standard sets them: the Orange Book (HM Treasury, 2023) and ISO 31000 leave them to
 * the organisation, and the NHS's matrix (National Patient Safety Agency, "A risk matrix for risk managers", 2008) puts them at 1-3, 4-6, 8-12 and 15-25. So they are a setting.
 * Four bands have three colours: high is amber as in the NHS's matrix, so that red stays for what is beyond bearing; the word beside the colour tells medium from high.
 */
export const RISK_BANDS: readonly RiskBand[] = [
  { name: "low", from: 1, rag: "green" },
  { name: "medium", from: 5, rag: "amber" },
  { name: "high", from: 10, rag: "amber" },
  { name: "very high", from: 16, rag: "red" },
];

/** The top of the scale that most registers have, and that the bands are said for. */
export const USUAL_TOP = 5;

/** What likelihood and impact come to; null where one of them is not known. */
export function scoreOf({ likelihood, impact }: Omit<RiskLevel, "score" | "rag">): number | null {
  return likelihood.value === null || impact.value === null ? null : likelihood.value * impact.value;
}

/** The band of a score on a scale of 1 to `top`; null for a score that such a scale cannot have. */
export function bandOf(score: number, top: number = USUAL_TOP, bands: readonly RiskBand[] = RISK_BANDS): RiskBand | null {
  const inProportion = (score * USUAL_TOP ** 2) / top ** 2;
  return score > top ** 2 ? null : (bands.filter(({ from }) => inProportion >= from).at(-1) ?? null);
}

/** The colour of a level: as the register rates it, else of its score's band; null where neither tells. */
export function colourOf({ score, rag }: RiskLevel, top: number | null): Rag | null {
  return rag ?? (score.value === null ? null : (bandOf(score.value, top ?? USUAL_TOP)?.rag ?? null));
}

/** How a register makes a score of likelihood and impact. */
export type Scoring = "product" | "sum";

function made(level: RiskLevel, scoring: Scoring): number | null {
  const { likelihood, impact } = level;
  if (scoring === "product") return scoreOf(level);
  return likelihood.value === null || impact.value === null ? null : likelihood.value + impact.value;
}

/** A score that the register itself gives as a number, beside a likelihood and an impact. */
const isStated = ({ score, likelihood, impact }: RiskLevel): boolean => /\d/.test(score.text) && score.value !== null && likelihood.value !== null && impact.value !== null;

const levelsOf = (risk: Risk): RiskLevel[] => LEVEL_NAMES.map((name) => risk[name]).filter((level) => level !== null);

/** How a register makes its scores: as half of its own stated scores or more are made; null where most are made some other way (RPN, weights) or none is stated. */
export function scoringOf(risks: readonly Risk[]): Scoring | null {
  const stated = risks.flatMap(levelsOf).filter(isStated);
  const share = (scoring: Scoring): number => stated.filter((level) => made(level, scoring) === level.score.value).length / stated.length;
  if (stated.length === 0) return null;
  return share("product") >= 0.5 ? "product" : share("sum") >= 0.5 ? "sum" : null;
}

/** Whether a stated score follows from its likelihood and impact; null where that can't be told. */
export function scoreFollows(level: RiskLevel, scoring: Scoring | null): boolean | null {
  return scoring === null || !isStated(level) ? null : made(level, scoring) === level.score.value;
}

/** The colour of a level: of its score's band, else as the register rates it. */
export function ragOfLevel({ score, rag }: RiskLevel, top: number | null, bands: readonly RiskBand[] = RISK_BANDS): Rag {
  const band = score.value === null ? null : bandOf(score.value, top ?? USUAL_TOP, bands);
  return band?.rag ?? rag ?? "not rated";
}

/** Whether a register says anything of how high a risk is, in a number or in words. */
export function isRated({ score, likelihood, impact }: RiskLevel): boolean {
  return score.value !== null || [score, likelihood, impact].some(({ text }) => text !== "");
}

/** A level as a reader says it: "12, high"; the register's own word where it gives no number; "not rated" where it gives nothing. */
export function levelInWords(level: RiskLevel, top: number | null, bands: readonly RiskBand[] = RISK_BANDS): string {
  if (!isRated(level)) return "not rated";
  const { score, likelihood, impact } = level;
  if (score.value !== null) {
    const band = bandOf(score.value, top ?? USUAL_TOP, bands);
    return band === null ? String(score.value) : `${score.value}, ${band.name}`;
  }
  if (score.text !== "") return score.text;
  return [likelihood.text === "" ? "" : `likelihood ${likelihood.text}`, impact.text === "" ? "" : `impact ${impact.text}`].filter((part) => part !== "").join(", ");
}
