import { dueCell } from "../findings/date-cells.js";
import { defineRule } from "../findings/define-rule.js";
import { quote } from "../findings/quote.js";
import type { Timing } from "../model/timing.js";
import type { Line } from "../model/tracker.js";
import { compareDates } from "../parse/timing-span.js";

/** Ongoing work has no end to compare, and a year taken from the plan is no ground to say that two dates disagree. */
const isStated = ({ kind, inferred }: Timing): boolean => kind === "by" && !inferred;

function endsBeforeStart({ start, due }: Line): boolean {
  return isStated(start) && isStated(due) && start.from !== null && due.by !== null && compareDates(due.by, start.from) < 0;
}

export default defineRule({
  code: "DUE103",
  name: "due-before-start",
  severity: "error",
  message: 'Due "{due}", before it starts ("{start}"). One of the two dates is wrong.',
  why: "A line that ends before it begins is late before anybody can start.",
  example: `
    | Ref | Action              | Lead             | Start    | Due      |
    | 1.1 | Agree the protocol  | Head of Learning | Nov 2018 | Jan 2018 |
    | 1.2 | Publish the leaflet | Head of Learning | Nov 2018 | Feb 2019 |`,
  *find({ tracker, lines }) {
    for (const line of lines.filter(endsBeforeStart)) {
      const cell = dueCell(tracker, line);
      if (cell) yield { at: cell.cell, data: { due: quote(line.due.text), start: quote(line.start.text) } };
    }
  },
});
