import { defineRule } from "../findings/define-rule.js";
import { placeOf } from "../findings/items.js";
import { lacking } from "../findings/lacking.js";
import { measuresOf } from "../findings/measures.js";
import { overdueEnd, seriesOf } from "../indicators/series.js";
import type { Indicator } from "../indicators/indicator.js";
import { daysBetween, isoDate, shortDate, type CalendarDate } from "../model/calendar-date.js";
import type { NamedPeriod, Tracker } from "../model/tracker.js";
import { tidyLine } from "../parse/tidy.js";

/** The period that a measure should have a figure for and has not. */
interface Late {
  readonly word: string;
  readonly ended: CalendarDate;
  readonly latest: string;
  /** The heading of its column, where the table has one already; else of the latest figure's. */
  readonly column: string;
}

function lateOf(tracker: Tracker, indicator: Indicator, asOf: CalendarDate): Late | null {
  const periods = placeOf(tracker, indicator)?.periods ?? [];
  const series = seriesOf(indicator, periods);
  const latest = series?.figures.at(-1);
  if (!series?.frequency || !latest) return null;
  const ended = overdueEnd(latest.to, series.frequency, asOf);
  return ended && { word: series.frequency.word, ended, latest: latest.period, column: tidyLine(periods.find(endsOn(ended))?.period ?? latest.period) };
}

/** Measures that are late in the same way are said once. */
const sameLate = ({ latest, column, ended }: Late): string => [latest, column, isoDate(ended)].join("\n");

const endsOn = (day: CalendarDate) => ({ to }: NamedPeriod): boolean => to !== null && daysBetween(day, to) === 0;

export default defineRule({
  code: "IND107",
  name: "not-updated",
  severity: "warning",
  message: "The latest figure of {what} is for {latest}; the {period} that ended on {ended} has none yet.",
  why: "A review that shows last quarter's figure as today's misleads. How often a measure is taken is told by its own figures; four weeks are left to gather those of a month or a quarter, three months those of a year.",
  example: `
    | Ref | Measure              | Target | Q1 2018/19 | Q2 2018/19 |
    | P1  | Contacts answered    | 90%    | 86%        | 88%        |
    | P2  | Plans agreed in time | 95%    | 91%        |            |`,
  *find({ tracker, asOf }) {
    const measures = measuresOf(tracker);
    const late = new Map(measures.flatMap((indicator): [Indicator, Late][] => { const found = lateOf(tracker, indicator, asOf); return found ? [[indicator, found]] : []; }));
    const alike = new Map([...late.values()].map((each) => [sameLate(each), each] as const));
    for (const [key, { word, ended, latest, column }] of alike) {
      const isThis = (indicator: Indicator): boolean => { const own = late.get(indicator); return own !== undefined && sameLate(own) === key; };
      for (const { cell, what } of lacking(tracker, measures, isThis, { field: column, noun: "measure", all: "all", nameOf: () => "this measure" })) yield { ...cell, data: { what, latest, period: word, ended: shortDate(ended) } };
    }
  },
});
