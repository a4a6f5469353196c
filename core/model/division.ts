import { withoutCopyMarks } from "./copy-in-name.js";
import { withoutDates } from "./date-in-name.js";
import { remember } from "./remember.js";

/** Names of divisions: as shown, as compared, and as a file's name gives them. */

const SMALL_WORDS: ReadonlySet<string> = new Set(["a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"]);

/** Abbreviations that a file's name writes in small letters. One in capitals is kept as it stands. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  "asc", "cla", "csc", "cwd", "cyp", "dsg", "ehc", "ehcp", "hr", "ict", "lac", "lado", "lscb", "mash", "qa", "sen", "send", "yjs", "yos", "yot",
]);

/** What a file's name says besides the division and the date: its year, its version, what kind of file it is. */
const NOT_THE_DIVISION: readonly RegExp[] = [
  /\.[a-z0-9]{1,5}$/i,
  /\.tracker$/i,
  /(?<![a-z0-9])(?:19|20)\d{2}(?:[-_/ ]\d{2})?(?!\d)/gi,
  /(?<![a-z0-9])(?:v|version|rev)[-_. ]?\d+(?:\.\d+)?(?![a-z0-9])/gi,
  /\(\d+\)/g,
  /(?<![a-z])copy[-_. ]of(?![a-z])/gi,
  /(?<![a-z])(?:returns?|trackers?|copy|draft|final|signed|monthly|updated?|month)(?![a-z])/gi,
];

/** How divisions are compared: "safeguarding-and-social-care" for "Safeguarding & Social Care". */
export const divisionSlug: (name: string) => string = remember((name) =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'\u2019]/g, "")
    .replace(/[&+]/g, " and ")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, ""),
);

/** "Safeguarding and Social Care" for "safeguarding-and-social-care": small words small, abbreviations in capitals. */
export function divisionName(slug: string): string {
  const words = slug.split(/[-_\s.]+/).filter((word) => word !== "");
  const shouted = words.length > 1 && slug === slug.toUpperCase();
  return words.map((word, index) => displayWord(shouted ? word.toLowerCase() : word, index === 0)).join(" ");
}

/** The division that a file's name gives: "Early Help" for "early-help-2018-11-v2.xlsx". Never empty for a file that has a name. */
export function divisionOfFile(file: string): string {
  const name = withoutCopyMarks(file.split(/[\\/]/).at(-1) ?? file);
  const bare = NOT_THE_DIVISION.reduce((rest, pattern) => rest.replace(pattern, ""), withoutDates(name));
  return divisionName(bare) || divisionName(name.replace(/\.[a-z0-9]{1,5}$/i, "")) || name;
}

function displayWord(word: string, first: boolean): string {
  if (ABBREVIATIONS.has(word.toLowerCase())) return word.toUpperCase();
  if (SMALL_WORDS.has(word.toLowerCase()) && !first) return word.toLowerCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
