import { figureOn, keyTo, paintOf, type Segment } from "./paints.js";
import { percent } from "./bar-chart.js";
import { html, type Markup } from "./markup.js";

export interface Column {
  /** Under the column, and under that: "Nov", "2018". The second may be "". */
  readonly label: readonly [above: string, below: string];
  readonly segments: readonly Segment[];
}

const TOP = 18;
const TALLEST = 150;
const BASE = TOP + TALLEST;
const HEIGHT = BASE + 38;
/** Fewer pixels hold no figure. */
const LEAST_FOR_FIGURE = 15;
/** More columns than this are too narrow on a telephone for every label. */
const ROOMY = 6;

/** Columns of one scale from left to right; `words` says what they show. Widths are shares of the room that there is, and letters keep their size. */
export function columnChart(caption: string, columns: readonly Column[], words: string): Markup {
  const tallest = Math.max(1, ...columns.map(({ segments }) => total(segments)));
  const headings = [...new Set(columns.flatMap(({ segments }) => segments.filter(({ count }) => count > 0).map(({ heading }) => heading)))];
  const narrow = columns.length > ROOMY ? "dense" : "roomy";
  return html`<figure>
<figcaption>${caption}</figcaption>
${keyTo(headings)}<svg class="columns ${narrow}" role="img" aria-label="${words}" width="100%" height="${HEIGHT}">
${columns.map((column, index) => drawnColumn(column, index, columns.length, tallest))}<line class="axis" x1="0" x2="100%" y1="${BASE + 0.5}" y2="${BASE + 0.5}"/></svg>
</figure>
`;
}

function total(segments: readonly Segment[]): number {
  return segments.reduce((sum, { count }) => sum + count, 0);
}

/** The first segment stands at the foot. */
function drawnColumn({ label: [above, below], segments }: Column, index: number, of: number, tallest: number): Markup {
  const middle = (100 * (index + 0.5)) / of;
  const width = Math.min(12, 70 / of);
  let y = BASE;
  const drawn = segments
    .filter(({ count }) => count > 0)
    .map((segment) => {
      const height = (TALLEST * segment.count) / tallest;
      y -= height;
      const rect = html`<rect class="edge" x="${percent(middle - width / 2)}" y="${round(y)}" width="${percent(width)}" height="${round(height)}" fill="${paintOf(segment.heading)}"/>`;
      return html`${rect}${height >= LEAST_FOR_FIGURE && figureOn(segment, percent(middle), round(y + height / 2), "on")}`;
    });
  const alternate = index % 2 === 1 ? " alternate" : "";
  const words = (text: string, at: number, look: string): Markup => html`<text class="${look}" x="${percent(middle)}" y="${at}" text-anchor="middle">${text}</text>`;
  return html`${drawn}${words(String(total(segments)), round(y - 6), `sum${alternate}`)}${words(above, BASE + 16, `label${alternate}`)}${below !== "" && words(below, BASE + 31, "label")}
`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
