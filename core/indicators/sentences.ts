import { tidy, tidyLine } from "../parse/tidy.js";

const BULLET = /\s*[•●▪◦■‣⁃\uf0b7\uf0a7]\s*/u;
const END = /(?<=[\p{L}\p{N})"”'’%][.!?])\s+(?=[\p{Lu}\d£"“(~])/u;
const SHORTENED = /(?:\b(?:approx|no|nos|st|dr|mr|mrs|ms|vs|inc|incl|est|para|fig|e\.g|i\.e|c|ca|avg|pp|reg|s)|^\d{1,3}(?:\.\d+)*)\.$/iu;
const NUMBERING = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[-–—*]) +(?=[\p{Lu}“"(\d])/u;

/** The sentences of a text, bullets and lines apart; their own numbering and list marks gone. One may begin with a figure. */
export function sentencesIn(text: string): string[] {
  const pieces = tidy(text).split(/\n/).flatMap((line) => line.split(BULLET)).flatMap((piece) => tidyLine(piece).replace(NUMBERING, "").split(END));
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && SHORTENED.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else if (piece.trim() !== "") sentences.push(piece.trim());
  }
  return sentences;
}
