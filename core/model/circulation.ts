import type { Line } from "./tracker.js";

/** A line marked restricted stays with its own division and the programme office: in nothing that leaves it, and not on the Board page. */
export function isRestricted({ circulation }: Pick<Line, "circulation">): boolean {
  return circulation === "restricted";
}
