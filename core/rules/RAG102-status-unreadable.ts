import { defineRule } from "../findings/define-rule.js";
import { quote } from "../findings/quote.js";
import { colourNamed, isUnrated, statusCells } from "../findings/status-cells.js";

export default defineRule({
  code: "RAG102",
  name: "status-unreadable",
  severity: "error",
  message: 'The status "{text}" is no rating. Write one, such as "On track", "At risk", "Off track" or "Complete", or explain the word in the plan\'s key.',
  why: 'A status that cannot be read counts as "not rated", whatever was meant.',
  example: `
    | Ref | Action              | Lead             | Due      | Status        |
    | 1.1 | Agree the protocol  | Head of Learning | Jan 2019 | Ask the board |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 | On track      |`,
  column: { field: "status", message: "{count} of {lines} statuses are no ratings. Explain their words in the plan's key or in the settings." },
  *find({ tracker }) {
    const unread = statusCells(tracker).filter(({ line, text }) => line.status === "unknown" && !isUnrated(text) && colourNamed(text) === null);
    for (const { cell, text } of unread) yield { at: cell, data: { text: quote(text) } };
  },
});
