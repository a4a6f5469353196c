import type { WorkbookPlan } from "../report/workbook-plan.js";
import { reviewIndicatorsSheet } from "./review-indicators-sheet.js";
import { reviewLinesSheet } from "./review-lines-sheet.js";
import { reviewRisksSheet } from "./review-risks-sheet.js";
import { reviewNotesSheet } from "./review-notes-sheet.js";
import { reviewName, reviewSpan } from "./review-sentences.js";
import { reviewThemesSheet } from "./review-themes-sheet.js";
import type { Review } from "./review.js";

/** The review as a workbook: by theme, every line with its course, the indicators and the risks, and what is to be said of it all. Restricted lines are counted in the totals and nowhere named. */
export function reviewWorkbook(review: Review): WorkbookPlan {
  return {
    title: `${reviewName(review)}, ${reviewSpan(review)}`,
    sheets: [reviewThemesSheet(review), reviewLinesSheet(review), reviewIndicatorsSheet(review), reviewRisksSheet(review), reviewNotesSheet(review)],
    names: [],
  };
}
