import { figureNote } from "../consolidate/figure-note.js";
import { FIGURE_KINDS, FIGURE_WORDS as FIGURE, INDICATOR_WORDS as COLUMN, NO_VALUE_WORDS } from "../consolidate/indicator-words.js";
import { SUMMARY_SHEETS, YES } from "../consolidate/summary-columns.js";
import type { Summary, SummaryIndicator } from "../consolidate/summary.js";
import { judgeIndicator, latestFigure, toReach } from "../indicators/judge.js";
import type { PeriodFigure } from "../indicators/indicator.js";
import { BETTER_LABELS } from "../model/indicator-columns.js";
import { monthLabel } from "../model/month.js";
import { marksNote, pairsNote, placesNote } from "../recognise/source-notes.js";
import { hasTrend, indicatorCharts, MOST_CHARTS } from "./charts/indicator-charts.js";
import { indicatorCaveats, indicatorsSentence, periodWords } from "./indicator-sentences.js";
import { asTyped, capital, centred, rating, ratingWord, text, type Shown } from "./line-cells.js";
import { carriedFrom, standing } from "./summary-sentences.js";
import { FIRST_ROW, placeTable, tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

const NONE = "No indicator was in the returns.";

/** The indicators of all divisions: where each stands against its target and which way it goes; under the table a small chart of each that has a series. */
export function summaryIndicatorsSheet(summary: Summary): SheetPlan {
  const { indicators } = summary;
  const drawn = indicators.filter(({ indicator }) => hasTrend(indicator)).length;
  const sheet = tableSheet({
    name: SUMMARY_SHEETS.indicators,
    title: `Indicators, ${monthLabel(summary.month)}`,
    subtitle: [indicatorsSentence(indicators), indicatorCaveats(indicators), chartsWords(drawn)].filter((said) => said !== "").join(" "),
    table: "Indicators",
    columns: columns(summary),
    rows: indicators,
    none: NONE,
    paper: "A3",
    footer: standing(summary),
    tabColour: "#1D5FA8",
    frozenColumns: 3,
    printed: [COLUMN.division, COLUMN.comment],
  });
  const figures = { sheet: SUMMARY_SHEETS.indicatorFigures, ...placeTable("IndicatorFigures", FIGURES, figureRows(summary.indicators), NONE, FIRST_ROW) };
  const bottom = sheet.tables.at(-1)?.area.bottom ?? FIRST_ROW;
  return { ...sheet, charts: indicatorCharts(figures, summary.indicators, bottom + 2) };
}

function chartsWords(drawn: number): string {
  if (drawn === 0) return "";
  return drawn <= MOST_CHARTS ? "Charts of those with three figures or more stand under the table." : `Charts of the first ${MOST_CHARTS} of ${drawn} with three figures or more stand under the table.`;
}

function number(value: number | null | undefined): Shown {
  return { value: value ?? null, look: "reading" };
}

/** The figure, or the words that stand in its place. */
function figure(given: PeriodFigure | null): Shown {
  return given?.value === null && given.text !== "" ? { value: given.text, look: "reading" } : number(given?.value);
}

function columns({ previousMonth }: Summary): TableColumn<SummaryIndicator>[] {
  return [
    { heading: COLUMN.division, width: 22, cell: ({ division }) => text(division) },
    { heading: COLUMN.theme, width: 26, cell: ({ indicator }) => asTyped(indicator.theme) },
    { heading: COLUMN.measure, width: 46, cell: ({ indicator }) => asTyped(indicator.measure) },
    { heading: COLUMN.unit, width: 11, cell: ({ indicator }) => asTyped(indicator.unit?.word ?? "") },
    { heading: COLUMN.latest, width: 10, headerLook: "header right", cell: ({ indicator }) => number(latestFigure(indicator)?.value) },
    { heading: COLUMN.asAt, width: 15, headerLook: "header centre", cell: ({ indicator }) => centred(periodWords(latestFigure(indicator))) },
    { heading: COLUMN.previous, width: 10, headerLook: "header right", cell: ({ indicator }) => number(judgeIndicator(indicator).previous?.value) },
    { heading: COLUMN.direction, width: 12, headerLook: "header centre", cell: ({ indicator }) => centred(capital(judgeIndicator(indicator).direction)) },
    { heading: COLUMN.rag, width: 11, headerLook: "header centre", cell: ({ indicator }) => rating(judgeIndicator(indicator).rag ?? "not rated") },
    { heading: COLUMN.target, width: 14, cell: ({ indicator }) => asTyped(indicator.target?.text ?? "") },
    { heading: COLUMN.baseline, width: 10, headerLook: "header right", cell: ({ indicator }) => figure(indicator.baseline) },
    { heading: COLUMN.sinceBaseline, width: 10, headerLook: "header right", cell: ({ indicator }) => number(judgeIndicator(indicator).sinceBaseline) },
    { heading: COLUMN.lastMonth, width: 10, headerLook: "header right", cell: ({ before }) => number(before && latestFigure(before)?.value) },
    { heading: COLUMN.carriedForward, width: 13, headerLook: "header centre", cell: ({ carriedForward }) => centred(carriedForward ? carriedFrom(previousMonth) : "") },
    { heading: COLUMN.toConfirm, width: 10, headerLook: "header centre", cell: ({ indicator }) => centred(indicator.proposed ? YES : "") },
    { heading: COLUMN.owner, width: 20, cell: ({ indicator }) => asTyped(indicator.owner) },
    { heading: COLUMN.comment, width: 40, cell: ({ indicator }) => asTyped(indicator.comment) },
    { heading: COLUMN.ref, width: 8, cell: ({ indicator }) => asTyped(indicator.ref) },
    { heading: COLUMN.better, width: 10, cell: ({ indicator }) => text(indicator.better === null ? "" : BETTER_LABELS[indicator.better]) },
    { heading: COLUMN.low, width: 9, headerLook: "header right", cell: ({ indicator }) => number(indicator.target?.low) },
    { heading: COLUMN.high, width: 9, headerLook: "header right", cell: ({ indicator }) => number(indicator.target?.high) },
    { heading: COLUMN.tolerance, width: 10, headerLook: "header right", cell: ({ indicator }) => number(indicator.tolerance) },
    { heading: COLUMN.source, width: 22, cell: ({ indicator }) => asTyped(indicator.source) },
    { heading: COLUMN.ragWritten, width: 12, cell: ({ indicator }) => text(indicator.rag === null ? "" : ratingWord(indicator.rag)) },
    { heading: COLUMN.directionWritten, width: 14, cell: ({ indicator }) => asTyped(indicator.direction) },
    { heading: COLUMN.comparators, width: 24, cell: ({ indicator }) => asTyped(pairsNote(indicator.comparators)) },
    { heading: COLUMN.sentence, width: 40, cell: ({ indicator }) => asTyped(indicator.sentence) },
    { heading: COLUMN.other, width: 30, cell: ({ indicator }) => asTyped(pairsNote(indicator.other)) },
    { heading: COLUMN.file, width: 28, cell: ({ file }) => asTyped(file) },
    { heading: COLUMN.cells, width: 20, cell: ({ indicator }) => asTyped(placesNote(indicator.at)) },
    { heading: COLUMN.unitRead, width: 16, cell: ({ indicator: { unit } }) => asTyped(unit ? `${unit.kind}: ${unit.word}` : "") },
    { heading: COLUMN.marks, width: 16, cell: ({ indicator }) => asTyped(marksNote(indicator.marks)) },
    { heading: COLUMN.lastFigure, width: 20, cell: ({ before }) => asTyped(before ? figureNote(latestFigure(before)) : "") },
    { heading: COLUMN.id, width: 14, cell: ({ indicator }) => asTyped(indicator.id) },
  ];
}

/** One figure of an indicator, or its baseline. */
interface FigureRow extends SummaryIndicator {
  readonly kind: keyof typeof FIGURE_KINDS;
  readonly figure: PeriodFigure;
}

function figureRows(indicators: readonly SummaryIndicator[]): FigureRow[] {
  return indicators.flatMap((each): FigureRow[] => [
    ...(each.indicator.baseline ? [{ ...each, kind: "baseline" as const, figure: each.indicator.baseline }] : []),
    ...each.indicator.figures.map((given) => ({ ...each, kind: "figure" as const, figure: given })),
  ]);
}

const FIGURES: readonly TableColumn<FigureRow>[] = [
  { heading: FIGURE.division, width: 30, cell: ({ division }) => text(division) },
  { heading: FIGURE.measure, width: 46, cell: ({ indicator }) => asTyped(indicator.measure) },
  { heading: FIGURE.kind, width: 10, cell: ({ kind }) => text(FIGURE_KINDS[kind]) },
  { heading: FIGURE.period, width: 16, cell: ({ figure: { period } }) => asTyped(period) },
  { heading: FIGURE.written, width: 14, cell: ({ figure: given }) => asTyped(given.text) },
  { heading: FIGURE.figure, width: 10, headerLook: "header right", cell: ({ figure: { value } }) => number(value) },
  { heading: FIGURE.toReach, width: 10, headerLook: "header right", cell: ({ figure: given, indicator }) => number(toReach(given, indicator)) },
  { heading: FIGURE.none, width: 14, cell: ({ figure: { none } }) => text(none === null ? "" : NO_VALUE_WORDS[none]) },
  { heading: FIGURE.targetFigure, width: 10, headerLook: "header right", cell: ({ figure: { target } }) => number(target?.value) },
  { heading: FIGURE.targetWritten, width: 14, cell: ({ figure: { target } }) => asTyped(target?.text ?? "") },
  { heading: FIGURE.targetNone, width: 14, cell: ({ figure: { target } }) => text(target?.none ? NO_VALUE_WORDS[target.none] : "") },
  { heading: FIGURE.rag, width: 11, cell: ({ figure: { rag } }) => text(rag === null ? "" : ratingWord(rag)) },
  { heading: FIGURE.from, width: 13, cell: ({ figure: { from } }) => ({ value: from && { date: from }, look: "date" }) },
  { heading: FIGURE.to, width: 13, cell: ({ figure: { to } }) => ({ value: to && { date: to }, look: "date" }) },
  { heading: FIGURE.id, width: 14, cell: ({ indicator }) => asTyped(indicator.id) },
];

/** Every figure of every indicator, one below the other: what the charts are drawn from; null where there is none. */
export function indicatorFiguresSheet(summary: Summary): SheetPlan | null {
  const rows = figureRows(summary.indicators);
  if (rows.length === 0) return null;
  return tableSheet({
    name: SUMMARY_SHEETS.indicatorFigures,
    title: `Figures of the indicators, ${monthLabel(summary.month)}`,
    subtitle: `The figures behind sheet ${SUMMARY_SHEETS.indicators} and its charts.`,
    table: "IndicatorFigures",
    columns: FIGURES,
    rows,
    none: "",
    paper: "A4",
    footer: standing(summary),
    tabColour: "#1D5FA8",
    frozenColumns: 2,
    printed: [FIGURE.division, FIGURE.none],
  });
}
