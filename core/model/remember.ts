/** Longer texts are prose, hardly ever said twice. */
const LONGEST = 200;
const MOST_KEPT = 4000;

/** The same reading of a text, done once for each text: trackers say the same few things many times over. What is kept is let go when it grows too much. */
export function remember<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const found = read(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, found);
    return found;
  };
}
