import { monthLabel } from "../../model/month.js";
import type { Summary } from "../../consolidate/summary.js";
import { standing } from "../summary-sentences.js";
import { withoutRestricted } from "../without-restricted.js";
import type { DocumentPlan } from "./document-plan.js";
import { glanceSection, keySection } from "./glance-section.js";
import { indicatorSection } from "./indicator-section.js";
import { movementSection } from "./movement-section.js";
import { riskSection } from "./risk-section.js";
import { decisionSection, themeSections } from "./theme-sections.js";

/** The highlight report of a month: the whole, decisions sought, theme by theme, indicators and risks, and what has moved. Restricted lines are counted and nowhere named. */
export function wordReport(summary: Summary): DocumentPlan {
  const { summary: open, left } = withoutRestricted(summary);
  return {
    title: `Highlight report, ${monthLabel(summary.month)}`,
    page: { landscape: false, margin: 20 },
    footer: standing(summary),
    blocks: [
      { kind: "title", text: "Highlight report" },
      { kind: "subtitle", text: `${standing(summary)}. Version ${summary.version.number}` },
      ...glanceSection(summary, open, left),
      ...decisionSection(open, left),
      ...themeSections(open, left),
      ...indicatorSection(open, left),
      ...riskSection(open, left),
      ...movementSection(open, left),
      ...keySection(summary, left),
    ],
  };
}
