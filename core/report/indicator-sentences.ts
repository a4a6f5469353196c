import type { SummaryIndicator } from "../consolidate/summary.js";
import { judgeIndicator, latestFigure, type Judgement } from "../indicators/judge.js";
import type { Indicator, PeriodFigure } from "../indicators/indicator.js";
import { writeFigure } from "../indicators/write-figure.js";
import { dayNumber, shortDate } from "../model/calendar-date.js";
import { capital } from "./line-cells.js";
import { listed, plural } from "./summary-sentences.js";

/*
 * What is said of indicators, in the summary, its reports and the review.
 */

/** Headings of figures that name no time: "Baseline", "Latest figure". */
const NO_TIME = /^(?:actual|baseline|current|figure|latest|outturn|performance|previous|result|score|value)s?\b(?!.*\d)/i;

/** "Q1 2018/19"; of a day the day as everywhere, "31 Jan 2017"; "" where neither is known. */
export function periodWords(figure: PeriodFigure | null): string {
  if (figure === null) return "";
  const { period, from, to } = figure;
  if (from && to && dayNumber(from) === dayNumber(to)) return shortDate(to);
  return period !== "" && !NO_TIME.test(period) ? period : to ? shortDate(to) : "";
}

/** "86.5%"; the words that stand in place of a figure; "" for none. */
export function valueWords(figure: PeriodFigure | null, { unit }: Pick<Indicator, "unit">): string {
  if (figure === null) return "";
  return figure.value === null ? figure.text : writeFigure(figure.value, unit);
}

/** "86.5% (31 Jan 2017)". */
export function figureWords(figure: PeriodFigure | null, indicator: Pick<Indicator, "unit">): string {
  const [said, when] = [valueWords(figure, indicator), periodWords(figure)];
  return said === "" || when === "" ? said : `${said} (${when})`;
}

/** What has been written in place of a figure since the latest: "since then <5 (Nov 25)"; "<5 (Nov 25)" where there is none; "" where nothing has. */
export function sinceThen(indicator: Indicator): string {
  const latest = latestFigure(indicator);
  const last = indicator.figures.findLast(({ text }) => text !== "") ?? null;
  if (last === null || last === latest || last.value !== null) return "";
  return `${latest === null ? "" : "since then "}${figureWords(last, indicator)}`;
}

/** The latest figure; and what has been written since in place of one: "5 (Jun 25); since then <5 (Nov 25)". */
export function latestWords(indicator: Indicator): string {
  return [figureWords(latestFigure(indicator), indicator), sinceThen(indicator)].filter((said) => said !== "").join("; ");
}

/** The target of the latest figure's own period, else the indicator's as its source writes it, with its unit where it is a number alone. */
export function targetWords(indicator: Indicator): string {
  const { target, unit } = indicator;
  const own = latestFigure(indicator)?.target;
  if (own?.value != null) return writeFigure(own.value, unit);
  if (target === null) return "";
  return /[^\d.,]/.test(target.text) || unit?.kind !== "percent" ? target.text : `${target.text}%`;
}

const STANDINGS: readonly (readonly [rag: Judgement["rag"], words: string])[] = [["green", "on target"], ["amber", "within tolerance"], ["red", "off target"], [null, "not rated against a target"]];
const WAYS: readonly (readonly [direction: Judgement["direction"], words: string])[] = [["improving", "improving"], ["worsening", "worsening"], ["no change", "unchanged"]];

/** How many of each, noughts left out. */
function counts<Key>(keys: readonly (readonly [Key, string])[], found: readonly Key[]): string[] {
  return keys.map(([key, words]) => [found.filter((each) => each === key).length, words] as const).filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
}

/** "12 indicators: 7 on target, 2 within tolerance and 3 not rated against a target. 5 improving and 2 worsening." */
export function indicatorsSentence(indicators: readonly SummaryIndicator[]): string {
  if (indicators.length === 0) return "The returns hold no indicator.";
  const judged = indicators.map(({ indicator }) => judgeIndicator(indicator));
  const ways = counts(WAYS, judged.map(({ direction }) => direction));
  return `${plural(indicators.length, "indicator")}: ${listed(counts(STANDINGS, judged.map(({ rag }) => rag)))}.${ways.length === 0 ? "" : ` ${capital(listed(ways))}.`}`;
}

/** "3 are carried forward, and 2 were read from sentences and are to be confirmed."; "" where there is nothing to say. */
export function indicatorCaveats(indicators: readonly SummaryIndicator[]): string {
  const [carried, proposed] = [indicators.filter(({ carriedForward }) => carriedForward).length, indicators.filter(({ indicator }) => indicator.proposed).length];
  const said = [
    ...(carried === 0 ? [] : [`${plural(carried, "is", "are")} carried forward from the month before`]),
    ...(proposed === 0 ? [] : [`${plural(proposed, "is", "are")} read from sentences and to be confirmed`]),
  ];
  return said.length === 0 ? "" : `${listed(said)}.`;
}

/** "From 61% (Q1) to 72% (Q4): improving."; of one figure alone "72% (Q4)."; "" where there is none. */
export function courseWords(indicator: Indicator): string {
  const there = indicator.figures.filter(({ value }) => value !== null);
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return `${figureWords(last, indicator)}.`;
  const { direction } = judgeIndicator(indicator);
  return `From ${figureWords(first, indicator)} to ${figureWords(last, indicator)}${direction === "not known" ? "" : `: ${direction}`}.`;
}
