import { isoDate } from "./calendar-date.js";
import { sha256 } from "./sha256.js";
import { TEXT_FIELDS, type Line } from "./tracker.js";

/**
 * Stands for all that the lines of a return say: kept at sign-off, so that a signature is void once the table has changed.
 * Sixty-four hexadecimal digits. The order of the rows and of the plan's own columns does not count: sorting a table changes nothing in it.
 * Dates and leads count as they are written: how they are read depends on settings, which are other ones where the return is consolidated.
 */
export function tableDigest(lines: readonly Line[]): string {
  return sha256(lines.map(lineText).sort().join("\u001e"));
}

function lineText(line: Line): string {
  const other = Object.keys(line.other).sort().map((heading) => `${heading}=${line.other[heading] ?? ""}`);
  return [
    line.id,
    ...TEXT_FIELDS.map((field) => line[field]),
    ...[line.start, line.due, line.originalDue, line.proposedDue, line.lastDue].map((timing) => timing?.text ?? ""),
    line.status,
    line.statusText,
    line.lastStatus ?? "",
    line.circulation ?? "",
    line.updatedOn ? isoDate(line.updatedOn) : "",
    ...other,
  ].join("\u001f");
}
