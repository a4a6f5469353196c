/** The known word that a mistyped one most likely meant; null when none is near (more than a third of its letters wrong). */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: { word: string; distance: number } | null = null;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || distance < best.distance) best = { word: candidate, distance };
  }
  return best && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}

/** " Did you mean --plan?", or "" when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === null ? "" : ` Did you mean ${near}?`;
}

/** Letters added, dropped or changed (Levenshtein's distance). */
function editDistance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
    }
    last = current;
  }
  return last[b.length] ?? 0;
}
