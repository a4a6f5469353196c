import { TRACKER_COLUMNS } from "../model/tracker-columns.js";
import type { Line } from "../model/tracker.js";
import { tidyLine } from "../parse/tidy.js";

/** A column of the plan's own: its name in the table Actions, and its heading as written. */
export interface OtherColumn {
  readonly column: string;
  readonly heading: string;
}

/** Excel's limit for the name of a table's column. */
const LONGEST_NAME = 255;

/**
 * The sources' own columns in the order in which they are met. A table's column names are one line, not empty and unlike each other whatever their capitals,
 * so that a heading which is not gets a name made of it ("RAG (2)"). `ours`: the table's columns that are not theirs.
 */
export function otherColumns(rows: readonly Pick<Line, "other">[], ours: readonly string[] = TRACKER_COLUMNS.map(({ heading }) => heading)): OtherColumn[] {
  const taken = new Set(ours.map((heading) => heading.toLowerCase()));
  const headings = new Set<string>();
  for (const { other } of rows) for (const heading of Object.keys(other)) headings.add(heading);
  return [...headings].map((heading) => {
    const plain = tidyLine(heading).slice(0, LONGEST_NAME - 8) || "No heading";
    let column = plain;
    for (let count = 2; taken.has(column.toLowerCase()); count += 1) column = `${plain} (${count})`;
    taken.add(column.toLowerCase());
    return { column, heading };
  });
}
