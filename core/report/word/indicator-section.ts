import type { Summary, SummaryIndicator } from "../../consolidate/summary.js";
import { judgeIndicator } from "../../indicators/judge.js";
import { indicatorCaveats, indicatorsSentence, periodWords, sinceThen, targetWords, valueWords } from "../indicator-sentences.js";
import { capital, ratingWord } from "../line-cells.js";
import { plural } from "../summary-sentences.js";
import type { LeftOut } from "../without-restricted.js";
import { plain, strong, type Block, type DocumentCell, type DocumentTable } from "./document-plan.js";
import { heading, paragraph, textCell } from "./report-parts.js";

/** How the indicators stand, in a paragraph; nothing where the returns hold none. */
export function indicatorWords({ indicators }: Pick<Summary, "indicators">): Block[] {
  return indicators.length === 0 ? [] : [{ kind: "paragraph", runs: [strong("Indicators: "), { text: indicatorsSentence(indicators) }] }];
}

/** Every indicator against its target and the start; nothing where the returns hold none. */
export function indicatorSection({ indicators }: Summary, left: LeftOut): Block[] {
  if (indicators.length + left.indicators === 0) return [];
  const caveats = indicatorCaveats(indicators);
  const hidden = left.indicators === 0 ? [] : [paragraph(`${plural(left.indicators, "indicator")} that restricted lines lead to ${left.indicators === 1 ? "is" : "are"} not shown.`)];
  return [heading(1, "Indicators"), ...(indicators.length === 0 ? [] : [paragraph([indicatorsSentence(indicators), caveats].filter((said) => said !== "").join(" ")), indicatorTable(indicators)]), ...hidden];
}

function indicatorTable(indicators: readonly SummaryIndicator[]): DocumentTable {
  const several = new Set(indicators.map(({ division }) => division)).size > 1;
  return {
    kind: "table",
    caption: "Indicators",
    description: "A row for each indicator: where it stood at the start, the latest figure, the target, how the latest stands against it, and which way it goes.",
    columns: [
      { heading: "Measure", share: 3.9 },
      ...(several ? [{ heading: "Division", share: 2.2 }] : []),
      { heading: "Start", share: 2.1 },
      { heading: "Latest", share: 2.1 },
      { heading: "Target", share: 1.4 },
      { heading: "Against target", share: 1.5, align: "centre" },
      { heading: "Direction", share: 1.8 },
    ],
    rows: indicators.map((each) => indicatorRow(each, several)),
  };
}

function indicatorRow({ division, indicator, carriedForward }: SummaryIndicator, several: boolean): DocumentCell[] {
  const { latest, rag, direction } = judgeIndicator(indicator);
  return [
    { paragraphs: [plain(indicator.measure), ...(carriedForward ? [[{ text: "Carried forward from the month before", look: "absent" as const }]] : []), ...(indicator.proposed ? [[{ text: "Read from a sentence, to be confirmed", look: "absent" as const }]] : [])] },
    ...(several ? [textCell(division)] : []),
    figureCell(valueWords(indicator.baseline, indicator), periodWords(indicator.baseline)),
    figureCell(valueWords(latest, indicator), periodWords(latest), sinceThen(indicator)),
    textCell(targetWords(indicator) || NONE),
    rag === null ? textCell(ratingWord("not rated")) : { paragraphs: [[strong(ratingWord(rag))]], rag },
    textCell(capital(direction)),
  ];
}

const NONE = "–";

/** The figure, under it its period and what has been written since in place of a figure. */
function figureCell(value: string, ...more: readonly string[]): DocumentCell {
  return { paragraphs: value === "" ? [plain(more.at(-1) || NONE)] : [value, ...more].filter((said) => said !== "").map(plain) };
}
