import { fold } from "../parse/tidy.js";
import { exact } from "./exact.js";
import type { Unit } from "./indicator.js";
import { readFigure } from "./read-figure.js";

const SIGN = /^(?:\+ ?\/? ?-|±|within|up to|-|\+)\s*/;

/**
 * How far from its target a figure may be and still be amber, in the indicator's unit. "5%" is five points of a percentage, and a twentieth of a count's target.
 * Null for what says no one distance.
 */
export function readTolerance(text: string, unit: Unit | null, target: number | null): number | null {
  const plain = fold(text).replace(/[‐-―−]/g, "-").replace(/\b(?:of|from|below|above|under|over) (?:the )?target\b/, "").replace(SIGN, "").trim();
  const { figure, unit: own } = readFigure(plain);
  if (figure.value === null) return null;
  const isShare = own?.kind === "percent" && unit !== null && unit.kind !== "percent" && unit.kind !== "points";
  if (isShare) return target === null ? null : Math.abs(exact((figure.value * target) / 100));
  return Math.abs(figure.value);
}
