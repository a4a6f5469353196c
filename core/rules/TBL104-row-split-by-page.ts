import { defineRule, type Found } from "../findings/define-rule.js";
import { continuedRows, joinEdits } from "../findings/continued-rows.js";
import { isOurWorkbook } from "../findings/own-workbook.js";

/** Where more lines than this share run over rows, that is how the sheet is laid out. */
const LAID_OUT = 0.5;

export default defineRule({
  code: "TBL104", name: "row-split-by-page", severity: "warning",
  message: "This row goes on from row {row}, as where a page broke it. The two are read as one line.",
  why: "To Excel the second part is a line of its own, without a number, a lead or a date.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol with health and | AD | Dec 18 | Green |
    |     | with the schools of the borough. | | | |
    | 1.2 | Train the panel | AD | Jan 19 | Green |`,
  *find({ tracker, lines }): Iterable<Found<"row">> {
    if (isOurWorkbook(tracker)) return;
    const broken = lines.filter((line) => continuedRows(line).length > 0);
    const severity = broken.length > Math.max(1, lines.length * LAID_OUT) ? "note" : "warning";
    for (const line of broken) {
      const row = tracker.places.lines.get(line.id)?.row;
      if (row === undefined || tracker.places.table === "") continue;
      for (const [index, { cell }] of continuedRows(line).entries()) {
        // The fix of the first part joins them all.
        const fix = index === 0 ? { fix: { title: `Join it to row ${row}`, safety: "review" as const, edits: joinEdits(tracker, line) } } : {};
        yield { at: cell, data: { row }, severity, ...fix };
      }
    }
  },
});
