/**
 * As `onceFor`, for what is asked of one thing after another, such as a file's trackers or a table's rows: worked out once while it is that thing's turn. Keeps the last alone.
 * What a WeakMap keeps is swept up late, long after its object; with many files in a row that is most of the sweeping.
 */
export function onceInTurn<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  let last: { readonly key: Key; readonly result: Result } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, result: work(key) };
    return last.result;
  };
}
