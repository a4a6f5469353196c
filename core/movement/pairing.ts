import { groupBy } from "../model/group-by.js";
import { likeness, profileOf, type Profile } from "./likeness.js";

/** How two things of two months were known for one. */
export type PairedBy = "id" | "ref" | "wording";

/** Wordings this alike, with the same numbers in them, are of one thing. */
const ALIKE = 0.75;

/** Pairs what two months have in common, the surest first: each side of a pair is of no other. */
export class Pairing<Thing> {
  private readonly pairs = new Map<Thing, { readonly before: Thing; readonly by: PairedBy }>();
  private readonly left: Set<Thing>;

  constructor(before: readonly Thing[], private readonly now: readonly Thing[]) {
    this.left = new Set(before);
  }

  /** What a thing was the month before; undefined for one that was not there. */
  of(now: Thing): { readonly before: Thing; readonly by: PairedBy } | undefined {
    return this.pairs.get(now);
  }

  /** What is there no more. */
  get vanished(): readonly Thing[] {
    return [...this.left];
  }

  private alone(): Thing[] {
    return this.now.filter((thing) => !this.pairs.has(thing));
  }

  private pair(now: Thing, before: Thing, by: PairedBy): void {
    this.pairs.set(now, { before, by });
    this.left.delete(before);
  }

  /** Pairs what says the same, and says it once on each side; "" says nothing. */
  byKey(by: PairedBy, keyOf: (thing: Thing) => string): void {
    const before = groupBy([...this.left], keyOf);
    for (const [key, [now, ...more]] of groupBy(this.alone(), keyOf)) {
      const [was, ...others] = before.get(key) ?? [];
      if (key !== "" && now && was && more.length === 0 && others.length === 0) this.pair(now, was, by);
    }
  }

  /** Pairs what is worded much alike, the most alike first. */
  byLikeness(wordingOf: (thing: Thing) => string): void {
    const profiles = new Map<Thing, Profile>([...this.alone(), ...this.left].map((thing) => [thing, profileOf(wordingOf(thing))]));
    const alike = (one: Thing, other: Thing): number => {
      const [a, b] = [profiles.get(one) as Profile, profiles.get(other) as Profile];
      return a.numbers === b.numbers ? likeness(a, b) : 0;
    };
    const pairs = this.alone().flatMap((now) => [...this.left].map((before) => ({ now, before, likeness: alike(now, before) }))).filter((pair) => pair.likeness >= ALIKE);
    for (const { now, before } of pairs.sort((a, b) => b.likeness - a.likeness)) if (!this.pairs.has(now) && this.left.has(before)) this.pair(now, before, "wording");
  }
}
