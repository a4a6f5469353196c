/** Names of which each is given once: the second thing of a name gets "-2", and so on. */
export class TakenNames {
  /** By name, the last number that it was given with. */
  private readonly last = new Map<string, number>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  /** Marks a name as taken, whether or not it is already. */
  add(name: string): void {
    if (!this.last.has(name)) this.last.set(name, 1);
  }

  /** The name, with the first number that makes it one of its own. */
  take(name: string): string {
    const before = this.last.get(name);
    let number = (before ?? 0) + 1;
    let given = numbered(name, number);
    // A name that nobody has is given as it is; the number of one that somebody has may be part of another's name.
    while (before !== undefined && this.last.has(given)) given = numbered(name, ++number);
    this.last.set(given, 1);
    if (number > 1) this.last.set(name, number);
    return given;
  }
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}-${number}`;
}
