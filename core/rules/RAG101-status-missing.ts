import { defineRule } from "../findings/define-rule.js";
import { isUnrated, statusCells } from "../findings/status-cells.js";

export default defineRule({
  code: "RAG101",
  name: "status-missing",
  severity: "warning",
  message: "No status is given.",
  why: 'A line without a status counts as "not rated", never as green.',
  example: `
    | Ref | Action              | Lead             | Due      | Status   |
    | 1.1 | Agree the protocol  | Head of Learning | Jan 2019 |          |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 | On track |`,
  column: { field: "status", message: "{count} of {lines} lines have no status." },
  *find({ tracker }) {
    for (const { cell } of statusCells(tracker).filter(({ line, text, fill }) => line.status === "unknown" && isUnrated(text) && fill === null)) yield { at: cell, data: {} };
  },
});
