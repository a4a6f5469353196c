/** Places (from 0) of the fewest items that must go for the rest to rise: the complement of a longest rising subsequence, by patience sorting (Fredman 1975). */
export function outOfOrder<T>(items: readonly T[], compare: (a: T, b: T) => number): number[] {
  if (items.every((item, index) => index === 0 || compare(items[index - 1] as T, item) < 0)) return [];
  const ends: number[] = [];
  const before: number[] = [];
  items.forEach((item, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(items[ends[middle] ?? 0] as T, item) < 0) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index);
  return items.flatMap((_, index) => (kept.has(index) ? [] : [index]));
}
