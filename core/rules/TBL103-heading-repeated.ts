import { parseArea } from "../grid/address.js";
import { defineRule } from "../findings/define-rule.js";
import { isOurWorkbook } from "../findings/own-workbook.js";

const MOST_NAMED = 12;

export default defineRule({
  code: "TBL103", name: "heading-repeated", severity: "note",
  message: "The headings are repeated {times} below ({rows}); they are read once.",
  why: "A repeated heading is a line to Excel: it is sorted, filtered and counted with the others.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | Ref | Action | Lead | Due | Status |
    | 1.2 | Train the panel | AD | Jan 19 | Green |`,
  *find({ tracker }) {
    if (isOurWorkbook(tracker)) return;
    const cells = tracker.unplaced.filter(({ why }) => why === "repeated heading").map(({ cell }) => cell);
    const rows = [...new Set(cells.map((cell) => parseArea(cell)?.top ?? 0))];
    const [first] = cells;
    if (first === undefined) return;
    const named = rows.slice(0, MOST_NAMED).join(", ");
    yield { at: first, data: { count: rows.length, times: rows.length === 1 ? "once" : `${rows.length} times`, rows: `row${rows.length > 1 ? "s" : ""} ${named}${rows.length > MOST_NAMED ? ", …" : ""}` } };
  },
});
