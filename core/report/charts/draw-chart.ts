import type { Area } from "../../grid/address.js";
import type { ChartPlan, ChartSeries } from "../workbook-plan.js";
import { PAINTS, type PaintedHeading } from "./chart-paints.js";
import { bodyCells, chartRows, headingCell, wholeBody, type ChartRow, type ChartSource, type Span } from "./chart-source.js";

/** What one chart of a table is to be. */
export interface ChartShape {
  readonly kind: ChartPlan["kind"];
  readonly title: string;
  /** Heading of the column with the names of the bars or points. */
  readonly category: string;
  /** Headings of the columns that become series; one that the table does not have is left out. */
  readonly headings: readonly PaintedHeading[];
  readonly valueTitle: string;
  readonly labelled?: ChartPlan["labelled"];
  readonly axisEnd?: number;
  /** Of the figures on the chart; left out, whole numbers. */
  readonly format?: string;
  /** The table's rows that it shows; left out, all of them. */
  readonly span?: Span;
  /** The figures in words, after the title. */
  readonly words: (rows: readonly ChartRow[], headings: readonly PaintedHeading[]) => string;
}

/** The chart of a table's columns; null when the table has no figures to draw. */
export function drawChart(source: ChartSource, shape: ChartShape, place: Area): ChartPlan | null {
  const { kind, title, category, valueTitle, labelled = "all", axisEnd, format = "#,##0", span = wholeBody(source), words } = shape;
  const headings = shape.headings.filter((heading) => source.table.columns.includes(heading));
  const categories = bodyCells(source, category, span);
  const series = headings.flatMap((heading): ChartSeries[] => {
    const name = headingCell(source, heading);
    const values = bodyCells(source, heading, span);
    return name && values ? [{ name, values, paint: PAINTS[heading] }] : [];
  });
  const rows = chartRows(source, category, headings, span);
  if (!categories || rows.every(({ figures }) => Object.keys(figures).length === 0)) return null;
  const end = axisEnd === undefined ? {} : { axisEnd };
  return { kind, title, altText: `${title}. ${words(rows, headings)}`, categories, series, valueTitle, format, labelled, place, ...end };
}
