import { fold } from "../parse/tidy.js";

/** Arrows that tell how a risk has moved. */
export const ARROWS = /[←-⇿▲-◅⬀-⬍⮝⮟]+/u;

const STRONG = "(?:very |extremely |highly |relatively |quite )?";
const LEVELS = `${STRONG}(?:high|low|medium|med|moderate|mod|significant|severe|serious|critical|extreme|substantial|major|minor|insignificant|negligible|minimal|marginal|catastrophic|limited|trivial|tolerable|intolerable|acceptable|unacceptable)`;
const CHANCES = `${STRONG}(?:likely|unlikely|possible|probable|improbable|rare|remote|certain|frequent|occasional|impossible)|almost (?:certain|impossible)|near certainty|certainty|highly (?:likely|unlikely|probable)|even chance|feasible|foreseeable`;
const RATING = new RegExp(`^(?:(?:${LEVELS}|${CHANCES})|[vl]?[hml]|v[hl]|m[hl]|[hl]m|red|amber|green|yellow|blue|black|orange|[rag]|amber ?[/-] ?(?:red|green)|red ?[/-] ?amber)(?: (?:risk|impact|likelihood|probability))?$`);

/** The words of a rating without signs, figures and brackets: "5 - Very likely" is "very likely". */
export function ratingWord(text: string): string {
  return fold(text.split(ARROWS).join(" ").replace(/\p{Extended_Pictographic}/gu, (sign) => (/\d|[#*]/.test(sign) ? sign : " "))).replace(/\d+(?:\.\d+)?%?/g, " ").replace(/[()[\]:=.,;]|(?<![a-z])[-–/](?![a-z])/g, " ").replace(/\s+/g, " ").trim();
}

/** Whether a text rates a risk in words alone: "High", "Almost certain", "VH", "Amber". */
export const isRatingWord = (text: string): boolean => {
  const words = ratingWord(text);
  if (words === "") return false;
  return RATING.test(words) || words.split(/ ?[/] ?/).every((part) => RATING.test(part));
};

const HIGHEST = /^(?:very high|vh|extreme|critical|severe|catastrophic|intolerable|unacceptable)(?: risk)?$/;
const HIGH = /^(?:high|h|major|substantial|serious|significant)(?: risk)?$/;
const MIDDLE = /^(?:medium|med|moderate|mod|m|tolerable|medium high|medium low|mh|hm|ml|lm)(?: risk)?$/;
const LOW = /^(?:very low|vl|low|l|minor|negligible|insignificant|trivial|minimal|acceptable)(?: risk)?$/;

export type Band = "highest" | "high" | "middle" | "low";

/** The band that words name; null where they name none. */
export function bandOfWords(text: string): Band | null {
  const words = ratingWord(text);
  if (HIGHEST.test(words)) return "highest";
  if (HIGH.test(words)) return "high";
  if (MIDDLE.test(words)) return "middle";
  return LOW.test(words) ? "low" : null;
}
