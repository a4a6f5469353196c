/** A sum, difference or product of figures is as exact as the figures are: binary noise is cut off. */
export function exact(value: number): number {
  return Number(value.toPrecision(MOST_DIGITS));
}

const MOST_DIGITS = 12;
