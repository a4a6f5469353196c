import { defineRule } from "../findings/define-rule.js";
import { sharing } from "../findings/shared-text.js";
import { fold } from "../parse/tidy.js";

export default defineRule({
  code: "TBL111", name: "line-duplicated", severity: "warning",
  message: "The same action, milestone, lead and due date stand in row {row}.",
  why: "A line that stands twice is counted twice, and next month only one of the two is kept up.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.2 | Train the panel | AD | Jan 19 | Green |
    | 1.3 | Agree the protocol | AD | Dec 18 | Green |`,
  *find({ tracker, lines, cellOf }) {
    const first = new Map<string, { row: number; theme: string }>();
    for (const { line, text: action } of sharing(lines, (each) => each.action)) {
      const place = tracker.places.lines.get(line.id);
      const at = cellOf(line, "action");
      if (!place || at === null) continue;
      const says = [action, ...[line.milestone, line.lead, line.due.text].map(fold)].join("\n");
      const known = first.get(says);
      if (known === undefined) first.set(says, { row: place.row, theme: line.theme });
      // A plan may name one action under each of the themes that it serves.
      else if (place.rows["action"] === undefined) yield { at, data: { row: known.row }, severity: known.theme === line.theme ? "warning" : "note" };
    }
  },
});
