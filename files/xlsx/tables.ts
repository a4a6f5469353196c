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
    return [{ name: table["displayName"] ?? table["name"] ?? "", area, hasHeader: table["headerRowCount"] !== "0", totalsRows: Number(table["totalsRowCount"] ?? 0) || 0 }];
  });
}
