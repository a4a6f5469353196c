import { tidy } from "../parse/tidy.js";

const MARK = /^(?:[•·▪◦●○■□‣⁃*\uf0b7\uf0a7\u00b7]+|[-–—](?=\s*\p{L}|\s))\s*/u;
const NUMBER = /^(?:[•·▪◦●○■□‣⁃*–—-]\s*)?(?:(?:action|milestone|task|step|no\.?)\s+)?((?:\d{1,3}(?:\.\d{1,3})*[a-z]?|[A-Z]{1,4}[-/. ]?\d{1,3}(?:\.\d{1,3})*[a-z]?))(?:\s*[.):]+\s+|\s+[-–—]\s+)(?=\S)/;
const OUTLINE = /^(\d{1,3}(?:\.\d{1,3})+[a-z]?\.?)\s+(?=\S)/;

/** Text without list marks and leading dashes. A dash alone stays: somebody meant something by it. */
export function withoutMarks(text: string): string {
  if (!/[•·▪◦●○■□‣⁃*\uf0b7\uf0a7–—-]/u.test(text)) return text;
  const lines = text.replace(/(?!^)\s*[•▪\uf0b7]\s*/gu, "\n").split("\n");
  const kept = lines.map((line) => {
    const rest = line.replace(MARK, "");
    return rest.trim() === "" && lines.length === 1 ? line : rest.trim();
  });
  return kept.filter((line) => line !== "").join("\n");
}

/** The number that a text begins with ("26." or "1.2 ") and the text after it; null when it begins with none. */
export function numbering(text: string): { ref: string; rest: string } | null {
  const plain = tidy(text);
  const match = NUMBER.exec(plain) ?? OUTLINE.exec(plain);
  const ref = match?.[1]?.replace(/\.$/, "");
  if (!match || !ref) return null;
  return { ref, rest: withoutMarks(plain.slice(match[0].length)) };
}
