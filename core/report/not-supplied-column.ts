import { NOT_SUPPLIED_COLUMN, NOT_SUPPLIED_SEPARATOR } from "../consolidate/summary-columns.js";
import { text } from "./line-cells.js";
import type { TableColumn } from "./table-sheet.js";

/**
 * The columns, and one more that names those of a row in which the division supplied nothing: people can filter by it,
 * and whoever reads the table back can tell our words from a division's.
 */
export function withNotSupplied<Row>(columns: readonly TableColumn<Row>[]): TableColumn<Row>[] {
  return [...columns, { heading: NOT_SUPPLIED_COLUMN, width: 26, cell: (_, notSupplied) => text(notSupplied.join(NOT_SUPPLIED_SEPARATOR)) }];
}
