import { figureOn, keyTo, paintOf, type Segment } from "./paints.js";
import { html, type Markup } from "./markup.js";

export interface Bar {
  readonly name: string;
  readonly segments: readonly Segment[];
  /** What the bar shows, in words. */
  readonly words: string;
}

const HEIGHT = 24;

/**
 * Bars of one scale, each with its name and its figures in words. Widths are shares of the room that there is and letters keep their size, so that
 * the chart is as easy to read on a telephone. `keyed` is false where all bars are of one paint.
 */
export function barChart(caption: string, bars: readonly Bar[], keyed = true): Markup {
  const longest = Math.max(1, ...bars.map(({ segments }) => total(segments)));
  const drawn = new Set(bars.flatMap(({ segments }) => segments.filter(({ count }) => count > 0).map(({ heading }) => heading)));
  const headings = [...new Set(bars.flatMap(({ segments }) => segments.map(({ heading }) => heading)))].filter((heading) => drawn.has(heading));
  return html`<figure>
<figcaption>${caption}</figcaption>
${keyed && keyTo(headings)}<ul class="bars">
${bars.map((bar) => html`<li><span class="name">${bar.name}</span>${drawnBar(bar, longest)}<span class="words" aria-hidden="true">${bar.words}</span></li>
`)}</ul>
</figure>
`;
}

function total(segments: readonly Segment[]): number {
  return segments.reduce((sum, { count }) => sum + count, 0);
}

function drawnBar({ segments, words }: Bar, longest: number): Markup {
  let before = 0;
  const drawn = segments
    .filter(({ count }) => count > 0)
    .map((segment) => {
      const [from, share] = [(100 * before) / longest, (100 * segment.count) / longest];
      before += segment.count;
      const rect = html`<rect class="edge" x="${percent(from)}" y="1" width="${percent(share)}" height="${HEIGHT - 2}" fill="${paintOf(segment.heading)}"/>`;
      return html`${rect}${share >= roomFor(segment.count) && figureOn(segment, percent(from + share / 2), HEIGHT / 2, "on")}`;
    });
  return html`<svg class="bar" role="img" aria-label="${words}" width="100%" height="${HEIGHT}">${drawn}</svg>`;
}

/** The share of a telephone's width, in percent, that a figure takes. */
function roomFor(count: number): number {
  return 2 + 3 * String(count).length;
}

/** To a hundredth: enough for any screen. */
export function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
