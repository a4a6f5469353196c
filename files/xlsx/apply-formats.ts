import { isCalendarDate, PLAIN_LOOK, type Cell } from "../../core/grid/grid.js";
import { excelSerial } from "../../core/model/calendar-date.js";
import type { ConditionalFormat } from "./conditional-formats.js";
import { FAULT, type Scalar } from "./formula-parser.js";
import type { Looks } from "./looks.js";
import type { SheetRows } from "./sheet-rows.js";
import type { LookChange } from "./styles.js";

/** Days between the two systems of dates. */
const DAYS_1904 = 1462;

/** What a cell holds, as a formula sees it. */
export function scalarOf(cell: Cell | undefined, system1904: boolean): Scalar {
  const value = cell?.value ?? null;
  if (isCalendarDate(value)) return excelSerial(value) - (system1904 ? DAYS_1904 : 0);
  return typeof value === "string" && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/.test(value) ? FAULT : value;
}

/** Gives cells the look that conditional formats show. Empty cells of rows that are there can be coloured too. */
export function applyConditionalFormats(rows: SheetRows, formats: readonly ConditionalFormat[], looks: Looks, system1904: boolean): void {
  if (formats.length === 0) return;
  const { lastColumn } = rows;
  for (const { row, cells } of rows.rows) {
    const here = formats.filter(({ areas }) => areas.some(({ top, bottom }) => row >= top && row <= bottom));
    if (here.length === 0) continue;
    const known = new Map(cells.map((cell) => [cell.column, cell]));
    for (const column of columnsOf(here, row, lastColumn)) {
      const cell = known.get(column);
      const change = changeAt(here, scalarOf(cell, system1904), row, column);
      if (cell && change) rows.put({ ...cell, look: looks.with(cell.look, change) });
      else if (change?.fill) rows.put({ row, column, text: "", value: null, look: looks.with(PLAIN_LOOK, change) });
    }
  }
}

function columnsOf(formats: readonly ConditionalFormat[], row: number, lastColumn: number): readonly number[] {
  const columns = new Set<number>();
  for (const { areas } of formats) {
    for (const { top, bottom, left, right } of areas) {
      if (row < top || row > bottom) continue;
      for (let column = left; column <= Math.min(right, lastColumn); column++) columns.add(column);
    }
  }
  return [...columns];
}

/** What the rules change together: for each property the first rule that has it. Null when none holds. */
function changeAt(formats: readonly ConditionalFormat[], value: Scalar, row: number, column: number): LookChange | null {
  let change: LookChange | undefined;
  for (const format of formats) {
    if (!format.areas.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right)) continue;
    if (!format.holds(value, { row, column })) continue;
    change = { ...format.change, ...change };
    if (format.stopIfTrue) break;
  }
  return change ?? null;
}
