import { fold } from "../parse/tidy.js";

const UP = /[▲△↑⬆⇧🔺↗]|\b(?:up|upwards?|increas\w*|ris(?:e|en|ing)|higher|rose)\b/u;
const DOWN = /[▼▽↓⬇⇩🔻↘]|\b(?:down|downwards?|decreas\w*|fall(?:en|ing)?|lower|fell|reduc\w*)\b/u;
const SAME = /[→←↔➡⬅⇨⬌►◄]|^[=-]$|\b(?:no change|unchanged|same|static|stable|steady|level|maintain\w*|flat|sustained|consistent)\b/u;
const BETTER = /\bimprov\w*|\bbetter\b|\bpositive\b/;
const WORSE = /\bworse\w*|\bdeteriorat\w*|\bdeclin\w*|\bnegative\b|\bdeclining\b/;
const NOT = /\b(?:not|no|nor|without|yet to)\b/;

export const movesUp = (text: string): boolean => UP.test(fold(text)) && !NOT.test(fold(text));
export const movesDown = (text: string): boolean => DOWN.test(fold(text)) && !NOT.test(fold(text));
export const isUnchanged = (text: string): boolean => SAME.test(fold(text));

/** "improving" or "worsening" where the words say which; null where they say neither, or both. */
export function betterOfWords(text: string): "improving" | "worsening" | null {
  const folded = fold(text);
  const [better, worse] = [BETTER.test(folded), WORSE.test(folded)];
  return better === worse || NOT.test(folded) ? null : better ? "improving" : "worsening";
}

/** Whether a short text is nothing but an arrow or words of movement. */
export function isDirection(text: string): boolean {
  return text.length <= 40 && (movesUp(text) || movesDown(text) || isUnchanged(text) || betterOfWords(text) !== null);
}
