import { listed } from "../../report/summary-sentences.js";
import { plain, type Block, type DocumentTable } from "../../report/word/document-plan.js";
import { heading, paragraph } from "../../report/word/report-parts.js";
import { monthLabel } from "../../model/month.js";
import type { DivisionReview, Review, ThemeReview } from "../review.js";
import { countOf, leftSentence, outcomeSentence, slippedOf, slipSentences, standingsSentence, themeName } from "../review-sentences.js";
import { figure, filledTable } from "./filled-columns.js";
import { indicatorTable } from "./indicator-blocks.js";
import { themeBlocks } from "./theme-blocks.js";

/** A division's chapter: its themes in a table, then one by one. Nothing for one that has neither themes nor indicators of its own. */
export function divisionBlocks(own: DivisionReview, review: Review): Block[] {
  if (own.themes.length === 0 && own.indicators.length === 0) return [];
  const said = [outcomeSentence(own.courses), ...slipSentences(own.courses), standingsSentence(own, review), leftSentence(own.courses)].filter((sentence) => sentence !== "");
  return [
    heading(1, own.division),
    paragraph(said.join(" ")),
    ...themeTable(own.themes, `Themes of ${own.division}`, review),
    ...elsewhere(own, review),
    ...own.themes.flatMap((theme) => themeBlocks(theme, review)),
    ...(own.indicators.length === 0 ? [] : [heading(2, "Other indicators"), indicatorTable(own.indicators, `Indicators of ${own.division} that belong to no theme of its plan`, review)]),
  ];
}

/** Themes that it shares have a chapter of their own. */
function elsewhere({ division }: DivisionReview, { shared }: Review): Block[] {
  const names = shared.filter(({ divisions }) => divisions.includes(division)).map(themeName);
  return names.length === 0 ? [] : [{ kind: "note", runs: plain(`Its lines of ${listed(names)} are under “${SHARED}”.`) }];
}

const SHARED = "Themes of several divisions";

/** The chapter of the themes that several divisions have lines of. */
export function sharedBlocks(review: Review): Block[] {
  if (review.shared.length === 0) return [];
  return [heading(1, SHARED), ...themeTable(review.shared, SHARED, review), ...review.shared.flatMap((theme) => themeBlocks(theme, review))];
}

/** A row for each theme, and their sum where there are several: how many lines, and what became of them. */
function themeTable(themes: readonly ThemeReview[], caption: string, { from, to }: Review): DocumentTable[] {
  if (themes.length === 0) return [];
  const column = (heading: string, share: number, number: (theme: ThemeReview) => number) => figure<Row>(heading, share, ({ own }) => own.reduce((sum, theme) => sum + number(theme), 0));
  const rows = themes.map((theme): Row => ({ name: themeName(theme), own: [theme] }));
  return [
    filledTable<Row>(
      {
        caption,
        description: `A row for each theme${themes.length > 1 ? " and a last row with their sum" : ""}: its lines in ${monthLabel(from)} and in ${monthLabel(to)}, how many were delivered, slipped, were dropped or are left, and how many are reported red.`,
        ...(themes.length > 1 ? { totalRow: true } : {}),
      },
      [
        { heading: "Theme", share: 4.2, cell: ({ name }) => name },
        column("Lines then", 1.2, ({ before }) => before.lines),
        column("Lines now", 1.2, ({ now }) => now.lines),
        column("Delivered", 1.5, ({ courses }) => countOf(courses, "delivered")),
        column("Slipped", 1.3, ({ courses }) => slippedOf(courses).length),
        column("Dropped", 1.4, ({ courses }) => countOf(courses, "dropped", "gone")),
        column("Left", 1.1, ({ courses }) => countOf(courses, "left")),
        { ...column("Red now", 1.1, ({ now }) => now.rag.red), rag: "red" },
      ],
      themes.length > 1 ? [...rows, { name: "These themes together", own: themes }] : rows,
    ),
  ];
}

interface Row {
  readonly name: string;
  readonly own: readonly ThemeReview[];
}
