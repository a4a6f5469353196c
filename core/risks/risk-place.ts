import { address } from "../grid/address.js";
import type { Cell } from "../grid/grid.js";
import type { ItemPlace } from "../model/tracker.js";
import type { MappedRegisterColumn } from "./map-register.js";
import type { RiskRecord } from "./risk-record.js";

const at = ({ row, column }: Cell): string => address(row, column);

/** Where a risk's fields stand, or would stand in its row. A form shows only what is filled in. */
export function placeOfRisk(record: RiskRecord, columns: readonly MappedRegisterColumn[], sheet: string): ItemPlace {
  const row = record.cells[0]?.source.row;
  const headed = columns.flatMap(({ field, head, column }) => (head === undefined || field === "other" ? [] : [{ field, head, column }]));
  const waiting = row === undefined ? [] : headed.map(({ field, column }) => [field, address(row, column)] as const);
  const held = [...record.fields].flatMap(([field, { cells: [cell] }]) => (cell ? [[field, at(cell.source)] as const] : []));
  return { sheet, cells: Object.fromEntries([...waiting, ...held]), headings: Object.fromEntries(headed.map(({ field, head }) => [field, at(head.source)])), periods: [] };
}
