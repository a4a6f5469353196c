import { greatestCommonDivisor } from "./common-divisor.js";

/** Keeps rows of a matrix of small whole numbers and tells whether another adds to what they say: Gaussian elimination without fractions. */
export class Independence {
  private readonly rows: { readonly lead: number; readonly vector: readonly number[] }[] = [];

  constructor(private readonly length: number) {}

  isNew(vector: readonly number[]): boolean {
    return this.reduce(vector).some((value) => value !== 0);
  }

  add(vector: readonly number[]): void {
    const rest = this.reduce(vector);
    const lead = rest.findIndex((value) => value !== 0);
    if (lead >= 0) this.rows.push({ lead, vector: rest });
  }

  private reduce(vector: readonly number[]): number[] {
    let rest = Array.from({ length: this.length }, (_, index) => vector[index] ?? 0);
    for (const { lead, vector: known } of this.rows) {
      const [factor, divisor] = [rest[lead] ?? 0, known[lead] ?? 1];
      if (factor === 0) continue;
      rest = rest.map((value, index) => value * divisor - factor * (known[index] ?? 0));
      const common = rest.reduce((a, b) => greatestCommonDivisor(a, b), 0);
      if (common > 1) rest = rest.map((value) => value / common);
    }
    return rest;
  }
}
