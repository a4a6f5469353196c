import { defineRule } from "../findings/define-rule.js";

/** So many of a tracker's lines have a reference where it means to give one to each. */
const MOST = 0.75;

export default defineRule({
  code: "TBL107", name: "reference-missing", severity: "warning",
  message: "This line has no reference; {count} of the {lines} lines have.",
  why: "Lines are matched from month to month by their reference first.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.2 | Train the panel | AD | Jan 19 | Green |
    | 1.3 | Write to schools | AD | Jan 19 | Green |
    |  | Publish the offer | AD | Feb 19 | Green |`,
  *find({ lines, cellOf }) {
    const without = lines.filter(({ ref }) => ref === "");
    const count = lines.length - without.length;
    if (count < lines.length * MOST) return;
    for (const line of without) {
      const at = cellOf(line, "ref") ?? cellOf(line, "action");
      if (at !== null) yield { at, data: { count, lines: lines.length } };
    }
  },
});
