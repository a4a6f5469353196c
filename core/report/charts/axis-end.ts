import type { ChartRow } from "./chart-source.js";

/** A round figure that no row's figures together pass: the end of the axis of charts that are read side by side. */
export function axisEndOf(rows: readonly ChartRow[]): number {
  const most = Math.max(1, ...rows.map(({ figures }) => Object.values(figures).reduce((sum, figure) => sum + figure, 0)));
  const step = 10 ** Math.floor(Math.log10(most)) / (most < 10 ? 1 : 5);
  return Math.ceil(most / step) * step;
}
