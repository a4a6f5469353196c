/** A ref such as "1.10", "A3" or "SG-12b" as something that can be put in order. */
export interface Reference {
  /** What comes before the first digit, in small letters: "sg-" of "SG-12b". */
  readonly series: string;
  readonly numbers: readonly number[];
  /** The letter after the last digit: "b" of "12b". */
  readonly suffix: string;
}

/** Null when a ref is no number of a series ("Priority", "1 and 2"). */
export function parseReference(text: string): Reference | null {
  const match = /^(\D*?)(\d{1,6}(?:[./-]\d{1,6})*)\s*\(?([a-z]?)\)?[.):]*$/i.exec(text.trim());
  if (!match) return null;
  const [, series = "", numbers = "", suffix = ""] = match;
  return { series: series.toLowerCase().replace(/\s+/g, ""), numbers: numbers.split(/[./-]/).map(Number), suffix: suffix.toLowerCase() };
}

/** Below 0 when `a` comes first, 0 when they are the same. 1.9 comes before 1.10, and 2 before 2.1. The series is not looked at. */
export function compareReferences(a: Reference, b: Reference): number {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const difference = (a.numbers[i] ?? -1) - (b.numbers[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return a.suffix < b.suffix ? -1 : a.suffix > b.suffix ? 1 : 0;
}
