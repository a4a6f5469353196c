import { expect, it } from "vitest";
import { compareReferences, parseReference, type Reference } from "../../core/parse/reference.js";

it.each([
  ["1.10", "", [1, 10], ""],
  ["A3", "a", [3], ""],
  ["SG-12b", "sg-", [12], "b"],
  ["Action 7.", "action", [7], ""],
  ["4 (a)", "", [4], "a"],
])("%s", (text, series, numbers, suffix) => {
  expect(parseReference(text)).toEqual({ series, numbers, suffix });
});

it.each(["Priority", "1 and 2", "", "12/03 to 14/03"])("%s is no number of a series", (text) => {
  expect(parseReference(text)).toBeNull();
});

it("puts 1.10 behind 1.9, a part behind its whole, and letters in their order", () => {
  const refs = ["1", "1.1", "1.9", "1.10", "2", "4a", "4b", "5"].map((text) => parseReference(text) as Reference);
  const shuffled = [...refs].reverse().sort(compareReferences);
  expect(shuffled).toEqual(refs);
});
