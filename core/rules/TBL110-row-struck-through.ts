import { defineRule } from "../findings/define-rule.js";
import { isOurWorkbook } from "../findings/own-workbook.js";

/** "next step" for "nextStep". */
const words = (field: string): string => field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

const SUBSTANCE: ReadonlySet<string> = new Set(["action", "milestone"]);

export default defineRule({
  code: "TBL110", name: "row-struck-through", severity: "warning",
  message: "Struck through, yet read as it stands: {fields}. If it no longer holds, delete it or give the line the status Withdrawn or Complete.",
  why: "Struck-through text is crossed out for a reader and plain text for every count.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.2 | Train the panel{struck} | AD | Jan 19 | Amber |`,
  *find({ tracker, lines, cellOf }) {
    if (isOurWorkbook(tracker)) return;
    for (const line of lines.filter(({ marks }) => marks.length > 0)) {
      const fields = line.marks.filter(({ kind }) => kind === "struck").map(({ field }) => field);
      const first = fields.find((field) => SUBSTANCE.has(field)) ?? fields[0];
      const at = first === undefined ? null : cellOf(line, first);
      if (first === undefined || at === null) continue;
      const settled = line.status === "complete" || line.status === "withdrawn";
      yield { at, data: { fields: fields.map(words).join(", ") }, severity: SUBSTANCE.has(first) && !settled ? "warning" : "note" };
    }
  },
});
