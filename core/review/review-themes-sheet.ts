import { asTyped, count, text } from "../report/line-cells.js";
import { tableSheet, type TableColumn } from "../report/table-sheet.js";
import type { SheetPlan } from "../report/workbook-plan.js";
import { countOf, outcomeSentence, reviewName, reviewSpan, slippedOf, slipSentences, themeName } from "./review-sentences.js";
import { themesOf, type Review, type ThemeReview } from "./review.js";

/** A row for each theme, division by division: its lines at both ends, and what became of them. */
export function reviewThemesSheet(review: Review): SheetPlan {
  const of = (heading: string, number: (theme: ThemeReview) => number): TableColumn<ThemeReview> => ({ heading, width: 12, headerLook: "header centre", cell: (theme) => count(number(theme)) });
  return tableSheet<ThemeReview>({
    name: "Review",
    title: `${reviewName(review)}: ${reviewSpan(review)}`,
    subtitle: [outcomeSentence(review.courses), ...slipSentences(review.courses)].join(" "),
    table: "Themes",
    columns: [
      { heading: "Division", width: 30, cell: ({ divisions }) => text(divisions.join(", ")) },
      { heading: "Theme", width: 44, cell: (theme) => text(themeName(theme)) },
      { heading: "Called before", width: 30, optional: true, cell: ({ formerly }) => text(formerly.join("; ")) },
      of("Lines then", ({ before }) => before.lines),
      of("Lines now", ({ now }) => now.lines),
      of("Complete then", ({ before }) => before.complete),
      of("Complete now", ({ now }) => now.complete),
      of("Delivered", ({ courses }) => countOf(courses, "delivered")),
      of("Slipped", ({ courses }) => slippedOf(courses).length),
      of("Dropped", ({ courses }) => countOf(courses, "dropped", "gone")),
      of("Left", ({ courses }) => countOf(courses, "left")),
      of("Red then", ({ before }) => before.rag.red),
      of("Red now", ({ now }) => now.rag.red),
      { heading: "Where we were", width: 60, optional: true, cell: ({ baselines }) => asTyped(baselines.join("\n")) },
    ],
    rows: themesOf(review),
    none: "No theme has been reviewed.",
    paper: "A4",
    footer: `${reviewName(review)}, ${reviewSpan(review)}`,
    tabColour: "#1F3864",
    frozenColumns: 2,
    printed: ["Division", "Red now"],
  });
}
