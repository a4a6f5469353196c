import { cellOf } from "../findings/cell-of.js";
import { defineRule, type RuleInput } from "../findings/define-rule.js";
import { countLines } from "../findings/quote.js";
import type { Line } from "../model/tracker.js";

/** What a table asks of a red line: a cause or a next step where it has a column for one, else an update. */
const ASKED = [
  { fields: ["nextStep", "cause"], lack: "no cause and no next step are given" },
  { fields: ["update"], lack: "the update is blank" },
] as const;

const says = (line: Line, fields: readonly ("nextStep" | "cause" | "update")[]): boolean => fields.some((field) => line[field].trim() !== "");

/** Each red line that says nothing, in the cell where it could. */
function* silentLines({ tracker }: RuleInput, red: readonly Line[], { fields, lack }: (typeof ASKED)[number]) {
  for (const line of red.filter((each) => !says(each, fields))) {
    const at = fields.map((field) => cellOf(tracker, line, field)).find((cell) => cell !== null);
    if (at) yield { at, data: { red: "Reported red", lack } };
  }
}

export default defineRule({
  code: "RAG108",
  name: "red-without-next-step",
  severity: "warning",
  message: "{red}, but {lack}.",
  why: "Who reads a red wants to know why, and what happens next.",
  example: `
    | Ref | Action              | Lead             | Due      | Status    | Next step        |
    | 1.1 | Agree the protocol  | Head of Learning | Oct 2018 | Off track |                  |
    | 1.2 | Publish the leaflet | Head of Learning | Oct 2018 | Off track | Print by January |`,
  column: { field: "nextStep", message: "{count} of {lines} lines reported red give no cause and no next step.", of: ({ status }) => status === "off-track" },
  *find(input) {
    const { tracker, lines } = input;
    const red = lines.filter(({ status }) => status === "off-track");
    const [first] = red;
    if (!first) return;
    const asked = ASKED.find(({ fields }) => fields.some((field) => tracker.places.headings[field] !== undefined));
    if (asked) yield* silentLines(input, red, asked);
    else {
      const at = tracker.places.headings["status"] ?? cellOf(tracker, first, "action");
      if (at) yield { at, data: { red: `${countLines(red.length)} reported red`, lack: "the table has no column for a cause, a next step or an update" } };
    }
  },
});
