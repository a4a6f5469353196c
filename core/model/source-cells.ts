import { areaAddress } from "../grid/address.js";
import { groupBy } from "./group-by.js";

export type MarkKind = "joined" | "inferred" | "turned" | "struck" | "hidden";

/** Something done to, or seen at, one field of a line that a reader should know. */
export interface Mark {
  readonly field: string;
  readonly kind: MarkKind;
}

/** Cells of the source: "B36:F36" on a sheet; in a text file row = line of the file, column = tab field. */
export interface SourceCells {
  readonly sheet: string;
  readonly cells: string;
}

/** Where cells stand, from top to bottom: each row of them as one area, from its first to its last column. */
export function sourceCells(cells: readonly { readonly row: number; readonly column: number }[], sheet: string): SourceCells[] {
  const rows = [...groupBy(cells, ({ row }) => row)].sort(([one], [other]) => one - other);
  return rows.map(([row, own]) => {
    const columns = own.map(({ column }) => column);
    return { sheet, cells: areaAddress({ top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) }) };
  });
}
