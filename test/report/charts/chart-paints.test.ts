import { expect, it } from "vitest";
import { PAINTS } from "../../../core/report/charts/chart-paints.js";
import type { ChartPaint } from "../../../core/report/workbook-plan.js";
import { contrast } from "../../support/contrast.js";

const ALL = Object.entries(PAINTS) as [string, ChartPaint][];

it.each(ALL)("%s stands out from white by 3 to 1: its edge or line", (_, { line }) => {
  expect(contrast(line, "#FFFFFF")).toBeGreaterThanOrEqual(3);
});

it.each(ALL.filter(([, { pattern }]) => pattern))("%s has a pattern that can be seen on its fill", (_, { fill, pattern }) => {
  expect(contrast(fill, pattern?.colour ?? fill)).toBeGreaterThanOrEqual(3);
});

it("tells the series of every bar apart without their colour: by pattern, the plain ones by dark and light", () => {
  const bars = ALL.filter(([heading]) => !["Lines", "Figure", "To reach"].includes(heading)).map(([, { fill, pattern }]) => pattern?.kind ?? (contrast(fill, "#FFFFFF") > 4.5 ? "dark" : "light"));
  expect(new Set(bars).size).toBe(bars.length);
});

it("tells the lines of a trend apart by their markers", () => {
  const markers = (["Red", "Amber", "Green", "Complete"] as const).map((heading) => PAINTS[heading].marker);
  expect(new Set(markers).size).toBe(4);
  expect(PAINTS.Figure.marker).not.toBe(PAINTS["To reach"].marker);
});
