/** Things in groups of one key, groups and things in the order in which they come. */
export function groupBy<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  // Things of one key often follow one another.
  let [group, of]: [Thing[] | undefined, Key | undefined] = [undefined, undefined];
  for (const thing of things) {
    const key = keyOf(thing);
    if (group === undefined || key !== of) {
      group = groups.get(key);
      if (group === undefined) groups.set(key, (group = []));
      of = key;
    }
    group.push(thing);
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
