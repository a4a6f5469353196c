import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SharedTexts } from "../../../files/write-plan/shared-texts.js";

describe("the texts of a workbook", () => {
  it("are numbered as they come, each once, in whatever column they stand and however many stand between", () => {
    const some = fc.tuple(fc.oneof(fc.nat(3), fc.nat(700)), fc.integer({ min: 1, max: 3 }));
    fc.assert(fc.property(fc.array(some, { minLength: 0, maxLength: 3000, size: "max" }), (cells) => {
      const texts = new SharedTexts();
      const met = new Map<number, number>();
      for (const [text, column] of cells) {
        if (!met.has(text)) met.set(text, met.size);
        expect(texts.numberOf(`text ${text}`, column)).toBe(met.get(text));
      }
    }), { numRuns: 30 });
  });
});
