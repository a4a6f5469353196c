/** A set of alternatives of which one holds, whatever holds elsewhere. */
export type Choice<T> = readonly (readonly T[])[];

/**
 * Ways as choices that do not depend on each other: of four ways {a,c} {a,d} {b,c} {b,d}, one of a and b, and one of c and d. What all ways share comes first.
 * `ways` has to be complete; ways that are no such product stay one choice.
 */
export function independentChoices<T>(ways: readonly (readonly T[])[], nameOf: (item: T) => string): Choice<T>[] {
  const named = ways.map((way) => new Map(way.map((item) => [nameOf(item), item])));
  const names = [...new Set(named.flatMap((way) => [...way.keys()]))];
  const count = (...all: readonly string[]): number => named.filter((way) => all.every((name) => way.has(name))).length;
  const shared = names.filter((name) => count(name) === ways.length);
  const groups: string[][] = [];
  for (const name of names) {
    if (shared.includes(name)) continue;
    const joined = groups.filter((group) => group.some((other) => count(name, other) * ways.length !== count(name) * count(other)));
    const rest = groups.filter((group) => !joined.includes(group));
    groups.splice(0, groups.length, ...rest, [...joined.flat(), name]);
  }
  const choices = [...(shared.length > 0 ? [shared] : []), ...groups].map((group) => distinct(named.map((way) => group.filter((name) => way.has(name)))));
  const isProduct = choices.reduce((product, { length }) => product * length, 1) === ways.length;
  const item = (name: string): T[] => named.flatMap((way) => way.get(name) ?? []).slice(0, 1);
  return isProduct ? choices.map((choice) => choice.map((some) => some.flatMap(item))) : [ways];
}

function distinct(sets: readonly (readonly string[])[]): string[][] {
  return [...new Map(sets.map((set) => [[...set].sort().join("|"), [...set]])).values()];
}
