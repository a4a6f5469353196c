import type { GridKind } from "../../../core/grid/grid.js";
import { isoDate } from "../../../core/model/calendar-date.js";
import type { Indicator, PeriodFigure, Target } from "../../../core/indicators/indicator.js";
import { latestFigure } from "../../../core/indicators/judge.js";
import { textRows } from "../../support/sheet-text.js";

/** A performance table as a council might keep it, and how a careful reader would read it: only the fields that the answer's first row names are compared. */
export interface IndicatorLayout {
  readonly name: string;
  readonly table: string;
  readonly kind?: GridKind;
  readonly sheet?: string;
  readonly answer: string;
}

const figure = ({ period, value, none, target, rag }: PeriodFigure): string =>
  `${period === "" ? "" : `${period}=`}${value ?? none}${target ? ` of ${target.value ?? target.none}` : ""}${rag ? ` ${rag}` : ""}`;

function target({ text, low, high }: Target): string {
  if (low === null && high === null) return `"${text}"`;
  return low === high ? String(low) : low === null ? `<=${high}` : high === null ? `>=${low}` : `${low} to ${high}`;
}

const named = (texts: Readonly<Record<string, string>>): string => Object.entries(texts).map(([name, text]) => `${name}=${text}`).join("; ");

/** What can be asked of an indicator, each as a short text. */
const FIELDS: Readonly<Record<string, (indicator: Indicator) => string>> = {
  ref: ({ ref }) => ref, measure: ({ measure }) => measure, theme: ({ theme }) => theme, unit: ({ unit }) => (unit ? unit.word || unit.kind : ""), better: ({ better }) => better ?? "",
  baseline: ({ baseline }) => (baseline ? figure(baseline) : ""), target: (indicator) => (indicator.target ? target(indicator.target) : ""), tolerance: ({ tolerance }) => String(tolerance ?? ""),
  figures: ({ figures }) => figures.map(figure).join("; "), asAt: (indicator) => { const to = latestFigure(indicator)?.to; return to ? isoDate(to) : ""; },
  days: ({ figures }) => figures.map(({ from, to }) => (from && to ? `${isoDate(from)}/${isoDate(to)}` : "?")).join("; "),
  rag: ({ rag }) => rag ?? "", direction: ({ direction }) => direction, owner: ({ owner }) => owner, comment: ({ comment }) => comment, source: ({ source }) => source,
  comparators: ({ comparators }) => named(comparators), other: ({ other }) => named(other), proposed: ({ proposed }) => (proposed ? "yes" : "no"), sentence: ({ sentence }) => sentence,
  marks: ({ marks }) => marks.map(({ field, kind }) => `${field} ${kind}`).join("; "),
};

/** The answer's rows, each as "field: value" lines. */
export function expected(answer: string): string[] {
  const [head, ...rows] = textRows(answer);
  return rows.map(({ cells }) => (head?.cells ?? []).map((field, i) => `${field}: ${cells[i] ?? ""}`).join("\n"));
}

/** The indicators that were read, in the fields that an answer asks for. */
export function readAs(answer: string, indicators: readonly Indicator[]): string[] {
  const [head] = textRows(answer);
  return indicators.map((indicator) => (head?.cells ?? []).map((field) => `${field}: ${FIELDS[field]?.(indicator).replace(/\n/g, " ").trim() ?? "no such field"}`).join("\n"));
}
