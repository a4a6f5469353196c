import { defineRule, type Found } from "../findings/define-rule.js";
import { referenceScopes } from "../findings/reference-scopes.js";
import { sharing } from "../findings/shared-text.js";
import type { Line } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";

/** "1.10" for a second "1.1" that follows 1.9: Excel drops the nought of a number. */
function shortened(ref: string, before: string): string | null {
  const tenth = /^(.*\.)(\d)$/.exec(ref);
  return tenth && before === `${tenth[1]}${Number(`${tenth[2]}0`) - 1}` ? `${ref}0` : null;
}

export default defineRule({
  code: "TBL106", name: "reference-duplicated", severity: "warning",
  message: 'Reference "{ref}" is that of row {row} as well, which is another action.',
  why: "Lines are matched from month to month by their reference; two of the same are mistaken for each other.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.1 | Train the panel | AD | Jan 19 | Green |`,
  column: { field: "ref", message: "{count} of {lines} lines share their reference with another action: references do not tell lines apart here." },
  *find({ tracker, lines, cellOf }): Iterable<Found<"ref" | "row">> {
    for (const scope of referenceScopes(lines)) {
      const first = new Map<string, Line>();
      for (const { line, index, text } of sharing(scope, ({ ref }) => ref)) {
        const known = first.get(text);
        const at = cellOf(line, "ref") ?? cellOf(line, "action");
        if (at === null) continue;
        if (!known) first.set(text, line);
        else if (fold(known.action) !== fold(line.action)) {
          const meant = shortened(line.ref, scope[index - 1]?.ref ?? "");
          const from = tracker.places.texts.get(at) ?? "";
          const fix = meant && from === line.ref ? { fix: { title: `Write it as ${meant}`, safety: "review" as const, edits: [{ cell: at, from, to: meant }] } } : {};
          yield { at, data: { ref: line.ref, row: tracker.places.lines.get(known.id)?.row ?? 0 }, ...fix };
        }
      }
    }
  },
});
