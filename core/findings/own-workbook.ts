import type { Tracker } from "../model/tracker.js";

/** A workbook that `convert` or `prepare` made: its layout is ours, and what its source looked like is settled. */
export function isOurWorkbook({ places }: Tracker): boolean {
  return places.headings["id"] !== undefined;
}
