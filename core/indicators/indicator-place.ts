import { address } from "../grid/address.js";
import type { Cell } from "../grid/grid.js";
import { firstBy } from "../model/group-by.js";
import type { ItemPlace, NamedPeriod } from "../model/tracker.js";
import { tidyLine } from "../parse/tidy.js";
import type { OtherTable } from "../recognise/other-tables.js";
import type { ViewCell } from "../recognise/sheet-view.js";
import type { Role } from "./column-roles.js";
import type { PeriodFigure } from "./indicator.js";
import { figuresByHeading } from "./period-headings.js";
import type { Column } from "./table-columns.js";
import type { MeasureRecord } from "./table-rows.js";

/** The columns of a performance table as they stand on its sheet. */
export interface TableLayout {
  readonly columns: readonly PlacedColumn[];
  /** Its measures stand across the top. */
  readonly turned: boolean;
}

interface PlacedColumn extends Column {
  readonly head: Cell;
}

/** Where the columns stand that have a heading. */
export function layoutOf(columns: readonly Column[], { header, turned }: OtherTable): TableLayout {
  const headOf = (column: number): Cell | undefined => header.flatMap(({ filled }) => filled.filter((cell) => cell.column === column)).at(-1)?.source;
  return { columns: columns.flatMap((column): PlacedColumn[] => { const head = headOf(column.column); return head ? [{ ...column, head }] : []; }), turned };
}

const FIGURES: ReadonlySet<Role> = new Set<Role>(["actual", "cumulative", "previous"]);
/** Fields of a measure that may stand in a column of one period. */
const DATED: ReadonlySet<Role> = new Set<Role>(["baseline", "target"]);

/** What a column goes by: of figures its period, of all else what it holds; null of a column of the table's own, and of what is said of one period. */
function nameOf({ role, period }: Column): string | null {
  if (FIGURES.has(role)) return period === null ? null : tidyLine(period.text);
  return role === "other" || role === "kind" || (period !== null && !DATED.has(role)) ? null : role;
}

const at = ({ row, column }: Cell): string => address(row, column);

/** The columns by name: of two that hold the same the one that is of no period, else the first. */
function namedColumns(columns: readonly PlacedColumn[]): ReadonlyMap<string, PlacedColumn> {
  const named = columns.flatMap((column): [string, PlacedColumn][] => { const name = nameOf(column); return name === null ? [] : [[name, column]]; });
  const plainFirst = [...named].sort(([, one], [, other]) => Number(one.period !== null) - Number(other.period !== null));
  return new Map([...firstBy(plainFirst, ([name]) => name).values()]);
}

/** Where a measure's fields stand, or would stand in the row (of a turned table the column) of its name; where its figures do. */
export function placeOfIndicator(record: MeasureRecord, figures: readonly (readonly [PeriodFigure, ViewCell | undefined])[], { columns, turned }: TableLayout, sheet: string): ItemPlace {
  const own = record.held.find(({ role }) => role === "measure")?.cells[0]?.source ?? record.cells[0]?.source;
  const named = namedColumns(columns);
  const cells: Record<string, string> = {};
  for (const [name, { head }] of named) if (own) cells[name] = turned ? address(head.row, own.column) : address(own.row, head.column);
  for (const { role, cells: [cell], column } of record.held) if (cell && nameOf({ ...column, role }) === role && (named.get(role)?.column ?? column.column) === column.column) cells[role] = at(cell.source);
  figuresByHeading({ figures: figures.map(([figure]) => figure) }).forEach(([heading], index) => {
    const cell = figures[index]?.[1];
    if (cell) cells[heading] = at(cell.source);
  });
  return { sheet, cells, headings: Object.fromEntries([...named].map(([name, { head }]) => [name, at(head)])), periods: columns.flatMap(periodOf) };
}

function periodOf({ role, period }: Column): NamedPeriod[] {
  return FIGURES.has(role) && period ? [{ period: tidyLine(period.text), from: period.from, to: period.to }] : [];
}

/** Where the sentence stands that indicators are proposed of: one cell for all that they say. */
export function placeOfSentence(cell: string, sheet: string): ItemPlace {
  return { sheet, cells: { measure: cell }, headings: {}, periods: [] };
}
