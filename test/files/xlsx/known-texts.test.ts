import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { portableUnpacker } from "../../../files/xlsx/unpacker.js";
import { plainBytes } from "../../../files/xlsx/xml-bytes.js";
import { KnownTexts } from "../../../files/xlsx/known-texts.js";

/** The texts as they are read, one after the other, from XML that holds them all. */
function read(texts: readonly string[]): readonly string[] {
  const xml = plainBytes(strToU8(texts.map((text) => `<v>${text}</v>`).join("")), portableUnpacker);
  const known = new KnownTexts(xml);
  let at = 0;
  return texts.map((text) => {
    const from = at + "<v>".length;
    const found = known.textFrom(from);
    expect(known.end).toBe(from + strToU8(text).length);
    at = known.end + "</v>".length;
    return found;
  });
}

describe("texts in their cells", () => {
  it("are told apart, however alike", () => {
    const lines = Array.from({ length: 30_000 }, (_, n) => `Division ${n % 15_000} reviews its plan with ward members and residents in year ${n % 7}`);
    expect(read(lines)).toEqual(lines);
    const refs = Array.from({ length: 5_000 }, (_, n) => `${Math.floor(n / 10)}.${n % 10}`);
    expect(read([...refs, ...refs])).toEqual([...refs, ...refs]);
  });

  it("are made once when they come again, however many that come once stand between", () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => [`${Math.floor(n / 10)}.${n % 10}`, `Head of Parks ${n % 9}`, "Draft shared with partners"]).flat();
    const xml = plainBytes(strToU8(lines.map((text) => `<v>${text}</v>`).join("")), portableUnpacker);
    const made: string[] = [];
    const known = new KnownTexts({ ...xml, text: (from, to) => made[made.push(xml.text(from, to)) - 1] ?? "" });
    let at = 0;
    for (const line of lines) {
      expect(known.textFrom(at + "<v>".length)).toBe(line);
      at = known.end + "</v>".length;
    }
    const distinct = new Set(lines).size;
    expect(made.length).toBeLessThan(distinct * 1.01);
  });

  it("have their entities read, each time", () => {
    expect(read(["A &amp; B", "A &lt; B", "A &amp; B", "_x0041_", "x".repeat(300), "\ufeffé", "\ufeffé"])).toEqual(["A & B", "A < B", "A & B", "A", "x".repeat(300), "\ufeffé", "\ufeffé"]);
  });
});
