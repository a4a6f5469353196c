import { likeness, profileOf, wordsOf, type Profile } from "../movement/likeness.js";
import type { ActionLine } from "./action-lines.js";
import { nameOfTotal, rowOf, type BudgetLine } from "./budget-lines.js";

/** A budget line that an action may belong to, for a person to judge. Never counted. */
export interface LikelyLink {
  readonly action: ActionLine;
  readonly line: BudgetLine;
  /** From 0 to 1: how alike the line's name, or the part of it that was found, is to the action's words, less for a part. */
  readonly score: number;
  /** The words of the action that read like the line's name, as they stand. */
  readonly words: string;
  readonly field: "budget line" | "theme" | "group" | "action" | "milestone" | "description";
}

/** Below this a likeness is chance. */
const LEAST_SCORE = 0.7;
/** A Budget line that names no line as it is written may have a slip in it. */
const LEAST_WRITTEN = 0.55;
const MOST_FOR_AN_ACTION = 2;

/** A part of a line's name that can stand for it. */
interface Phrase {
  readonly line: BudgetLine;
  readonly profile: Profile;
  readonly words: readonly string[];
  /** Short names in capitals are looked for as such: "NEET" is not "neet". */
  readonly capitals: string | null;
  readonly factor: number;
}

/** A name of one common word is in every plan: it counts only as the whole of a theme. */
const FEWEST_WORDS = 2;
const WITHOUT_MEANING: ReadonlySet<string> = new Set("a an and at by for from in inc incl including of on or other s the to total with".split(" "));
const PARTS = /,|\/|&|;|\(|\)| [-–] |\band\b|\binc(?:l|luding)?\b/;

/** What a part of a name is worth beside the whole: never enough for a part that is a small share of it and reads only nearly so. */
const PART_FACTOR = 0.7;

const tellingWords = (text: string): string[] => wordsOf(text.replace(/['’]s\b/g, "")).filter((word) => !WITHOUT_MEANING.has(word));

function phrasesOf(line: BudgetLine): Phrase[] {
  const labels = [...new Set(line.rows.map((row) => rowOf(row)?.label ?? ""))];
  return labels.flatMap((label) => {
    const name = line.isTotal ? nameOfTotal(label) : label;
    const whole = tellingWords(name);
    const parts = [name, ...(line.isTotal ? [] : label.split(PARTS))].map((part) => part.trim());
    return [...new Set(parts)].flatMap((part): Phrase[] => {
      const words = tellingWords(part);
      const capitals = /^[A-Z]{3,}$/.test(part) ? part : null;
      if (words.length === 0 || (part !== name && words.length < FEWEST_WORDS && capitals === null)) return [];
      const share = words.join("").length / Math.max(1, whole.join("").length);
      return [{ line, profile: profileOf(words.join(" ")), words, capitals, factor: part === name ? 1 : PART_FACTOR + (1 - PART_FACTOR) * share }];
    });
  });
}

/** Two forms of a word: "placement" and "placements", "commission" and "commissioning". */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return shared >= 4 && shared >= short.length - 1 && long.length - shared <= 5;
}

/** A text of an action, cut so that its words can be compared and still be shown as they stand. */
interface Field {
  readonly name: LikelyLink["field"];
  readonly text: string;
  readonly words: readonly { readonly word: string; readonly from: number; readonly to: number }[];
}

function fieldsOf({ line }: ActionLine): Field[] {
  const texts: readonly (readonly [LikelyLink["field"], string])[] = [["theme", line.theme], ["group", line.group], ["action", line.action], ["milestone", line.milestone], ["description", line.description]];
  return texts.filter(([, text]) => text !== "").map(([name, text]) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0].toLowerCase(), from: match.index, to: match.index + match[0].length }));
    return { name, text, words: words.filter(({ word }) => !WITHOUT_MEANING.has(word)) };
  });
}

/** The best likeness of a phrase to any run of as many words of a field; null when too few of its words are there, or the rarest is not. */
function bestRun(phrase: Phrase, field: Field, rarest: ReadonlySet<string>): { readonly score: number; readonly words: string } | null {
  const { words } = phrase;
  const isWhole = field.words.length === words.length;
  if (words.length < FEWEST_WORDS && phrase.capitals === null && !(isWhole && (field.name === "theme" || field.name === "group"))) return null;
  let best: { score: number; words: string } | null = null;
  for (let start = 0; start + words.length <= field.words.length; start++) {
    const run = field.words.slice(start, start + words.length);
    const missing = words.filter((word) => !run.some((each) => isSameWord(word, each.word)));
    // Of two or three words all, of more three in four.
    if (missing.length > Math.floor(words.length * 0.25) || missing.some((word) => rarest.has(word))) continue;
    const text = field.text.slice(run[0]?.from ?? 0, run.at(-1)?.to ?? 0);
    if (phrase.capitals !== null && text !== phrase.capitals) continue;
    const score = likeness(phrase.profile, profileOf(run.map(({ word }) => word).join(" "))) * phrase.factor;
    if (best === null || score > best.score) best = { score, words: text };
  }
  return best;
}

/** Budget lines that actions without one may belong to by their words, the likeliest first; at most two for an action. */
export function likelyByWords(actions: readonly ActionLine[], lines: readonly BudgetLine[]): LikelyLink[] {
  const all = actions.map((action) => ({ action, fields: fieldsOf(action) }));
  const phrases = lines.flatMap(phrasesOf).map((phrase) => ({ phrase, rarest: rarestWords(phrase, all.map(({ fields }) => fields)) }));
  return all.flatMap(({ action, fields }) => {
    const found = new Map<BudgetLine, LikelyLink>();
    for (const { phrase, rarest } of phrases) {
      for (const field of fields) {
        const run = bestRun(phrase, field, rarest);
        if (!run || run.score < LEAST_SCORE || run.score <= (found.get(phrase.line)?.score ?? 0)) continue;
        found.set(phrase.line, { action, line: phrase.line, score: rounded(run.score), words: run.words, field: field.name });
      }
    }
    return likeliest([...found.values()]);
  });
}

/** The words of a phrase that the fewest actions have: they are what it is about. */
function rarestWords({ words }: Phrase, actions: readonly (readonly Field[])[]): ReadonlySet<string> {
  if (words.length < 4) return new Set(words);
  const counts = words.map((word) => actions.filter((fields) => fields.some((field) => field.words.some((each) => isSameWord(word, each.word)))).length);
  return new Set(words.filter((_, at) => counts[at] === Math.min(...counts)));
}

/** Budget lines that may be meant by what a tracker wrote. */
export function likelyByWriting(action: ActionLine, lines: readonly BudgetLine[]): LikelyLink[] {
  const written = profileOf(action.line.budgetLine);
  const links = lines.map((line): LikelyLink => {
    const scores = line.rows.map((row) => likeness(written, profileOf(rowOf(row)?.label ?? "")));
    return { action, line, score: rounded(Math.max(...scores)), words: action.line.budgetLine, field: "budget line" };
  });
  return likeliest(links.filter(({ score }) => score >= LEAST_WRITTEN));
}

function likeliest(links: readonly LikelyLink[]): LikelyLink[] {
  return [...links].sort((a, b) => b.score - a.score || a.line.index - b.line.index).slice(0, MOST_FOR_AN_ACTION);
}

const rounded = (score: number): number => Math.round(score * 100) / 100;
