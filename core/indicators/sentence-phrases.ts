import type { Numeral } from "./sentence-numerals.js";
import { countedWords } from "./unit.js";
import { periodsIn } from "./periods.js";

const CUT = /[;]|\s[–—]\s|\s\(|, (?=\d)|,? compared\b|,? (?:against|versus) (?:a|the|our|an)\b|,? (?:which|this) (?:is|was|are|were)\b|, (?:an? )?(?:increase|decrease|rise|fall|reduction|improvement|drop|up|down|well|just|slightly|higher|lower|above|below|although|while|whilst|but|exceeding|so)\b|,? (?:up|down) from\b/iu;
const TAIL = /(?:[\s,:–—(-]+|\b(?:and|or|with|while|whilst|but|of which|of whom|of these|of those|where|since|as|at|there (?:were|was|are|is)|in|for|to|from|the|a|an|of|also|over|more than|nearly|almost|around|about|just)\b|[.!?])+$/iu;
const HEAD = /^(?:[\s,.:;–—)(-]+|\b(?:and|but|also|of(?= )|the|that|our|all|a total of)\b)+/iu;
const COPULA = /[\s,]*(?:\s*\b(?:was|were|is|are|stood|stands|stand|at|of|to|rose|fell|has|have|had|been|risen|fallen|increased|decreased|reduced|improved|dropped|grew|grown|declined|reached|remains|remained|totall?ed|numbered|currently|now|just|still|from|by|average|averaged|took|takes)\b|\s*[:=(–-]|\s*,)*[\s:=(–-]*$/iu;
const MOVED = /\s*\b(?:has |have |had )?(?:rose|risen|fell|fallen|increased|decreased|reduced|improved|dropped|grew|grown|declined|went|gone|moved|changed|up|down)\b(?: \p{L}+ly)? (?:from|by)\b.*$/iu;
const MAKES_UP = /\b(?:makes? up|made up|accounts? for|accounted for|represent(?:s|ed)?|compris(?:e|es|ed)|constitutes?d?|form(?:s|ed)?)\s*$/iu;
const DATED = /,?\s*\b(?:as )?(?:at|on|in|by|of|for|during|to|as of)(?: the)?(?: end of| year ending| quarter ending| financial year| academic year)?\s*$/iu;
const EMPTY_START = /^(?:\s*[,.;:)]|\s*$|\s+(?:in|at|as at|by|on|during|for|compared|against|last|this|and|from|up|down|overall|now|which|but|while|nationally|of the total)\b)/iu;
const PRONOUN = /^(?:of )?(?:them|these|those|which|whom)\b(?! \p{L}+ (?:were|was|are|is|had|have|who)\b)(?: )?/iu;
const RELATIVE = /\bof (?:which|whom|these|those|them),?\s*$/iu;
const VERB = /\s+(?:was|were|is|are|has|have|had|received|completed|held|took|remain(?:s|ed)?)\b/iu;

/** The words of a sentence that say what a numeral is of, as written; "…" stands where words are left out. "" where it says nothing. */
export function measurePhrase(sentence: string, numeral: Numeral, all: readonly Numeral[]): string {
  const index = all.indexOf(numeral);
  const [previous, next] = [all.slice(0, index).findLast(({ role }) => role === "value"), all[index + 1]];
  const rest = withoutBrackets(sentence.slice(numeral.end, next?.start ?? sentence.length));
  const before = sentence.slice(previous?.end ?? 0, numeral.start);
  if (EMPTY_START.test(rest) || !/\p{L}{3}/u.test(rest)) return leftPhrase(before, previous, sentence) || rightPhrase(rest);
  const phrase = rightPhrase(rest);
  if (phrase === "") return leftPhrase(before, previous, sentence);
  if (MAKES_UP.test(before)) return `${leftPhrase(before, undefined, sentence)} … ${rest.split(CUT)[0]?.replace(TAIL, "").trim() ?? ""}`;
  const isBare = PRONOUN.test(rest.trimStart());
  if (!isBare && !RELATIVE.test(before)) return phrase;
  const antecedent = previous ? nounAfter(sentence, previous, numeral) : subjectOf(before);
  const said = phrase.replace(PRONOUN, "").trim();
  return antecedent === "" ? phrase : `${antecedent} … ${said}`;
}

/** A numerator and the like: "(412 of 490)". */
const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)/gu, "");

/** What stands after a numeral: to the next clause, without the date that it is of. */
function rightPhrase(text: string): string {
  const clause = text.split(CUT)[0] ?? "";
  return undated(clause.replace(TAIL, "")).replace(HEAD, "").replace(TAIL, "").replace(/\s+/g, " ").trim();
}

/** What stands before it, where nothing stands after: "The number of children in care was 104". */
function leftPhrase(text: string, previous: Numeral | undefined, sentence: string): string {
  const clauses = text.split(/[;]|\.\s|, (?:and|but|while) /u);
  const own = (clauses.at(-1) ?? "").replace(/^.*?\b(?:as at|at|on)\s+[^,]*\d{4}, /iu, "");
  const phrase = undated(withoutBrackets(own).replace(MOVED, "").replace(COPULA, "")).replace(COPULA, "").replace(HEAD, "").trim();
  return /\p{L}{3}/u.test(phrase) || previous === undefined ? phrase : rightPhrase(sentence.slice(previous.end));
}

/** Without the date at its end: "children in care at 31 March 2018". */
function undated(text: string): string {
  const last = periodsIn(text).at(-1);
  if (!last || text.slice(last.end).trim() !== "") return text;
  return text.slice(0, last.start).replace(DATED, "");
}

/** What a numeral counts: "contacts" of "3,471 contacts were received"; of a share the noun it is a share of. */
export function nounAfter(sentence: string, numeral: Numeral, until?: Numeral): string {
  const rest = sentence.slice(numeral.end, until?.start).replace(/^\s*of (?:the |our |all )?/iu, " ").trim();
  return countedWords(rest);
}

/** The subject of the clause before: "child protection review conferences" of "All child protection review conferences were held,". */
function subjectOf(before: string): string {
  const clause = before.split(/[.;]\s/u).at(-1) ?? "";
  const subject = (clause.split(VERB)[0] ?? "").replace(HEAD, "");
  return VERB.test(clause) && subject.split(" ").length <= MOST_WORDS ? subject.trim() : "";
}

const MOST_WORDS = 8;
