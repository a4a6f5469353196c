/** A word of a line and where it stands, in characters. */
export interface Span {
  readonly from: number;
  /** Before which it ends. */
  readonly to: number;
  readonly text: string;
}

/** The words of a line. Positions are counted in code points, as programs that align text count them; a page break before the first takes no room. */
export function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const part of line.replace(/^\f+/, "").split(/(\s+)/)) {
    const to = from + [...part].length;
    if (part !== "" && part.trim() !== "") spans.push({ from, to, text: part });
    from = to;
  }
  return spans;
}

const LIST_MARK = /^(?:[^\p{L}\p{N}\s]|o|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{2,4})[.)])$/u;

/** Where a line's texts start: the words that two or more blanks, or nothing, stand before. Blanks after a list's mark are none. */
export function segmentStarts(line: readonly Span[]): number[] {
  return line.flatMap((word, at) => {
    const before = line[at - 1];
    return before && (word.from - before.to < 2 || LIST_MARK.test(before.text)) ? [] : [word.from];
  });
}
