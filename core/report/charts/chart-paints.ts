import { NAVY, RAG_COLOURS } from "../looks.js";
import type { ChartPaint } from "../workbook-plan.js";

/**
 * How a series is painted, by the heading of its column. Red is plain and so the heaviest; every other one has a pattern of its own, which a photocopy keeps.
 * A pale fill has a dark edge, since the fill alone does not stand out from white.
 */
export const PAINTS = {
  Red: { fill: RAG_COLOURS.red.fill, pattern: null, line: RAG_COLOURS.red.fill, marker: "diamond" },
  Amber: { fill: RAG_COLOURS.amber.fill, pattern: { kind: "rising", colour: "#8A5500" }, line: "#8A5500", marker: "triangle" },
  Green: { fill: RAG_COLOURS.green.fill, pattern: { kind: "across", colour: "#BFE3C9" }, line: RAG_COLOURS.green.fill, marker: "circle" },
  Complete: { fill: RAG_COLOURS.blue.fill, pattern: { kind: "upright", colour: "#C4DBF5" }, line: RAG_COLOURS.blue.fill, marker: "square" },
  Paused: { fill: RAG_COLOURS.grey.fill, pattern: { kind: "dots", colour: "#5A6068" }, line: "#5A6068", marker: "circle" },
  "Not started": { fill: "#FFFFFF", pattern: null, line: "#5A6068", marker: "square" },
  "Not rated": { fill: "#FFFFFF", pattern: { kind: "falling", colour: "#5A6068" }, line: "#5A6068", marker: "triangle" },
  /** An indicator, and what it is to reach. */
  Figure: { fill: NAVY, pattern: null, line: NAVY, marker: "circle" },
  "To reach": { fill: "#FFFFFF", pattern: null, line: "#8A5500", marker: "none" },
  /** A chart of one series has nothing to be told from. */
  Lines: { fill: NAVY, pattern: null, line: NAVY, marker: "circle" },
} as const satisfies Readonly<Record<string, ChartPaint>>;

export type PaintedHeading = keyof typeof PAINTS;
