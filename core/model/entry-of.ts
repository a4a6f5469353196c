/** What a table has under a key that stands in somebody's file. Words that every object of a program answers to ("constructor") are in no table. */
export function entryOf<Entry>(table: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
