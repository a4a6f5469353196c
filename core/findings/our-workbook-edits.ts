import { address, parseArea } from "../grid/address.js";
import { shortDate } from "../model/calendar-date.js";
import { timingShown } from "../model/tracker-columns.js";
import type { Tracker } from "../model/tracker.js";
import { parseTiming } from "../parse/timing.js";
import type { CellEdit } from "./finding.js";
import { isOurWorkbook } from "./own-workbook.js";

const TIMINGS: Readonly<Record<string, "start" | "due">> = { start: "start", due: "due", originalDue: "due", proposedDue: "due", lastDue: "due" };

/**
 * A fix's edits as the sheet takes them. In a workbook of ours a date stands twice, as a day that formulas count with and as it was written:
 * an edit of the day ("Feb 2019") becomes two, the last day of February and the words.
 */
export function editsForSheet(edits: readonly CellEdit[], tracker: Tracker): readonly CellEdit[] {
  return isOurWorkbook(tracker) ? edits.flatMap((edit) => dateEdits(edit, tracker)) : edits;
}

function dateEdits(edit: CellEdit, { source, lines, places }: Tracker): CellEdit[] {
  if (edit.at.sheet !== source.sheet) return [edit];
  const area = parseArea(edit.at.cell);
  const line = lines.find(({ id }) => places.lines.get(id)?.row === area?.top);
  const columns = (line && places.lines.get(line.id)?.columns) ?? {};
  const field = Object.keys(TIMINGS).find((name) => columns[name] !== undefined && columns[name] === area?.left);
  const role = field === undefined ? undefined : TIMINGS[field];
  if (area === null || role === undefined) return [edit];
  const shown = timingShown(parseTiming(edit.to, role, null), role);
  const day: CellEdit = { ...edit, to: typeof shown === "object" && shown !== null ? shortDate(shown) : (shown ?? "") };
  const words = columns[`${field ?? ""}AsWritten`];
  if (words === undefined) return [day];
  const cell = address(area.top, words);
  return [day, { at: { ...edit.at, cell }, from: places.texts.get(cell) ?? "", to: edit.to }];
}
