import type { Line } from "../model/tracker.js";

/** Whether there is still something to do: what is complete or withdrawn needs no date and no lead any more. */
export function isOpen({ status }: Pick<Line, "status">): boolean {
  return status !== "complete" && status !== "withdrawn";
}
