import type { UnplacedReason } from "../model/tracker.js";
import type { Legend } from "./read-legend.js";
import type { TableBlock } from "./table-block.js";
import type { RowRecord } from "./row-record.js";
import type { OtherTable } from "./other-tables.js";
import type { SheetView, ViewCell } from "./sheet-view.js";

/** What a cell was taken as. */
export type Place = "field" | "other" | UnplacedReason;

/** What one grid was read as, before dates, leads and statuses. Every cell with text has one place. */
export interface SheetReading {
  readonly view: SheetView;
  readonly blocks: readonly TableBlock[];
  readonly legend: Legend;
  readonly records: RowRecord[];
  readonly places: Map<ViewCell, Place>;
  /** Title texts, for the month that they name. */
  readonly titles: readonly string[];
  /** Tables of other kinds among the rows that no tracker took: performance, risks, budgets. */
  readonly tables: readonly OtherTable[];
}
