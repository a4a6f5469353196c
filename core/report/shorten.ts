/** A cut comes no earlier than this share of the room, so that one long word does not take half the text with it. */
const LEAST = 0.6;

/** What a cut text should not end in. */
const DANGLING = /(?:[\s,;:(&\u2013\u2014/-]|\s(?:a|an|and|as|at|by|for|from|in|of|on|or|that|the|to|which|with))+$/i;

/** The text on one line, in at most so many characters: cut after a whole word, never after "and" or "of the", and ended with "…". */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const room = line.slice(0, most);
  const space = room.lastIndexOf(" ");
  const words = space >= most * LEAST ? room.slice(0, space) : room.slice(0, -1);
  const kept = words.replace(/[\ud800-\udbff]$/, "").replace(DANGLING, "");
  return `${kept}\u2026`;
}
