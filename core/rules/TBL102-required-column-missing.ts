import { defineRule } from "../findings/define-rule.js";
import type { Line, Tracker } from "../model/tracker.js";

interface Required {
  readonly field: string;
  readonly words: string;
  /** The line has one all the same: from a heading above it, a tick, the colour of its row. */
  given(line: Line): boolean;
}

const REQUIRED: readonly Required[] = [
  { field: "lead", words: "a lead", given: ({ lead }) => lead !== "" },
  { field: "due", words: "a due date", given: ({ due, originalDue }) => due.kind !== "blank" || originalDue !== null },
  { field: "status", words: "a status", given: ({ status, statusText, statusFill }) => status !== "unknown" || statusText !== "" || statusFill !== null },
];

/** The first heading; in prose, the first line. */
function placeOf({ places, lines }: Tracker, actionOf: (line: Line) => string | null): string {
  const [first] = lines;
  return places.table || (first && actionOf(first)) || "A1";
}

export default defineRule({
  code: "TBL102", name: "required-column-missing", severity: "warning",
  message: 'Nothing here gives {missing}: no column is recognised as one. If there is one under another heading, say so under "columns" in goldthread.json.',
  why: "Without a lead, a due date and a status nobody can tell who acts, by when, and whether it is done.",
  example: `
    | Ref | Action | Lead |
    | 1.1 | Agree the protocol | AD |
    | 1.2 | Train the panel | AD |`,
  *find({ tracker, lines, cellOf }) {
    const known = new Set([...Object.keys(tracker.places.headings), ...tracker.columns.map(({ field }) => field)]);
    const missing = REQUIRED.filter(({ field, given }) => !known.has(field) && !lines.some(given)).map(({ words }) => words);
    if (lines.length === 0 || missing.length === 0) return;
    yield { at: placeOf(tracker, (line) => cellOf(line, "action")), data: { missing: missing.join(", ").replace(/, ([^,]*)$/, " or $1") } };
  },
});
