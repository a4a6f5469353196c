import { fold } from "./tidy.js";

/** What stands for what, before a timing is read. In this order. */
const SAME: readonly (readonly [written: RegExp, read: string])[] = [
  [/[→⇒➔➜]|=>|-+>/g, " -> "],
  [/'(?=\d\d\b)/g, ""],
  [/(\d)t\d\d:\d\d(:\d\d(\.\d+)?)?z?\b/g, "$1"],
  [/(\d{2}) (at )?\d{1,2}:\d\d(:\d\d(\.\d+)?)?( ?[ap]m)?\b/g, "$1"],
  [/\b(at )?\d{1,2}([.:]\d\d)? ?[ap]m,?( on)?\b/g, " "],
  [/\bw\.e\.f\b\.?/g, "wef"],
  [/\bweek[- ](commencing|beginning|starting)\b|\bwk[- ]?(commencing|beginning)\b|\bw[/.]?[cb]\b\.?/g, "w/c"],
  [/\bw(ee)?k[- ]ending\b|\bw[/.]e\b\.?/g, "w/e"],
  [/\bon[- ]going\b/g, "ongoing"],
  [/\bre-?(baselined|scheduled|profiled)\b/g, "re$1"],
  [/\bthe\b/g, " "],
  [/[*†‡"]/g, " "],
];

/** Longer cells are prose, not dates. */
const MOST_LETTERS = 140;
const MOST_WORDS = 20;
/** What every timing has something of: a figure, a month, a word for time. Told at once, for most cells of a sheet are prose. */
const CLUE =
  /[\d?]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|term|quarter|qtr|christmas|xmas|year|annual|daily|weekly|month|fortnight|biennial|every|each|once|twice|ongoing|contin|rolling|permanent|always|throughout|through|business as usual|bau|open|indefinite|in place|now in place|no end|no date|not|tb[cad]|t\.b\.c|t\/b\/c|to be|yet|still|awaiting|unknown|unconfirmed|date|timing|timescale|pa\b|p\.a|semi|half|bi|[a-z]{4,}ly\b)|[a-z]*(?:uary|arch|pril|ugust|ember|tober)/;

/** Whether a text, in the words of `timingWords`, could be a timing at all. */
export function couldBeTiming(words: string): boolean {
  return words.length <= MOST_LETTERS && CLUE.test(words) && words.split(" ").length <= MOST_WORDS;
}

/** Most texts have nothing of this in them, which is told by one look. */
const ANY_OF_THEM = new RegExp(SAME.map(([written]) => `(?:${written.source})`).join("|"));

/** A timing as it is compared: lower case, one line, one dash, no times of day, no articles. */
export function timingWords(text: string): string {
  const words = fold(text);
  if (!ANY_OF_THEM.test(words)) return neat(words);
  return neat(SAME.reduce((rest, [written, read]) => rest.replace(written, read), words));
}

function neat(words: string): string {
  return words.replace(/\s+/g, " ").replace(/^[ ,;:.]+|[ ,;:.]+$/g, "").trim();
}
