import type { Indicator, NoValue, PeriodFigure, UnitKind } from "./indicator.js";
import { directionOfTravel, latestFigure, ragAgainstTarget, type Direction } from "./judge.js";
import { isoDate } from "../model/calendar-date.js";
import type { Rag } from "../model/status.js";

/** A figure as `--json` prints it. */
export interface FigureJson {
  readonly period: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
  readonly value: number | null;
  readonly none: NoValue | null;
  readonly target: number | null;
  readonly rag: Rag | null;
}

/** What is printed as it is. */
type AsItIs = Pick<Indicator, "id" | "ref" | "measure" | "theme" | "better" | "target" | "tolerance" | "rag" | "direction" | "owner" | "comparators" | "comment" | "source" | "sentence" | "proposed" | "other" | "marks" | "at">;

/** An indicator as `--json` prints it: `value`, `text` and `asAt` are of the latest figure. */
export interface IndicatorJson extends AsItIs {
  /** "%", "contacts", "days"; "" where nothing says. */
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  readonly baseline: FigureJson | null;
  readonly value: number | null;
  readonly text: string;
  readonly asAt: string | null;
  readonly figures: readonly FigureJson[];
  /** Of the latest figure against its target; null where that cannot be told. */
  readonly targetRag: Rag | null;
  /** What the figures say of the direction of travel. */
  readonly travel: Direction;
}

/** One indicator, in the order that a person looks for things. */
export function indicatorJson(indicator: Indicator): IndicatorJson {
  const latest = latestFigure(indicator);
  return {
    id: indicator.id,
    ref: indicator.ref,
    measure: indicator.measure,
    theme: indicator.theme,
    unit: indicator.unit?.word ?? "",
    unitKind: indicator.unit?.kind ?? null,
    better: indicator.better,
    baseline: indicator.baseline && figureJson(indicator.baseline),
    target: indicator.target,
    tolerance: indicator.tolerance,
    value: latest?.value ?? null,
    text: latest?.text ?? "",
    asAt: latest?.to ? isoDate(latest.to) : null,
    figures: indicator.figures.map(figureJson),
    rag: indicator.rag,
    targetRag: ragAgainstTarget(indicator),
    direction: indicator.direction,
    travel: directionOfTravel(indicator),
    owner: indicator.owner,
    comparators: indicator.comparators,
    comment: indicator.comment,
    source: indicator.source,
    sentence: indicator.sentence,
    proposed: indicator.proposed,
    other: indicator.other,
    marks: indicator.marks,
    at: indicator.at,
  };
}

/** The latest figure of an indicator; null where none has a value. */
export function latestJson(indicator: Indicator): FigureJson | null {
  const latest = latestFigure(indicator);
  return latest && figureJson(latest);
}

function figureJson({ period, from, to, text, value, none, target, rag }: PeriodFigure): FigureJson {
  return { period, from: from && isoDate(from), to: to && isoDate(to), text, value, none, target: target?.value ?? null, rag };
}
