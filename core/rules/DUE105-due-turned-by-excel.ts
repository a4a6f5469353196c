import { dueCell, startCell, type DateCell } from "../findings/date-cells.js";
import { defineRule, type FoundEdit, type RuleInput } from "../findings/define-rule.js";
import { monthText } from "../findings/rewrite-date.js";
import type { Timing } from "../model/timing.js";
import type { Line, Tracker } from "../model/tracker.js";

interface TurnedField {
  readonly mark: string;
  readonly cell: (tracker: Tracker, line: Line) => DateCell | null;
  readonly timing: (line: Line) => Timing;
}

const FIELDS: readonly TurnedField[] = [
  { mark: "due", cell: dueCell, timing: ({ due }) => due },
  { mark: "start", cell: startCell, timing: ({ start }) => start },
];

/** The turned cells of a field, by the column they stand in. A cell that no longer shows what was turned has been put right. */
function turnedCells({ tracker, lines }: RuleInput, { mark, cell, timing }: TurnedField): Map<string, Map<string, FoundEdit>> {
  const columns = new Map<string, Map<string, FoundEdit>>();
  for (const line of lines.filter(({ marks }) => marks.some(({ field, kind }) => field === mark && kind === "turned"))) {
    const [at, { by }] = [cell(tracker, line), timing(line)];
    if (!at?.whole || !by) continue;
    const edits = columns.get(at.field) ?? new Map<string, FoundEdit>();
    columns.set(at.field, edits.set(at.cell, { cell: at.cell, from: at.held, to: monthText(by) }));
  }
  return columns;
}

export default defineRule({
  code: "DUE105",
  name: "due-turned-by-excel",
  severity: "warning",
  message: 'Excel has turned {count} typed months in this column into days: "{shown}" was typed for {meant}. They are read as the months that were meant.',
  why: 'Excel turns a typed "Dec 18" into 18 December of the current year, and whoever opens the sheet is told the wrong date.',
  example: `
    | Ref | Action              | Lead             | Due                |
    | 1.1 | Agree the protocol  | Head of Learning | d:2018-12-18 d-mmm |
    | 1.2 | Publish the leaflet | Head of Learning | d:2018-02-19 d-mmm |
    | 1.3 | Train the team      | Head of Learning | d:2018-03-19 d-mmm |`,
  *find(input) {
    for (const field of FIELDS) {
      for (const [column, cells] of turnedCells(input, field)) {
        const edits = [...cells.values()];
        const [first] = edits;
        if (!first) continue;
        const at = input.tracker.places.headings[column] ?? first.cell;
        yield { at, data: { count: edits.length, shown: first.from, meant: first.to }, fix: { title: "Write the months that were meant", safety: "review", edits } };
      }
    }
  },
});
