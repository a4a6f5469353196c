import { ragOfWord } from "../parse/our-words.js";
import { NO_LEVEL } from "../risks/build-risk.js";
import type { Rating, Risk, RiskLevel } from "../risks/risk.js";
import { packList, unpackList } from "../recognise/source-notes.js";
import { NO, YES } from "./summary-columns.js";

/** How a summary writes down the ratings of a risk in one cell, texts and numbers as they were read, so that they come back as they are. */

/** Stands for a level, or a scale, that is not there. */
const NOTHING = "-";

type Levels = Pick<Risk, "inherent" | "current" | "target">;

function packLevel(level: RiskLevel | null): string {
  if (level === null) return NOTHING;
  const parts = [level.likelihood, level.impact, level.score].flatMap(({ text, value }) => [text, value === null ? "" : String(value)]);
  return packList([...parts, level.rag ?? ""]);
}

export function packLevels({ inherent, current, target }: Levels): string {
  return packList([inherent, current, target].map(packLevel));
}

function unpackLevel(packed: string | undefined): RiskLevel | null {
  if (packed === undefined || packed === NOTHING) return null;
  const [likelihood = "", l = "", impact = "", i = "", score = "", s = "", rag = ""] = unpackList(packed);
  const rated = (text: string, value: string): Rating => ({ text, value: value === "" ? null : Number(value) });
  return { likelihood: rated(likelihood, l), impact: rated(impact, i), score: rated(score, s), rag: ragOfWord(rag) };
}

export function unpackLevels(packed: string): Levels {
  const [inherent, current, target] = unpackList(packed).map(unpackLevel);
  return { inherent: inherent ?? null, current: current ?? NO_LEVEL, target: target ?? null };
}

/** What is kept of a risk as it was the month before: its ratings, their scale, and whether it was closed. */
type Before = Levels & Pick<Risk, "scale" | "closed">;

export function packBefore(before: Before): string {
  return packList([packLevels(before), before.closed ? YES : NO, before.scale === null ? NOTHING : String(before.scale)]);
}

export function unpackBefore(packed: string): Before | null {
  if (packed === "") return null;
  const [levels = "", closed = "", scale = NOTHING] = unpackList(packed);
  return { ...unpackLevels(levels), closed: closed === YES, scale: scale === NOTHING ? null : Number(scale) };
}
