import type { UnplacedReason } from "../model/tracker.js";
import type { Legend } from "./read-legend.js";
import type { TableBlock } from "./table-block.js";
import type { RowRecord } from "./row-record.js";
import type { OtherTable } from "./other-tables.js";
import type { SheetView, ViewCell } from "./sheet-view.js";

/** What a cell was taken as. */
export type Place = "field" | "other" | UnplacedReason;

/** What the cells of a sheet were taken as. */
export class Places {
  private readonly taken: (Place | undefined)[];
  private readonly cells: ViewCell[] = [];

  constructor({ cells }: SheetView) {
    this.taken = new Array<Place | undefined>(cells).fill(undefined);
  }

  /** How many cells have a place. */
  get size(): number {
    return this.cells.length;
  }

  get({ index }: ViewCell): Place | undefined {
    return this.taken[index];
  }

  set(cell: ViewCell, place: Place): void {
    if (this.taken[cell.index] === undefined) this.cells.push(cell);
    this.taken[cell.index] = place;
  }

  /** In the order in which they were placed. */
  forEach(visit: (cell: ViewCell, place: Place) => void): void {
    for (const cell of this.cells) visit(cell, this.taken[cell.index] as Place);
  }
}

/** What one grid was read as, before dates, leads and statuses. Every cell with text has one place. */
export interface SheetReading {
  readonly view: SheetView;
  readonly blocks: readonly TableBlock[];
  readonly legend: Legend;
  readonly records: RowRecord[];
  readonly places: Places;
  /** Title texts, for the month that they name. */
  readonly titles: readonly string[];
  /** Tables of other kinds among the rows that no tracker took: performance, risks, budgets. */
  readonly tables: readonly OtherTable[];
}
