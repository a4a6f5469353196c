import { judgeIndicator } from "../indicators/judge.js";
import { TO_CONFIRM } from "../model/indicator-columns.js";
import { asTyped, capital, rating, text } from "../report/line-cells.js";
import { figureWords, latestWords, targetWords } from "../report/indicator-sentences.js";
import { tableSheet } from "../report/table-sheet.js";
import type { SheetPlan } from "../report/workbook-plan.js";
import { directionOver } from "./indicator-courses.js";
import { reviewName, reviewSpan } from "./review-sentences.js";
import type { IndicatorCourse, Review } from "./review.js";

/** The indicators from baseline to latest against their targets. */
export function reviewIndicatorsSheet(review: Review): SheetPlan {
  return tableSheet<IndicatorCourse>({
    name: "Indicators",
    title: `Indicators, ${reviewSpan(review)}`,
    subtitle: "From the baseline to the latest figure. The rating is that of the latest figure against its target, the direction that of the months reviewed.",
    table: "Indicators",
    columns: [
      { heading: "Division", width: 22, cell: ({ last }) => text(last.division) },
      { heading: "Theme", width: 28, cell: ({ last }) => text(last.indicator.theme) },
      { heading: "Measure", width: 48, cell: ({ last }) => asTyped(last.indicator.measure) },
      { heading: "Unit", width: 12, cell: ({ last }) => asTyped(last.indicator.unit?.word ?? "") },
      { heading: "Baseline", width: 22, cell: ({ last }) => asTyped(figureWords(last.indicator.baseline, last.indicator)) },
      { heading: "Then", width: 22, cell: ({ last, then }) => asTyped(figureWords(then, last.indicator)) },
      { heading: "Latest", width: 26, cell: ({ last }) => asTyped(latestWords(last.indicator)) },
      { heading: "Latest figure", width: 11, cell: ({ last }) => ({ value: judgeIndicator(last.indicator).latest?.value ?? null, look: "reading" }) },
      { heading: "Since baseline", width: 12, cell: ({ last }) => ({ value: judgeIndicator(last.indicator).sinceBaseline, look: "reading" }) },
      { heading: "Target", width: 16, cell: ({ last }) => asTyped(targetWords(last.indicator)) },
      { heading: "Against target", width: 12, cell: ({ last }) => rating(judgeIndicator(last.indicator).rag ?? "not rated") },
      { heading: "Direction", width: 13, cell: (course) => text(capital(directionOver(course))) },
      { heading: "To confirm", width: 10, optional: true, cell: ({ last }) => text(last.indicator.proposed ? TO_CONFIRM : "") },
      { heading: "Comment", width: 44, cell: ({ last }) => asTyped(last.indicator.comment) },
    ],
    rows: review.indicators,
    none: "No indicator was in the returns of the last month.",
    paper: "A3",
    footer: `${reviewName(review)}, ${reviewSpan(review)}`,
    tabColour: "#1D5FA8",
    frozenColumns: 3,
  });
}
