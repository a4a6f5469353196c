import { expect, it } from "vitest";
import { INK, LOOKS, RAG_COLOURS, type LookStyle } from "../../core/report/looks.js";

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it.each(Object.entries(LOOKS))("%s can be read: its contrast is 4.5 or more", (_, look: LookStyle) => {
  expect(contrast(look.colour ?? INK, look.fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
});

it("tells every two ratings apart by colour", () => {
  const fills = Object.values(RAG_COLOURS).map(({ fill }) => fill);
  expect(new Set(fills).size).toBe(fills.length);
});
