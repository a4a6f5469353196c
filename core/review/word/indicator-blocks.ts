import { judgeIndicator } from "../../indicators/judge.js";
import { monthLabel, monthOfDate, type Month } from "../../model/month.js";
import { figureWords, latestWords, targetWords, valueWords } from "../../report/indicator-sentences.js";
import { capital, ratingWord } from "../../report/line-cells.js";
import { listed, plural, shortMonth } from "../../report/summary-sentences.js";
import { plain, strong, type Block, type DocumentCell, type DocumentTable } from "../../report/word/document-plan.js";
import { heading, paragraph } from "../../report/word/report-parts.js";
import { ratedIndicators } from "../highlights.js";
import { directionOver } from "../indicator-courses.js";
import type { IndicatorCourse, Review } from "../review.js";
import { filledTable } from "./filled-columns.js";

/** How many indicators meet their targets and which way they go, and those that miss them; nothing where there are none. */
export function indicatorsAtAGlance(review: Review): Block[] {
  const { indicators } = review;
  if (indicators.length === 0) return [];
  const missed = ratedIndicators(indicators, "red");
  return [heading(2, "Indicators"), paragraph(indicatorsSentence(indicators)), ...(missed.length === 0 ? [] : [missedTable(missed, review)])];
}

function missedTable(missed: readonly IndicatorCourse[], { from }: Review): DocumentTable {
  return filledTable<IndicatorCourse>(
    { caption: "Off target", description: "A row for each indicator whose latest figure misses its target by more than its tolerance: the figure, the target, and which way it has gone." },
    [
      { heading: "Measure", share: 4.6, grows: true, cell: measureCell },
      { heading: "Division", share: 2.4, cell: ({ last }) => last.division },
      { heading: shortMonth(from), share: 1.9, optional: true, cell: (course) => thenWords(course, from) },
      { heading: "Latest", share: 2.2, cell: ({ last }) => latestWords(last.indicator) },
      { heading: "Target", share: 1.1, cell: ({ last }) => targetWords(last.indicator) },
      { heading: "Direction", share: 1.6, cell: (course) => capital(directionOver(course)) },
    ],
    missed,
  );
}

/** "12 indicators: 7 on target, 2 within tolerance, 1 off target and 2 without a target to rate them against. Over these months: 6 improving and 2 worsening." */
function indicatorsSentence(indicators: readonly IndicatorCourse[]): string {
  const counts = ([["green", "on target"], ["amber", "within tolerance"], ["red", "off target"], [null, "without a target to rate them against"]] as const).map(([rag, what]) => [ratedIndicators(indicators, rag).length, what] as const);
  const ways = (["improving", "worsening", "no change"] as const).map((way) => [indicators.filter((course) => directionOver(course) === way).length, way === "no change" ? "as they were" : way] as const);
  const said = (parts: readonly (readonly [number, string])[]): string => listed(parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`));
  const moved = said(ways);
  return `${plural(indicators.length, "indicator")}: ${said(counts)}.${moved === "" ? "" : ` Over these months: ${moved}.`}`;
}

/** A row for each indicator: from baseline to latest, against its target. */
export function indicatorTable(indicators: readonly IndicatorCourse[], caption: string, { from }: Pick<Review, "from">): DocumentTable {
  const several = new Set(indicators.map(({ last }) => last.division)).size > 1;
  return filledTable<IndicatorCourse>(
    { caption, headed: true, description: `A row for each indicator: its baseline, where it stood in ${monthLabel(from)}, the latest figure, the target, how the latest stands against it, and which way it has gone.` },
    [
      { heading: "Measure", share: 4.2, grows: true, cell: measureCell },
      ...(several ? [{ heading: "Division", share: 2, cell: ({ last }: IndicatorCourse) => last.division }] : []),
      { heading: "Baseline", share: 2, optional: true, cell: ({ last: { indicator } }) => figureWords(indicator.baseline, indicator) },
      { heading: shortMonth(from), share: 2, optional: true, cell: (course) => thenWords(course, from) },
      { heading: "Latest", share: 2.2, grows: true, cell: ({ last }) => latestWords(last.indicator) },
      { heading: "Target", share: 1.3, optional: true, cell: ({ last }) => targetWords(last.indicator) },
      { heading: "Against target", share: 1.6, align: "centre", optional: true, cell: ratedCell },
      { heading: "Direction", share: 1.9, cell: (course) => capital(directionOver(course)) },
    ],
    indicators,
  );
}

/** Where it stood: the heading says already when a figure of that month is of. */
function thenWords({ then, last: { indicator } }: IndicatorCourse, from: Month): string {
  const isOfMonth = then?.from && then.to && monthOfDate(then.from) === from && monthOfDate(then.to) === from;
  return isOfMonth ? valueWords(then, indicator) : figureWords(then, indicator);
}

/** A measure that was read from a sentence says so. */
function measureCell({ last: { indicator } }: IndicatorCourse): DocumentCell {
  const named = capital(indicator.measure);
  return { paragraphs: [plain(named), ...(indicator.proposed ? [[{ text: "Read from a sentence; to be confirmed.", look: "absent" as const }]] : [])] };
}

function ratedCell({ last }: IndicatorCourse): DocumentCell | null {
  const { rag } = judgeIndicator(last.indicator);
  return rag === null ? null : { paragraphs: [[strong(ratingWord(rag))]], rag };
}
