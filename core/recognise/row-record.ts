import type { Mark } from "../model/tracker.js";
import type { ColumnField } from "./column-names.js";
import type { Place } from "./context.js";
import type { ColumnMap } from "./map-columns.js";
import type { CellsByColumn, ViewCell } from "./sheet-view.js";

/** One field's text and the cells it came from. Shared by the lines it is carried down to, so that a text joined later reaches them all. */
export interface FieldText {
  text: string;
  readonly cells: ViewCell[];
}

/** A line as it stands on the sheet, before its cells are read as dates, leads and statuses. */
export interface RowRecord {
  /** Rows of the source, in order; more than one where a page broke the row. */
  readonly rows: number[];
  readonly hidden: boolean;
  readonly fields: Map<ColumnField, FieldText>;
  /** Fields whose text stands in a row above. */
  readonly carried: ReadonlySet<ColumnField>;
  readonly ticks: { heading: string; cell: ViewCell }[];
  readonly others: { heading: string; text: string }[];
  readonly notes: string[];
  readonly place: Place;
  readonly marks: Mark[];
  readonly map: ColumnMap;
  /** All cells of its first row, those that only look like something among them: a row coloured as a whole tells its status. */
  readonly looks: CellsByColumn;
}

export const textOf = (record: RowRecord, field: ColumnField): string => record.fields.get(field)?.text ?? "";
