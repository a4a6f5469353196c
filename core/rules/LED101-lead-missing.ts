import { cellOf } from "../findings/cell-of.js";
import { defineRule } from "../findings/define-rule.js";
import { isOpen } from "../findings/open-line.js";
import { quote } from "../findings/quote.js";

export default defineRule({
  code: "LED101",
  name: "lead-missing",
  severity: "warning",
  message: "Nobody is named as lead{said}.",
  why: "What nobody answers for is seldom done. What is complete or withdrawn needs no lead any more.",
  example: `
    | Ref | Action              | Lead             | Due      |
    | 1.1 | Agree the protocol  |                  | Jan 2019 |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 |
    | 1.3 | Train the team      | TBC              | Feb 2019 |`,
  column: { field: "lead", message: "{count} of {lines} lines name no lead.", of: isOpen },
  *find({ tracker, lines }) {
    for (const line of lines.filter((each) => each.leads.length === 0 && isOpen(each))) {
      const cell = cellOf(tracker, line, "lead");
      if (cell) yield { at: cell, data: { said: line.lead === "" ? "" : ` ("${quote(line.lead)}")` } };
    }
  },
});
