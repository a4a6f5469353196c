import { alignedTables } from "./aligned-tables.js";
import { pipeTables } from "./pipe-tables.js";
import { cellText, rowsOf } from "./wrapped-rows.js";

/**
 * The fields of each line of a text, in order. A line has no fields when it is layout or when it is joined to the row above.
 * A text with tabs is split at them and nowhere else.
 */
export function fieldsOfLines(lines: readonly string[]): string[][] {
  if (lines.some((line) => line.includes("\t"))) return lines.map((line) => line.split("\t"));
  const fields = pipeTables(lines);
  const rest = lines.map((line, at) => (fields.has(at) ? "" : line));
  for (const table of alignedTables(rest)) {
    for (const row of rowsOf(table)) {
      const cells = (row[0]?.cells ?? []).map((_, column) => cellText(row, column));
      row.forEach(({ at }, part) => fields.set(at, part === 0 ? cells : []));
    }
  }
  return lines.map((line, at) => fields.get(at) ?? [line]);
}
