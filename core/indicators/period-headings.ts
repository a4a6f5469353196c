import { isoDate } from "../model/calendar-date.js";
import { EMPTY_PERIODS, INDICATOR_HEADINGS, NO_PERIOD } from "../model/indicator-columns.js";
import { tidyLine } from "../parse/tidy.js";
import type { Indicator, PeriodFigure } from "./indicator.js";

const OURS: ReadonlySet<string> = new Set(INDICATOR_HEADINGS.map((heading) => heading.toLowerCase()));

/** An indicator's figures, each under the heading that its column has: a second figure of one period gets a number, and so does a period called as a column of ours is. */
export function figuresByHeading({ figures }: Pick<Indicator, "figures">): [heading: string, figure: PeriodFigure][] {
  const seen = new Map<string, number>();
  return figures.map((figure) => {
    const name = tidyLine(figure.period) || NO_PERIOD;
    const key = name.toLowerCase();
    const times = (seen.get(key) ?? (OURS.has(key) ? 1 : 0)) + 1;
    seen.set(key, times);
    return [times === 1 ? name : `${name} (${times})`, figure];
  });
}

/** The headings of the periods of some indicators, in the order of their days where those are known, else as they are met; never none. */
export function periodHeadings(indicators: readonly Indicator[]): string[] {
  const found = new Map<string, string>();
  for (const indicator of indicators) {
    for (const [heading, { to }] of figuresByHeading(indicator)) if (!found.has(heading)) found.set(heading, to === null ? "" : isoDate(to));
  }
  if (found.size === 0) return [...EMPTY_PERIODS];
  const all = [...found];
  return (all.every(([, day]) => day !== "") ? all.sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)) : all).map(([heading]) => heading);
}
