import { parseArea } from "../../core/grid/address.js";
import type { TableArea } from "../../core/grid/grid.js";
import { readTree, targetsOf, type Relationship } from "./relationships.js";
import type { ZipArchive } from "./zip.js";

/** The marked-up tables of a sheet. */
export function readTables(archive: ZipArchive, sheet: readonly Relationship[]): readonly TableArea[] {
  return targetsOf(sheet, "table").flatMap((part) => {
    const table = readTree(archive, part)?.attributes;
    const area = parseArea(table?.["ref"] ?? "");
    if (!table || !area) return [];
    const [hasHeader, totalsRows] = [table["headerRowCount"] !== "0", Number(table["totalsRowCount"] ?? 0) || 0];
    // A table without a row between its heading and its totals is none: Excel makes no such.
    if (area.bottom - area.top < (hasHeader ? 1 : 0) + totalsRows) return [];
    return [{ name: table["displayName"] ?? table["name"] ?? "", area, hasHeader, totalsRows }];
  });
}
