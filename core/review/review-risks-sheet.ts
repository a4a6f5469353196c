import { asTyped, text } from "../report/line-cells.js";
import { tableSheet } from "../report/table-sheet.js";
import type { SheetPlan } from "../report/workbook-plan.js";
import { reviewName, reviewSpan } from "./review-sentences.js";
import type { Review, RiskCourse } from "./review.js";
import { levelNow, levelWords, moveOfRisk } from "./risk-words.js";

/** The risks, and how each has moved. */
export function reviewRisksSheet(review: Review): SheetPlan {
  return tableSheet<RiskCourse>({
    name: "Risks",
    title: `Risks, ${reviewSpan(review)}`,
    subtitle: "How each risk stood in the first month and in the last.",
    table: "Risks",
    columns: [
      { heading: "Division", width: 22, cell: ({ division }) => text(division) },
      { heading: "Ref", width: 8, cell: ({ last: { risk } }) => asTyped(risk.ref) },
      { heading: "Risk", width: 50, cell: ({ last: { risk } }) => asTyped(risk.risk) },
      { heading: "Then", width: 14, cell: ({ before }) => text(levelWords(before)) },
      { heading: "Now", width: 14, cell: (each) => text(levelNow(each)) },
      { heading: "What became of it", width: 24, cell: (each) => text(moveOfRisk(each)) },
      { heading: "Mitigation", width: 50, cell: ({ last: { risk } }) => asTyped(risk.mitigation) },
      { heading: "Owner", width: 22, cell: ({ last: { risk } }) => text(risk.owner) },
    ],
    rows: review.risks,
    none: "No risk was in the returns of these months.",
    paper: "A3",
    footer: `${reviewName(review)}, ${reviewSpan(review)}`,
    tabColour: "#B3261E",
    frozenColumns: 3,
  });
}
