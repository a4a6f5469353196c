import { inTitleCase, isAcronym } from "./lead-case.js";
import { BODY_ENDING, SERVICE_WORDS, TITLE_ENDING, TITLE_OPENING, TITLE_WITH_DOMAIN } from "./lead-words.js";
import { fold } from "./tidy.js";

/** What a plan knows of its leads: titles as written elsewhere in it, and the abbreviations of its legend. */
export interface KnownLeads {
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/** For a text that stands alone, with no plan around it. */
export const NO_LEADS_KNOWN: KnownLeads = { titles: new Set(), abbreviations: new Set() };

/** What stands between two pieces of a lead cell. "gap": a space between two abbreviations. */
export type SeparatorKind = "comma" | "and" | "ampersand" | "with" | "slash" | "semicolon" | "line" | "gap";

const SEPARATORS: readonly (readonly [written: string, kind: SeparatorKind])[] = [
  ["\\s*[;|]\\s*(?:(?:and|&)\\s+)?", "semicolon"],
  ["\\s*\\n\\s*(?:(?:and|&|with)\\s+)?", "line"],
  ["\\s*,\\s*(?:(?:and|&)\\s+)?", "comma"],
  ["\\s*/\\s*", "slash"],
  ["\\s+(?:and|plus|\\+|and/or)\\s+", "and"],
  ["\\s+&\\s+", "ampersand"],
  ["\\s+(?:with support from|with|alongside|supported by|in partnership with|together with)\\s+", "with"],
];
const ANY = new RegExp(SEPARATORS.map(([written]) => `(${written})`).join("|"), "gi");

export interface Separator {
  readonly start: number;
  readonly end: number;
  readonly kind: SeparatorKind;
}

/** The separators of a cell, in order; those inside brackets are part of what the brackets say. */
export function separatorsOf(text: string, known: KnownLeads): Separator[] {
  const masked = text.replace(/\([^()]*\)/g, (bracket) => "(".padEnd(bracket.length, "x"));
  const found = [...masked.matchAll(ANY)].map((match): Separator => {
    const row = match.slice(1).findIndex((group) => group !== undefined);
    return { start: match.index, end: match.index + match[0].length, kind: SEPARATORS[row]?.[1] ?? "comma" };
  });
  const isKnown = (token: string): boolean => known.titles.has(token) || known.abbreviations.has(token);
  const gaps = [...masked.matchAll(/([A-Z]\w+)( +)(?=([A-Z]\w+))/g)].flatMap((match): Separator[] => {
    const [, left = "", space = "", right = ""] = match;
    const start = match.index + left.length;
    return isAcronym(left) && isAcronym(right) && (isKnown(left) || isKnown(right)) ? [{ start, end: start + space.length, kind: "gap" }] : [];
  });
  return [...found, ...gaps].sort((one, other) => one.start - other.start);
}

/** What it costs to take a separator as part of a title, and as part of what is no title. */
const INNER: Readonly<Record<SeparatorKind, readonly [inTitle: number, elsewhere: number]>> = {
  comma: [0.6, 2], and: [0.5, 0.5], ampersand: [0.4, 0.3], with: [2.2, 1.2], slash: [2, 2], semicolon: [6, 6], line: [0.8, 2], gap: [0.5, 0.5],
};
const COST = { known: 0, title: 0.5, initialled: 0.5, abbreviation: 0.6, withDomain: 0.6, introduced: 0.7, body: 0.9, acronym: 1, person: 1.2, word: 2, unknown: 2.5 } as const;
/** A title that begins inside another piece begins a piece of its own. */
const TITLE_INSIDE = 5;
const TWO_TITLES = 3;

const INITIALLED = /^(?:(?:cllr|councillor|dr|mr|mrs|ms|miss|prof|professor|sir|rev)\.? .+|[a-z]\.?(?: ?[a-z]\.?)? \p{L}[\p{L}'’-]{2,})$/iu;

function isPerson(text: string): boolean {
  const words = text.split(" ");
  const isName = (word: string): boolean => /^\p{Lu}\p{Ll}*(?:['’-]?\p{Lu}?\p{Ll}+)*\.?$/u.test(word) && !SERVICE_WORDS.has(word.toLowerCase().replace(/['’]s$/, ""));
  return words.length >= 2 && words.length <= 3 && words.every(isName);
}

/** Spaced alike, list marks gone: "Service Leader -Play" is "Service Leader - Play". */
function neat(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ ([-–—]) ?(?=\S)|(?<=\S)([-–—]) /g, (_, after: string | undefined, before: string | undefined) => ` ${after ?? before ?? ""} `)
    .replace(/^(?:[-–—•*·] ?)+|^[,;/&\s]+|[,;/&\s]+$/g, "")
    .trim();
}

/** A piece as it is shown. */
export function leadText(piece: string, { abbreviations }: KnownLeads): string {
  return inTitleCase(neat(piece), abbreviations);
}

/** The known titles by what they are compared by. */
export type TitleIndex = ReadonlyMap<string, string>;

export function titleIndex(titles: ReadonlySet<string>): TitleIndex {
  return new Map([...titles].map((title) => [fold(title), title]));
}

/** What a piece costs by itself: the less, the more it looks like one lead. `between` are the separators inside it, `plain` when the whole cell holds no title. */
export function pieceCost(piece: string, between: readonly (Separator & { readonly after: string; readonly before: string })[], known: KnownLeads, titles: TitleIndex, plain: boolean): number {
  const text = leadText(piece, known);
  if (text === "") return between.length === 0 ? 0 : 10;
  if (titles.has(fold(text))) return COST.known;
  const bare = text.replace(/ ?\([^()]*\)$/, "");
  const [first] = between;
  if (between.length === 1 && first?.kind === "comma" && isPersonOrInitialled(first.before) && TITLE_OPENING.test(first.after)) return COST.introduced;
  const [base, inTitle] = baseCost(bare, between.length, known, plain);
  const inside = between.map(({ kind, before, after }) => {
    const opens = TITLE_OPENING.test(after) ? TITLE_INSIDE : 0;
    const ended = TITLE_ENDING.test(before) && (kind !== "comma" || TITLE_ENDING.test(after)) ? TWO_TITLES : 0;
    return INNER[kind][inTitle ? 0 : 1] + opens + ended;
  });
  const both = between.length > 0 && TITLE_OPENING.test(bare) && TITLE_ENDING.test(bare) ? TWO_TITLES : 0;
  return base + both + inside.reduce((sum, cost) => sum + cost, 0);
}

const isPersonOrInitialled = (text: string): boolean => INITIALLED.test(text) || isPerson(text);

function baseCost(text: string, separators: number, { abbreviations }: KnownLeads, plain: boolean): [cost: number, inTitle: boolean] {
  if (abbreviations.has(text)) return [COST.abbreviation, false];
  if (isAcronym(text)) return [COST.acronym, false];
  if (TITLE_OPENING.test(text) || TITLE_ENDING.test(text)) return [COST.title, true];
  if (TITLE_WITH_DOMAIN.test(text)) return [COST.withDomain, true];
  if (separators === 0 && INITIALLED.test(text)) return [COST.initialled, false];
  if (BODY_ENDING.test(text)) return [COST.body, false];
  if (separators === 0 && isPerson(text)) return [COST.person, false];
  return [plain && separators === 0 && /^\p{Lu}[\p{L}\d'’-]*$/u.test(text) ? COST.word : COST.unknown, false];
}
