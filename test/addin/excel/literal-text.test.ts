import fc from "fast-check";
import { expect, it } from "vitest";
import { literalText, needsPlainCell } from "../../../addin/excel/literal-text.js";
import { typed } from "../../support/excel-host/typed-input.js";
import { TURNING_TEXTS } from "../../support/made-up-plans.js";

it("a text stays what it is, whatever Excel would make of it", () => {
  const text = fc.oneof(fc.constantFrom(...TURNING_TEXTS), fc.string({ minLength: 1, unit: fc.constantFrom(..."=+-@'#0129./ :%£,eEtrueTRUEDecmay\n") }), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(text, fc.constantFrom("General", "@", "d mmm yyyy", "0%"), (each, format) => {
      const own = needsPlainCell(each) ? "General" : format;
      expect(typed(literalText(each, own), own)).toEqual({ value: each, formula: "" });
    }),
  );
});

it("a text that nothing would turn is given as it is", () => {
  expect(literalText("Let the empty homes", "General")).toBe("Let the empty homes");
  expect(literalText("1.10", "@")).toBe("1.10");
});
