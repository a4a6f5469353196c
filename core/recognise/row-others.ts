import type { ColumnMap } from "./map-columns.js";
import type { RowRecord } from "./row-record.js";
import type { ViewRow } from "./sheet-view.js";

/** The columns of ratings in which a row has something. */
export function ticksOf(row: ViewRow, map: ColumnMap): RowRecord["ticks"] {
  const ticks: RowRecord["ticks"] = [];
  for (const { column, field, heading } of map.columns) {
    const cell = field === "tick" ? row.byColumn.get(column) : undefined;
    if (cell && cell.text !== "") ticks.push({ heading, cell });
  }
  return ticks;
}

const TICK = /^(?:.|yes|no|true|false|n\/a)$/isu;

/** A date under "Complete" says more than that this column was ticked. */
function saysMoreThanTick(text: string, heading: string): boolean {
  return !TICK.test(text) && !heading.toLowerCase().includes(text.toLowerCase());
}

/** Adds to a line what a row says in columns that are no field of ours, and its notes. */
export function addOthers(record: RowRecord, row: ViewRow, map: ColumnMap): void {
  for (const { column, field, heading } of map.columns) {
    const cell = field === "other" || field === "tick" ? row.byColumn.get(column) : undefined;
    if (cell && cell.text !== "" && (field === "other" || (field === "tick" && saysMoreThanTick(cell.text, heading)))) record.others.push({ heading, text: cell.text });
  }
  for (const cell of row.byColumn.inOrder) if (cell.source.note) record.notes.push(cell.source.note);
}
