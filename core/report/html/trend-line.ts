import type { Indicator } from "../../indicators/indicator.js";
import { toReach } from "../../indicators/judge.js";
import { courseWords } from "../indicator-sentences.js";
import { html, type Markup } from "./markup.js";

const WIDTH = 150;
const HEIGHT = 40;
/** Room for the end's mark. */
const EDGE = 5;

interface Point {
  readonly x: number;
  readonly value: number | null;
  readonly target: number | null;
}

/** An indicator's figures as a small line, its scale from the lowest to the highest, with what is to be reached as a broken line beside it; nothing until there are two figures. */
export function trendLine(indicator: Indicator): Markup | null {
  const { figures } = indicator;
  const points = figures.map((figure, index): Point => ({ x: EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, figures.length - 1), value: figure.value, target: toReach(figure, indicator) }));
  const there = points.flatMap(({ value }) => value ?? []);
  if (there.length < 2) return null;
  const all = [...there, ...points.flatMap(({ target }) => target ?? [])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const y = (value: number): number => round(most === least ? HEIGHT / 2 : HEIGHT - EDGE - ((value - least) * (HEIGHT - 2 * EDGE)) / (most - least));
  const last = points.findLast(({ value }) => value !== null);
  const path = (of: (point: Point) => number | null): string => pathThrough(points.map((point) => { const value = of(point); return value === null ? null : [round(point.x), y(value)]; }));
  return html`<svg class="trend-line" role="img" aria-label="${courseWords(indicator)}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><path class="target" d="${path(({ target }) => target)}"/><path class="course" d="${path(({ value }) => value)}"/>${last?.value != null && html`<circle class="end" cx="${round(last.x)}" cy="${y(last.value)}" r="3.5"/>`}</svg>`;
}

/** A line through the points; it breaks where there is none. A point alone is drawn as a dot. */
function pathThrough(points: readonly (readonly [number, number] | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return "";
      const [x, y] = point;
      const starts = (points[index - 1] ?? null) === null;
      return starts ? `M${x} ${y}h0.01` : `L${x} ${y}`;
    })
    .join("");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
