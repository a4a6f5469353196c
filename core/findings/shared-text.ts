import type { Line } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";

/** A line that says the same as another. */
interface Sharing {
  readonly line: Line;
  /** Among the lines that were looked at. */
  readonly index: number;
  /** What they say, folded. */
  readonly text: string;
}

/** The lines that share a text with another, in their order; what is blank is not shared. Few lines do, and the others need no second look. */
export function sharing(lines: readonly Line[], textOf: (line: Line) => string): Sharing[] {
  const texts = lines.map((line) => fold(textOf(line)));
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const text of texts) (met.has(text) ? shared : met).add(text);
  if (shared.size === 0) return [];
  return lines.flatMap((line, index): Sharing[] => {
    const text = texts[index] ?? "";
    return shared.has(text) && textOf(line) !== "" ? [{ line, index, text }] : [];
  });
}
