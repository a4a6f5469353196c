import { itemsOf } from "../../../core/findings/items.js";
import type { Tracker } from "../../../core/model/tracker.js";
import type { Reading } from "../engine/choices.js";

/** The sheets that hold a tracker, a table of figures or a register of risks. */
export function foundTables({ trackers }: Reading): readonly Tracker[] {
  return trackers.filter((tracker) => tracker.lines.length > 0 || itemsOf(tracker).length > 0);
}

/** What becomes the structured tracker: the tables that are ticked, and the sheets without lines, so that whatever stands on them is accounted for. */
export function chosenTrackers(reading: Reading, left: readonly string[]): readonly Tracker[] {
  return reading.trackers.filter(({ source }) => !left.includes(source.sheet));
}
