import { ACRONYMS, SERVICE_WORDS } from "../parse/lead-words.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { DOMAIN_WORDS, MORE_ABBREVIATIONS, ROLE_FILLERS, ROLE_WORDS } from "./post-words.js";

/** What stands in place of whoever is not named by a post. */
export const NAMED_OFFICER = "Named officer";

/** What an organisation says that its posts and abbreviations are. */
export interface KnownPosts {
  readonly leads: readonly string[];
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly divisions: readonly string[];
}

/** True of the title of a post, a team or a service. When in doubt it is not. */
export type IsPost = (text: string) => boolean;

/**
 * A text names a post when every word of it is one that posts and services are named with, and not all of them are small ones; or when the organisation
 * says so. A name has at least one word that is in no list.
 */
export function postReader({ leads, abbreviations, divisions }: KnownPosts): IsPost {
  const known = new Set([...leads, ...Object.keys(abbreviations), ...Object.values(abbreviations)].map(fold));
  const own = new Set(divisions.flatMap(wordsOf).map(fold));
  const short = new Set(Object.keys(abbreviations));
  return (text) => {
    if (known.has(fold(text))) return true;
    const words = wordsOf(text);
    const says = (word: string): boolean => isPostWord(word) || own.has(fold(word)) || short.has(word);
    return words.some((word) => says(word) && !ROLE_FILLERS.has(fold(word))) && words.every((word) => says(word) || ROLE_FILLERS.has(fold(word)));
  };
}

/** True of a text that says what somebody is, whatever else it says. */
export function namesRole(text: string): boolean {
  return wordsOf(text).some((word) => ROLE_WORDS.has(fold(word)));
}

function wordsOf(text: string): string[] {
  return tidyLine(text)
    .replace(/['’]s(?![\p{L}\d])/gu, "")
    .split(/[^\p{L}\d'’-]+/u)
    .flatMap((word) => (isListed(fold(word)) ? [word] : word.split("-")))
    .map((word) => word.replace(/^['’-]+|['’-]+$/g, ""))
    .filter((word) => word !== "");
}

function isPostWord(word: string): boolean {
  return isListed(fold(word)) || isAbbreviation(word);
}

function isListed(word: string): boolean {
  return ROLE_WORDS.has(word) || SERVICE_WORDS.has(word) || DOMAIN_WORDS.has(word);
}

/** In capitals, and made of abbreviations that are known. Initials of a person are not. */
function isAbbreviation(word: string): boolean {
  const known = (text: string): boolean => ACRONYMS.has(text) || MORE_ABBREVIATIONS.has(text);
  if (known(word) || (word.endsWith("s") && known(word.slice(0, -1)))) return true;
  return /^[A-Z]{4,8}$/.test(word) && Array.from({ length: word.length - 3 }, (_, index) => index + 2).some((cut) => known(word.slice(0, cut)) && known(word.slice(cut)));
}

/** True of two to four words that could be a person's own name and are no post: in a text they can be told from other words. */
export function looksLikeName(text: string, isPost: IsPost): boolean {
  const words = tidyLine(text).split(" ");
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word)) && words.some((word) => word.length > 2) && !isPost(text) && !namesRole(text);
}
