import fc from "fast-check";
import { expect, it } from "vitest";
import { outOfOrder } from "../../core/findings/out-of-order.js";

const rises = (items: readonly number[]): boolean => items.every((item, index) => index === 0 || item > (items[index - 1] ?? 0));

/** The most items that rise, by trying every choice. */
function longest(items: readonly number[]): number {
  let most = 0;
  for (let choice = 0; choice < 2 ** items.length; choice++) {
    const kept = items.filter((_, index) => (choice >> index) & 1);
    if (rises(kept)) most = Math.max(most, kept.length);
  }
  return most;
}

it("takes away the fewest items for the rest to rise", () => {
  fc.assert(fc.property(fc.array(fc.nat(9), { maxLength: 9 }), (items) => {
    const out = new Set(outOfOrder(items, (a, b) => a - b));
    const kept = items.filter((_, index) => !out.has(index));
    expect(rises(kept)).toBe(true);
    expect(kept.length).toBe(longest(items));
  }));
});
