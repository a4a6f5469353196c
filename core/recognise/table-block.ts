import type { UnplacedReason } from "../model/tracker.js";
import { numbering } from "./list-marks.js";
import type { ColumnField } from "./column-names.js";
import type { Header } from "./header.js";
import type { ColumnMap } from "./map-columns.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";

/** A tracker table of a sheet: its header, how its columns are read, and the rows below it. */
export interface TableBlock {
  readonly header: Header;
  readonly map: ColumnMap;
  readonly rows: readonly ViewRow[];
  /** What a page cut off this header's cells; it may lead the first row's cells. */
  readonly cutOff: ReadonlyMap<number, string>;
  /** The header says the same as the one before it: the table goes on over a page. */
  readonly repeated: boolean;
  /** The unlabelled heading above the header that names its theme. */
  readonly above: ViewRow | null;
  /** Last row of the marked-up Excel table, where there is one. */
  readonly lastRow: number;
}

/** Gives a cell its place. The first place given stands. */
export type PlaceCell = (cell: ViewCell, as: "field" | "other" | UnplacedReason) => void;

/** The fields that say what is to be done. */
export const TEXT_FIELDS: readonly ColumnField[] = ["action", "milestone", "description"];

/** The cell of a field in a row; a cell merged down from above counts, one merged from the left does not. */
export function cellOf(view: SheetView, row: ViewRow, map: ColumnMap, field: ColumnField): ViewCell | undefined {
  const column = map.byField.get(field)?.column;
  if (column === undefined) return undefined;
  const cell = view.cellIn(row, column);
  return cell && cell.column === column && cell.text !== "" ? cell : undefined;
}

/** Last row of the Excel table that a header opens; Infinity where it opens none. */
export function tableEnd(view: SheetView, header: Header): number {
  const table = view.grid.tables.find((t) => t.hasHeader && t.area.top === header.bottom && t.area.left <= header.area.right && t.area.right >= header.area.left);
  return table ? table.area.bottom - table.totalsRows : Infinity;
}

/** What a sheet's tracker rows are like as a whole, to judge one row by. */
export interface Habit {
  /** Most actions begin with a number ("26. …"). */
  readonly numberedActions: boolean;
  readonly numberedMilestones: boolean;
  readonly hasRefs: boolean;
  /** Most lines say who, when or how it goes. */
  readonly detailed: boolean;
  readonly bold: boolean;
  readonly filled: boolean;
}

const DETAIL: readonly ColumnField[] = ["lead", "due", "start", "update", "impact", "revisedDue"];

export function habitOf(view: SheetView, blocks: readonly TableBlock[]): Habit {
  const [actions, milestones]: [ViewCell[], ViewCell[]] = [[], []];
  let [lines, withRef, detailed] = [0, 0, 0];
  for (const { map, rows } of blocks) {
    for (const row of rows) {
      if (row.filled.length < 2 && map.columns.length > 2) continue;
      const action = cellOf(view, row, map, "action");
      const milestone = cellOf(view, row, map, "milestone");
      if (!action && !milestone) continue;
      lines++;
      if (action?.row === row.row) actions.push(action);
      if (milestone) milestones.push(milestone);
      if (cellOf(view, row, map, "ref")) withRef++;
      if (DETAIL.some((field) => cellOf(view, row, map, field))) detailed++;
    }
  }
  const numberedActions = share(actions, isNumbered) >= 0.5;
  return {
    numberedActions, numberedMilestones: milestones.length > 1 && share(milestones, isNumbered) >= 0.5,
    hasRefs: numberedActions || withRef >= Math.max(1, lines * 0.5), detailed: detailed >= Math.max(1, lines * 0.8),
    bold: share(actions, (cell) => cell.look.bold) >= 0.5, filled: share(actions, (cell) => cell.look.fill !== null) >= 0.5,
  };
}

const isNumbered = ({ text }: ViewCell): boolean => numbering(text) !== null;

function share(cells: readonly ViewCell[], test: (cell: ViewCell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}
