import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, tidy, tidyLine, wordsAtLeast } from "../../core/parse/tidy.js";

const SPACES = ["", " ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u200b", "\ufeff", "\u2003", "\u2028", "\v"];
const text = fc.array(fc.constantFrom("Agree", "the", "plan", "é", "“so”", "–", ".", ":", "12", "<b>", "&amp;", "a < b", ...SPACES), { maxLength: 12 }).map((parts) => parts.join(""));

describe("a text as a person would copy it", () => {
  it.each([
    ["  Agree   the plan ", "Agree the plan"],
    ["Agree\u00a0the\u200b plan", "Agree the plan"],
    ["Agree\r\n\r\n the plan", "Agree\nthe plan"],
    ["<p>Agree the plan</p>", "Agree the plan"],
    ["a < b", "a < b"],
    [" ", ""],
    ["", ""],
  ])("%j is %j", (written, expected) => expect(tidy(written)).toBe(expected));

  it("has no space at either end of a line and none twice, however it was written", () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const line of tidy(written).split("\n")) expect(line).not.toMatch(/^[ \t]|[ \t]$| {2}|[\t\r\u00a0\u200b\ufeff]/);
        expect(tidyLine(written)).not.toContain("\n");
      }),
    );
  });

  it.each([
    ["Progress:", "progress"],
    ["The council’s “plan” – 1.", "the council's \"plan\" - 1"],
    ["Due . : .", "due"],
    [":", ""],
  ])("%j is compared as %j", (written, expected) => expect(fold(written)).toBe(expected));

  it("folds a long run of dots in the middle at once", () => expect(fold(`${".".repeat(200_000)}a`)).toHaveLength(200_001));
});

describe("the words that a text has at least", () => {
  it.each([
    ["Agree the plan", 3],
    ["Agree - the, plan.", 3],
    ["don't re-open", 2],
    ["– ! “”", 0],
    ["<b>Agree</b> the plan", 0],
  ])("%j: %i", (written, words) => expect(wordsAtLeast(written)).toBe(words));

  it("are never more than there are", () => {
    fc.assert(fc.property(text, (written) => wordsAtLeast(written) <= tidyLine(written).split(/\s+/).length));
  });
});
