import { parseArea } from "../grid/address.js";
import { defineRule } from "../findings/define-rule.js";
import { isOurWorkbook } from "../findings/own-workbook.js";
import { remember } from "../model/remember.js";
import { headingWords, matchHeading } from "../recognise/match-heading.js";

/** From this score on a heading is known to have no place of ours, such as "Ward"; from the lower one it resembles one that has. */
const KNOWN = 0.6;
const RESEMBLES = 0.3;
/** Fields that are missed when their column is. */
const MISSED: ReadonlySet<string> = new Set(["lead", "due", "start", "status", "update", "milestone"]);

/** "Q1 RAG" beside "Q2 RAG" is one kind of column, of which the latest is read. */
const kind = remember((heading) => headingWords(heading).join(" "));

export default defineRule({
  code: "TBL101", name: "column-unrecognised", severity: "note",
  message: 'Column "{heading}" is none that we know. It is kept under its own heading; if it is one of ours, say so under "columns" in goldthread.json.',
  why: "What stands in a column that is not recognised is kept, but it is neither checked nor counted.",
  example: `
    | Ref | Action | Lead | Due | RAG | Zeitgeist |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green | Uplifting |`,
  *find({ tracker }) {
    if (isOurWorkbook(tracker)) return;
    const seen = new Set(tracker.columns.filter(({ field }) => field !== "other").map(({ heading }) => kind(heading)));
    for (const { heading, field, cell } of tracker.columns) {
      const [known] = matchHeading(heading);
      if (field !== "other" || seen.has(kind(heading)) || parseArea(cell) === null || (known?.field === "other" && known.score >= KNOWN)) continue;
      seen.add(kind(heading));
      const wanted = known !== undefined && MISSED.has(known.field) && known.score >= RESEMBLES && tracker.places.headings[known.field] === undefined;
      yield { at: cell, data: { heading }, severity: wanted ? "warning" : "note" };
    }
  },
});
