/** Things in groups of one key, groups and things in the order in which they come. */
export function groupBy<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** The first thing of each key. */
export function firstBy<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing> {
  const firsts = new Map<Key, Thing>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (!firsts.has(key)) firsts.set(key, thing);
  }
  return firsts;
}

/** How many things there are of each key. */
export function countBy<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}
