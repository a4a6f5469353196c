import { cellOf } from "../findings/cell-of.js";
import { defineRule } from "../findings/define-rule.js";
import { isOurWorkbook } from "../findings/own-workbook.js";
import { isUnrated } from "../findings/status-cells.js";
import type { Line } from "../model/tracker.js";

const hasEvidence = ({ evidence, evidenceCheckedBy, evidenceCheckedOn }: Line): boolean => [evidence, evidenceCheckedBy, evidenceCheckedOn].some((text) => !isUnrated(text.trim()));

export default defineRule({
  code: "RAG107",
  name: "complete-without-evidence",
  severity: "warning",
  message: "Reported complete, but no evidence is given.",
  why: "An inspector asks of what is blue how it is known. Said only where the table asks for evidence.",
  example: `
    | Ref | Action              | Lead             | Due      | Status   | Evidence         |
    | 1.1 | Agree the protocol  | Head of Learning | Oct 2018 | Complete |                  |
    | 1.2 | Publish the leaflet | Head of Learning | Oct 2018 | Complete | Leaflet, 4 Oct   |`,
  column: { field: "evidence", message: "{count} of {lines} lines reported complete give no evidence.", of: ({ status }) => status === "complete" },
  *find({ tracker, lines }) {
    // A tracker of ours has the column whether its plan asks for evidence or not.
    if (isOurWorkbook(tracker) && !lines.some(hasEvidence)) return;
    for (const line of lines.filter((each) => each.status === "complete" && !hasEvidence(each))) {
      const cell = cellOf(tracker, line, "evidence");
      if (cell) yield { at: cell, data: {} };
    }
  },
});
