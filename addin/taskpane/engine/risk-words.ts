import { placeOf } from "../../../core/findings/items.js";
import type { Workbook } from "../../../core/grid/grid.js";
import { isUnchanged, movesDown, movesUp } from "../../../core/indicators/direction-words.js";
import type { Tracker } from "../../../core/model/tracker.js";
import type { Risk } from "../../../core/risks/risk.js";
import { cellAt } from "./form-field.js";

/** How a risk has moved: its score against the last return's where the sheet has that, else as its register says; "" where nothing does. */
export function riskMovementWords(tracker: Tracker, risk: Risk, workbook: Workbook): string {
  const place = placeOf(tracker, risk);
  const cell = place?.cells["lastScore"];
  const last = place && cell !== undefined ? cellAt(workbook, place.sheet, cell)?.value : null;
  const score = risk.current.score.value;
  return typeof last === "number" && score !== null ? moved(last, score) : inWords(risk.direction);
}

function moved(last: number, now: number): string {
  if (last === now) return `The same as last month (${now})`;
  return `${now > last ? "Up" : "Down"} from ${last} last month`;
}

/** An arrow alone is no word for a screen reader. */
function inWords(direction: string): string {
  if (/\p{L}/u.test(direction)) return direction;
  return movesUp(direction) ? "Up" : movesDown(direction) ? "Down" : isUnchanged(direction) ? "The same" : direction;
}
