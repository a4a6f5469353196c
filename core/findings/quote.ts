import { tidyLine } from "../parse/tidy.js";

const LONGEST = 60;

/** A cell's text as a message quotes it: on one line, cut where it is long. */
export function quote(text: string): string {
  const line = tidyLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** "1 line", "4 lines". */
export function countLines(count: number): string {
  return count === 1 ? "1 line" : `${count} lines`;
}
