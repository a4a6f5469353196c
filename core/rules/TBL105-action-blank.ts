import { largest } from "../model/extremes.js";
import { parseArea } from "../grid/address.js";
import { defineRule, type Found } from "../findings/define-rule.js";
import { linePlaces } from "../findings/line-places.js";
import { isOurWorkbook } from "../findings/own-workbook.js";
import { rowsText, runs } from "../findings/row-runs.js";
import type { Line, LinePlace } from "../model/tracker.js";

const rowOf = (cell: string): number => parseArea(cell)?.top ?? 0;

/** Where more lines than this share have none of their own, one action serves several lines: that is how the sheet is laid out. */
const LAID_OUT = 0.2;

/** A numbered line whose only action is that of a line above. */
function takesAction(line: Line, place: LinePlace | undefined): boolean {
  if (!place || line.ref === "" || line.milestone !== "" || line.description !== "") return false;
  return (place.rows["action"] ?? place.row) < place.row && place.rows["ref"] === undefined;
}

export default defineRule({
  code: "TBL105", name: "action-blank", severity: "warning",
  message: "No action is written in {rows}.",
  why: "A line without an action cannot be followed up, though it is counted.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.2 |  | HoS | Jan 19 | Green |`,
  *find({ tracker, lines, cellOf }): Iterable<Found<"rows">> {
    const places = linePlaces(tracker);
    const blanks = lines.filter((line, index) => line.action === "" || takesAction(line, places[index]));
    const last = largest(places.map((place) => place?.row ?? 0), 0);
    for (const line of blanks.length > Math.max(1, lines.length * LAID_OUT) ? [] : blanks) {
      const place = tracker.places.lines.get(line.id);
      const at = cellOf(line, "action");
      if (place && at !== null) yield { at: at.replace(/\d+$/, String(place.row)), data: { rows: rowsText(place.row, place.row) } };
    }
    if (isOurWorkbook(tracker)) return;
    // Rows below the last line are room for more.
    const cells = tracker.unplaced.filter(({ why, cell }) => why === "numbered but empty row" && rowOf(cell) < last);
    for (const [from, to] of runs(cells.map(({ cell }) => rowOf(cell)))) {
      yield { at: cells.find(({ cell }) => rowOf(cell) === from)?.cell ?? "", severity: "note", data: { rows: rowsText(from, to) } };
    }
  },
});
