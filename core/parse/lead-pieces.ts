import { remember } from "../model/remember.js";
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
/** What every separator has something of, told at one look. */
const ANY_MARK = /[;|\n,/&+]|\s(?:and|plus|with|alongside|supported|in|together)\s/i;
/** What two abbreviations are likely to look like that stand side by side: most titles have capitals, but not two of them in a row. */
const GAP = /[A-Z][A-Z\d]\w* +[A-Z][A-Z\d]/;
const ANY = new RegExp(SEPARATORS.map(([written]) => `(${written})`).join("|"), "gi");

export interface Separator {
  readonly start: number;
  readonly end: number;
  readonly kind: SeparatorKind;
}

/** A separator inside a piece: what the piece says before it, and after it up to the next. */
export interface InnerSeparator {
  readonly kind: SeparatorKind;
  readonly before: string;
  readonly after: string;
}

/** The separators that are written as such, in order. */
const writtenIn: (masked: string) => readonly Separator[] = remember((masked) => {
  if (!ANY_MARK.test(masked)) return [];
  return [...masked.matchAll(ANY)].map((match): Separator => {
    const row = match.slice(1).findIndex((group) => group !== undefined);
    return { start: match.index, end: match.index + match[0].length, kind: SEPARATORS[row]?.[1] ?? "comma" };
  });
});

/** The separators of a cell, in order; those inside brackets are part of what the brackets say. */
export function separatorsOf(text: string, known: KnownLeads): readonly Separator[] {
  const masked = text.includes("(") ? text.replace(/\([^()]*\)/g, (bracket) => "(".padEnd(bracket.length, "x")) : text;
  const found = writtenIn(masked);
  if (!GAP.test(masked)) return found;
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

const isPerson: (text: string) => boolean = remember((text) => {
  const words = text.split(" ");
  const isName = (word: string): boolean => /^\p{Lu}\p{Ll}*(?:['’-]?\p{Lu}?\p{Ll}+)*\.?$/u.test(word) && !SERVICE_WORDS.has(word.toLowerCase().replace(/['’]s$/, ""));
  return words.length >= 2 && words.length <= 3 && words.every(isName);
});

/** A piece is looked at again with each cut beside it, and the same posts lead many lines. */
const opensAsTitle: (text: string) => boolean = remember((text) => TITLE_OPENING.test(text));
const endsAsTitle: (text: string) => boolean = remember((text) => TITLE_ENDING.test(text));
const endsAsBody: (text: string) => boolean = remember((text) => BODY_ENDING.test(text));

/** Whether a piece by itself looks like a post or a body. */
export function looksLikeTitle(piece: string): boolean {
  return opensAsTitle(piece) || endsAsTitle(piece) || endsAsBody(piece);
}

/** Spaced alike, list marks gone: "Service Leader -Play" is "Service Leader - Play". */
const neat = remember((text) =>
  text
    .replace(/\s+/g, " ")
    .replace(/ ([-–—]) ?(?=\S)|(?<=\S)([-–—]) /g, (_, after: string | undefined, before: string | undefined) => ` ${after ?? before ?? ""} `)
    .replace(/^(?:[-–—•*·] ?)+|^[,;/&\s]+|[,;/&\s]+$/g, "")
    .trim(),
);

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
export function pieceCost(piece: string, between: readonly InnerSeparator[], known: KnownLeads, titles: TitleIndex, plain: boolean): number {
  const text = leadText(piece, known);
  if (text === "") return between.length === 0 ? 0 : 10;
  if (titles.has(fold(text))) return COST.known;
  const bare = text.replace(/ ?\([^()]*\)$/, "");
  const [first] = between;
  if (between.length === 1 && first?.kind === "comma" && isPersonOrInitialled(first.before) && opensAsTitle(first.after)) return COST.introduced;
  const [base, inTitle] = baseCost(bare, between.length, known, plain);
  let inside = 0;
  for (const { kind, before, after } of between) {
    const opens = opensAsTitle(after) ? TITLE_INSIDE : 0;
    const ended = endsAsTitle(before) && (kind !== "comma" || endsAsTitle(after)) ? TWO_TITLES : 0;
    inside += INNER[kind][inTitle ? 0 : 1] + opens + ended;
  }
  const both = between.length > 0 && opensAsTitle(bare) && endsAsTitle(bare) ? TWO_TITLES : 0;
  return base + both + inside;
}

const isPersonOrInitialled = (text: string): boolean => INITIALLED.test(text) || isPerson(text);

function baseCost(text: string, separators: number, { abbreviations }: KnownLeads, plain: boolean): [cost: number, inTitle: boolean] {
  if (abbreviations.has(text)) return [COST.abbreviation, false];
  if (isAcronym(text)) return [COST.acronym, false];
  if (opensAsTitle(text) || endsAsTitle(text)) return [COST.title, true];
  if (TITLE_WITH_DOMAIN.test(text)) return [COST.withDomain, true];
  if (separators === 0 && INITIALLED.test(text)) return [COST.initialled, false];
  if (endsAsBody(text)) return [COST.body, false];
  if (separators === 0 && isPerson(text)) return [COST.person, false];
  return [plain && separators === 0 && /^\p{Lu}[\p{L}\d'’-]*$/u.test(text) ? COST.word : COST.unknown, false];
}
