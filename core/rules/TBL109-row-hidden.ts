import { address } from "../grid/address.js";
import { defineRule } from "../findings/define-rule.js";
import { isOurWorkbook } from "../findings/own-workbook.js";
import { rowsText, runs } from "../findings/row-runs.js";

/** A filter hides rows here and there: so many runs of them are said in one finding. */
const MOST_RUNS = 5;

export default defineRule({
  code: "TBL109", name: "row-hidden", severity: "warning",
  message: "Hidden: {rows}. Hidden lines are read and counted like any other; unhide them, or delete what no longer counts.",
  why: "Nobody who looks at the sheet sees a hidden line, yet it is in every figure.",
  example: `
           | Ref | Action | Lead | Due | Status |
           | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    hidden | 1.2 | Train the panel | AD | Jan 19 | Green |`,
  *find({ tracker, lines }) {
    if (isOurWorkbook(tracker)) return;
    const places = lines.filter(({ marks }) => marks.some(({ kind }) => kind === "hidden")).flatMap(({ id }) => tracker.places.lines.get(id) ?? []);
    const column = Math.min(...places.flatMap(({ columns }) => Object.values(columns)));
    const hidden = runs(places.map(({ row }) => row));
    const together = hidden.length > MOST_RUNS ? [hidden] : hidden.map((run) => [run]);
    for (const group of together) {
      const named = group.slice(0, MOST_RUNS).map(([first, last]) => rowsText(first, last)).join(", ");
      yield { at: address(group[0]?.[0] ?? 1, column), data: { rows: group.length > MOST_RUNS ? `${named} and more, ${places.length} in all` : named } };
    }
  },
});
