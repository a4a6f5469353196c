import { areaAddress, type Area } from "../../core/grid/address.js";
import type { SheetPlan } from "../../core/report/workbook-plan.js";

/** Cells of a sheet that have something in common, by what it is, as few rectangles as come easily: runs down a column, joined with equal runs beside them. */
export function areasBy<T>(sheet: SheetPlan, keyOf: (cell: SheetPlan["rows"][number]["cells"][number]) => T | null): Map<T, Area[]> {
  const runs = new Map<T, Area[]>();
  const open = new Map<number, { key: T; area: Area }>();
  for (const { row, cells } of [...sheet.rows].sort((a, b) => a.row - b.row)) {
    for (const cell of cells) {
      const key = keyOf(cell);
      if (key === null) continue;
      const above = open.get(cell.column);
      if (above?.key === key && above.area.bottom === row - 1) above.area = { ...above.area, bottom: row };
      else {
        if (above) add(runs, above.key, above.area);
        open.set(cell.column, { key, area: { top: row, left: cell.column, bottom: row, right: cell.column } });
      }
    }
  }
  for (const { key, area } of open.values()) add(runs, key, area);
  return new Map([...runs].map(([key, areas]) => [key, beside(areas)]));
}

function add<T>(runs: Map<T, Area[]>, key: T, area: Area): void {
  const own = runs.get(key);
  if (own) own.push(area);
  else runs.set(key, [area]);
}

function beside(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = joined.at(-1);
    if (last && last.top === area.top && last.bottom === area.bottom && last.right + 1 === area.left) joined[joined.length - 1] = { ...last, right: area.right };
    else joined.push(area);
  }
  return joined;
}

/** Excel takes a text of addresses of 8,192 characters at most. */
const LONGEST_ADDRESS = 4000;

/** Addresses of many areas, in texts that Excel takes. */
export function addressesOf(areas: readonly Area[]): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const last = texts.at(-1);
    const one = areaAddress(area);
    if (last !== undefined && last.length + one.length + 1 <= LONGEST_ADDRESS) texts[texts.length - 1] = `${last},${one}`;
    else texts.push(one);
  }
  return texts;
}

/** The rectangle from A1 that holds all that is planned. */
export function wholeOf({ widths, rows }: SheetPlan): Area {
  let [bottom, right] = [1, Math.max(1, widths.length)];
  for (const { row, cells } of rows) {
    bottom = Math.max(bottom, row);
    for (const { column } of cells) right = Math.max(right, column);
  }
  return { top: 1, left: 1, bottom, right };
}
