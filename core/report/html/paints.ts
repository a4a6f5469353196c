import { PAINTS, type PaintedHeading } from "../charts/chart-paints.js";
import { html, type Markup } from "./markup.js";

/** So many lines of a bar, painted as the column of that heading is in the workbook's charts. */
export interface Segment {
  readonly heading: PaintedHeading;
  readonly count: number;
}

/** Side of a pattern's tile, in pixels. */
const TILE = 8;

const STROKES = {
  rising: html`<path d="M-2 2 2-2M0 8 8 0M6 10 10 6"/>`,
  falling: html`<path d="M-2 6 2 10M0 0 8 8M6-2 10 2"/>`,
  across: html`<path d="M0 4H8"/>`,
  upright: html`<path d="M4 0V8"/>`,
  dots: html`<path d="M2 2h2M6 6h2" stroke-width="2"/>`,
  checks: html`<path d="M0 2h4M4 6h4" stroke-width="4"/>`,
} as const;

/** A colour and a pattern for each heading, to be painted with by `paintOf`. Stands once in the page, before its charts. */
export function paintDefinitions(): Markup {
  const patterns = Object.entries(PAINTS).map(
    ([heading, { fill, pattern }]) =>
      html`<pattern id="${paintId(heading)}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse"><rect width="${TILE}" height="${TILE}" fill="${fill}"/>${pattern && html`<g stroke="${pattern.colour}" fill="none">${STROKES[pattern.kind]}</g>`}</pattern>`,
  );
  return html`<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>${patterns}</defs></svg>
`;
}

/** The value of a fill attribute. */
export function paintOf(heading: PaintedHeading): string {
  return `url(#${paintId(heading)})`;
}

function paintId(heading: string): string {
  return `paint-${heading.toLowerCase().replace(/ /g, "-")}`;
}

/** A figure on its segment: in a halo of the segment's colour, so that the pattern does not run through it. `x` and `y` are its middle. */
export function figureOn({ heading, count }: Segment, x: string, y: number, look: string): Markup {
  const { fill } = PAINTS[heading];
  return html`<text class="${look}" x="${x}" y="${y}" text-anchor="middle" dominant-baseline="central" fill="${inkOn(fill)}" stroke="${fill}">${count}</text>`;
}

/** White on dark colours, black on pale ones, by the brightness of the colour (ITU-R BT.601 luma). */
function inkOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = (fill.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140 ? "#FFFFFF" : "#1A1A1A";
}

/** The words of a key, each beside its colour and pattern. */
export function keyTo(headings: readonly PaintedHeading[]): Markup {
  const swatch = (heading: PaintedHeading): Markup =>
    html`<li><svg width="22" height="14" aria-hidden="true" focusable="false"><rect class="edge" x="0.5" y="0.5" width="21" height="13" fill="${paintOf(heading)}"/></svg> ${heading}</li>`;
  return html`<ul class="key" aria-label="Key">${headings.map(swatch)}</ul>
`;
}
