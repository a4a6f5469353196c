import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personalData } from "../../core/findings/personal-data.js";
import { pushedInside } from "../../core/findings/pushed-inside.js";
import { STRAY_MARKS } from "../../core/findings/stray-marks.js";
import { signsOf, SIGNS } from "../../core/findings/text-signs.js";

const PIECES = [
  "<b>", "</p>", "- ", "– ", "• ", "1. ", "A2) ", ", ", ",", ";", "..", ": ", "â€™", "Â£", "Ã©", "é", "É", "Ω", "’", "“", "\u00a0", "\u2003", "\n", " ", "(", ")",
  "@", "jo@x.org", "943 476 5919", "9434765919", "AB 12 34 56 C", "dob 1/2/2010", "D.O.B. 01/02/10", "born on 3 March 2011", "Jane Smith (3/4/2010)", "020 7946 0958", "+44 (0)20 7946 0958", "SW1A 1AA", "EC1A1BB",
  "HR", "ADCSC", "Head of Parks", "the", "Plan", "a", "Z", "7", "2025-26",
];

const search = pushedInside(new Set(["ADCSC", "HOS"]), new Set(["Head of Parks", "Élan Vital"]));
const asOf = { year: 2018, month: 11, day: 30 };

const FINDERS: readonly (readonly [keyof typeof SIGNS, (text: string) => boolean])[] = [
  ["strayMark", (text) => STRAY_MARKS.some(({ shape }) => shape.test(text))],
  ["personal", (text) => personalData(text, asOf).length > 0],
  ["pushed", (text) => search(text) !== null],
];

const texts = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 3 })), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

describe("signsOf", () => {
  it.each(FINDERS)("%s: no text without the sign has what is looked for", (name, finds) => {
    let found = 0;
    fc.assert(fc.property(texts, (text) => {
      if (!finds(text)) return true;
      found++;
      return (signsOf(text) & SIGNS[name]) !== 0;
    }), { numRuns: 3000 });
    expect(found).toBeGreaterThan(50);
  });

  it.each([
    "xxx", "by XX%", "£x", "£XXX", "x/x/2018", "XX.XX.18", "[insert name]", "<your team>", "«name»", "{{name}}", "Lorem Ipsum", "who??", "DD/MM/YYYY", "dd-mm-yy", "CLICK HERE to enter text", "Choose an item", "type text here", "TBC", "tba", "Tbd", "____",
  ])("%s may be a placeholder", (text) => {
    expect(signsOf(text) & SIGNS.placeholder).not.toBe(0);
  });

  it("finds nothing in plain prose", () => {
    expect(signsOf("Agree the protocol with health, and report to the board each quarter (phase 3 of plan 4).")).toBe(0);
  });
});
