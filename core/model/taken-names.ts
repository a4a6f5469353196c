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
    let number = (this.last.get(name) ?? 0) + 1;
    while (this.last.has(numbered(name, number))) number++;
    this.add(numbered(name, number));
    this.last.set(name, number);
    return numbered(name, number);
  }
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}-${number}`;
}
