import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawIcon } from "../../../scripts/build/draw-icon.js";
import { MARKS, type MarkName } from "../../../scripts/build/icon-marks.js";
import { icons } from "../../../scripts/build/icons.js";
import { pngSize } from "./png-size.js";

/** Colours that cover a pixel wholly, with their number. The drawing is not compressed beyond rows, so one IDAT chunk holds it all. */
function solidColours(png: Uint8Array, size: number): Map<string, number> {
  const bytes = Buffer.from(png);
  const start = bytes.indexOf("IDAT");
  const rows = inflateSync(bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4)));
  const counts = new Map<string, number>();
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = y * (size * 4 + 1) + 1 + x * 4;
      if (rows[at + 3] !== 255) continue;
      const colour = `#${rows.subarray(at, at + 3).toString("hex").toUpperCase()}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
}

/** How far two colours stand apart by WCAG, 1 to 21. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255).map((share) => (share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [less = 0, more = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

describe("the icons", () => {
  it("come in the sizes that Excel asks for, each as wide as its name says", () => {
    const sizes = [...icons()].map(([path, bytes]) => `${path} ${pngSize(bytes).width}x${pngSize(bytes).height}`);
    expect(sizes.filter((line) => !/-(\d+)\.png \1x\1$/.test(line))).toEqual([]);
    expect(sizes.filter((line) => line.includes("goldthread"))).toHaveLength(5);
    expect(sizes).toHaveLength(17);
  });

  it("are the same on every run, and no two are alike", () => {
    const once = [...icons().values()].map((bytes) => Buffer.from(bytes).toString("base64"));
    expect([...icons().values()].map((bytes) => Buffer.from(bytes).toString("base64"))).toEqual(once);
    expect(new Set(once).size).toBe(once.length);
  });

  it.each(Object.keys(MARKS) as MarkName[])("%s shows each of its colours even at 16 pixels, on a clear ground", (name) => {
    const drawn = solidColours(drawIcon(MARKS[name], 16), 16);
    for (const colour of new Set(MARKS[name].map((stroke) => stroke.colour))) expect(drawn.get(colour) ?? 0, colour).toBeGreaterThan(8);
    expect([...drawn.values()].reduce((sum, count) => sum + count)).toBeLessThan(16 * 16 * 0.7);
  });

  it.each([...new Set(Object.values(MARKS).flatMap((mark) => mark.map((stroke) => stroke.colour)))])("%s stands out on Excel's light and dark ribbon", (colour) => {
    for (const ribbon of ["#FFFFFF", "#292929"]) expect(contrast(colour, ribbon), ribbon).toBeGreaterThan(3);
  });
});
