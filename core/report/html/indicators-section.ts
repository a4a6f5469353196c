import type { SummaryIndicator } from "../../consolidate/summary.js";
import { judgeIndicator, latestFigure } from "../../indicators/judge.js";
import { POINTS } from "../../indicators/unit.js";
import { writeFigure } from "../../indicators/write-figure.js";
import { figureWords, indicatorCaveats, indicatorsSentence, latestWords, targetWords } from "../indicator-sentences.js";
import { capital } from "../line-cells.js";
import { shorten } from "../shorten.js";
import type { Released } from "../without-restricted.js";
import { leftOut, noMatch } from "./exceptions-section.js";
import type { Filters } from "./filters.js";
import { counted, textTable } from "./html-table.js";
import { chip } from "./line-markup.js";
import { html, type Content, type Markup } from "./markup.js";
import { trendLine } from "./trend-line.js";

/** Where every indicator stands, against its target and against the start, and which way it goes; nothing where the returns hold none. */
export function indicatorsSection({ summary: { indicators }, left }: Released, filters: Filters): Markup | null {
  if (indicators.length + left.indicators === 0) return null;
  const said = [indicators.length === 0 ? "" : indicatorsSentence(indicators), indicatorCaveats(indicators)].filter((words) => words !== "");
  return html`<section id="indicators" data-scope>
<h2>Indicators ${counted(indicators.length)}</h2>
<p>${said.join(" ")}${leftOut(left.indicators, "indicator that a restricted line leads to", "indicators that restricted lines lead to")}</p>
${indicators.length > 0 && html`<p class="note">The direction is that from the figure before to the latest. Each line is drawn to a scale of its own; the broken line is what is to be reached.</p>
${table(indicators, filters)}${noMatch()}`}</section>
`;
}

function table(indicators: readonly SummaryIndicator[], filters: Filters): Markup {
  return textTable<SummaryIndicator>({
    look: "indicators",
    caption: "Indicators",
    columns: [
      { heading: "Measure", kind: "name", cell: measure },
      { heading: "Latest", cell: latest },
      { heading: "Trend", cell: ({ indicator }) => trendLine(indicator) ?? "–" },
      { heading: "Direction", cell: ({ indicator }) => capital(judgeIndicator(indicator).direction) },
      { heading: "Against target", cell: againstTarget },
      { heading: "Since the start", cell: sinceStart },
    ],
    rows: indicators,
    attributes: ({ division, indicator: { theme } }) => filters.ofTheme(division, theme),
  });
}

function measure({ division, indicator: { ref, measure: said, theme, proposed }, carriedForward }: SummaryIndicator): Markup {
  const where = [division, ...(theme === "" ? [] : [shorten(theme, SHORT_THEME)]), ...(carriedForward ? ["carried forward from the month before"] : []), ...(proposed ? ["read from a sentence, to be confirmed"] : [])];
  return html`${ref !== "" && html`<span class="ref">${ref}</span> `}${said}<span class="where">${where.join(" · ")}</span>`;
}

const SHORT_THEME = 60;

function latest({ indicator, before }: SummaryIndicator): Content {
  const words = latestWords(indicator);
  if (words === "") return "–";
  const last = before && latestFigure(before);
  const same = last && last.period === latestFigure(indicator)?.period && last.value === latestFigure(indicator)?.value;
  return html`${words}${same && html`<span class="more">as last month</span>`}`;
}

function againstTarget({ indicator }: SummaryIndicator): Content {
  const target = targetWords(indicator);
  return html`${chip(judgeIndicator(indicator).rag ?? "not rated")}<span class="more">${target === "" ? "no target given" : `target: ${target}`}</span>`;
}

/** "64% (Dec 24)", and under it "10 points more since": from the baseline. Shares differ by points. */
function sinceStart({ indicator }: SummaryIndicator): Content {
  const { sinceBaseline } = judgeIndicator(indicator);
  const start = figureWords(indicator.baseline, indicator);
  if (start === "") return "–";
  return html`${start}${sinceBaseline !== null && html`<span class="more">${sinceBaseline === 0 ? "the same since" : `${writeFigure(Math.abs(sinceBaseline), indicator.unit?.kind === "percent" ? POINTS : indicator.unit)} ${sinceBaseline > 0 ? "more" : "less"} since`}</span>`}`;
}
