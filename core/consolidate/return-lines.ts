import { isOurWorkbook } from "../findings/own-workbook.js";
import { address } from "../grid/address.js";
import type { AsOf } from "../model/as-of.js";
import type { DateCheckSettings } from "../model/date-check.js";
import type { Line, LinePlace, SourceCells, Tracker } from "../model/tracker.js";
import { ownDueHistory } from "../movement/due-moves.js";
import type { LineNow } from "../movement/match-lines.js";
import { assessLine } from "./assess-line.js";
import type { UsedReturn } from "./pick-returns.js";

/** The lines of a return that counts, as of a day, with whether the return keeps their IDs. */
export function linesOfReturn({ division, file, trackers }: UsedReturn, asOf: AsOf, settings: DateCheckSettings): LineNow[] {
  return trackers.flatMap((tracker) => {
    const keepsId = isOurWorkbook(tracker);
    const standsAt = placeFinder(tracker);
    return tracker.lines.map((line): LineNow => {
      const { rag, dateCheck, challenged, daysLate } = assessLine(line, asOf, settings);
      const at = { division, file, line, at: standsAt(line), rag, dateCheck, challenged, daysLate, carriedForward: false, before: null, dueHistory: ownDueHistory(line) };
      return { at, keepsId };
    });
  });
}

/** Where a line stands in the return itself; of a structured return `at` says where the line first came from. */
function placeFinder({ places }: Tracker): (line: Line) => SourceCells | null {
  // Lines of one table have their columns in common.
  let columns: LinePlace["columns"] | null = null;
  let first = 1;
  return (line) => {
    const place = places.lines.get(line.id);
    if (!place) return line.at[0] ?? null;
    if (place.columns !== columns) {
      columns = place.columns;
      first = firstOf(columns);
    }
    return { sheet: place.sheet, cells: address(place.row, first) };
  };
}

function firstOf(columns: LinePlace["columns"]): number {
  const first = Math.min(...Object.values(columns));
  return Number.isFinite(first) ? first : 1;
}
