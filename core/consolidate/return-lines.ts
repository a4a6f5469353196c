import { isOurWorkbook } from "../findings/own-workbook.js";
import { address } from "../grid/address.js";
import type { AsOf } from "../model/as-of.js";
import type { DateCheckSettings } from "../model/date-check.js";
import type { Line, SourceCells, Tracker } from "../model/tracker.js";
import { ownDueHistory } from "../movement/due-moves.js";
import type { LineNow } from "../movement/match-lines.js";
import { assessLine } from "./assess-line.js";
import type { UsedReturn } from "./pick-returns.js";

/** The lines of a return that counts, as of a day, with whether the return keeps their IDs. */
export function linesOfReturn({ division, file, trackers }: UsedReturn, asOf: AsOf, settings: DateCheckSettings): LineNow[] {
  return trackers.flatMap((tracker) =>
    tracker.lines.map((line): LineNow => {
      const at = { division, file, line, at: standsAt(tracker, line), ...assessLine(line, asOf, settings), carriedForward: false, before: null, dueHistory: ownDueHistory(line) };
      return { at, keepsId: isOurWorkbook(tracker) };
    }),
  );
}

/** Where a line stands in the return itself; of a structured return `at` says where the line first came from. */
function standsAt({ places }: Tracker, line: Line): SourceCells | null {
  const place = places.lines.get(line.id);
  if (!place) return line.at[0] ?? null;
  const first = Math.min(...Object.values(place.columns));
  return { sheet: place.sheet, cells: address(place.row, Number.isFinite(first) ? first : 1) };
}
