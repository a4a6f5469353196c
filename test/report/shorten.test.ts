import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shorten } from "../../core/report/shorten.js";

describe("shortening", () => {
  it.each([
    ["Open the drop-in", 30, "Open the drop-in"],
    ["Open the drop-in centre in the old library", 24, "Open the drop-in centre…"],
    ["Recruit to vacancies and train the new staff", 25, "Recruit to vacancies…"],
    ["Agree terms with the owners of the land", 24, "Agree terms…"],
    ["Publish: (a) thresholds", 14, "Publish: (a)…"],
    ["Incomprehensibilities", 10, "Incompreh…"],
    ["Two\nlines", 20, "Two lines"],
  ])("%j to %i", (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });

  it("never gives more than was asked for, and starts as the text does", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z,;(]{1,9}$/)).map((words) => words.join(" ")), fc.integer({ min: 10, max: 60 }), (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(text.trim().startsWith(short.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
