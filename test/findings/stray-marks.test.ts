import fc from "fast-check";
import { expect, it } from "vitest";
import { STRAY_MARKS } from "../../core/findings/stray-marks.js";

const pieces = ["2. ", "A3) ", "- ", "– ", ", ", "; ", ",,", "..", "...", "<p>", "</p>", "<br/>", "â€™", "Â£", "Agree", "train", " ", "(", ")", "1.5"];

it("is gone once it is taken out, and nothing but marks goes", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), fc.constantFrom(...STRAY_MARKS), (parts, { shape, clean }) => {
    const text = parts.join("");
    const once = clean(text);
    if (!shape.test(text)) return;
    expect(shape.test(once)).toBe(false);
    expect(clean(once)).toBe(once);
    expect(once.match(/Agree|train/g)?.length).toBe(text.match(/Agree|train/g)?.length);
  }), { numRuns: 3000 });
});
