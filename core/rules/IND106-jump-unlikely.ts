import { defineRule } from "../findings/define-rule.js";
import { placedFigures, placeOf } from "../findings/items.js";
import type { PeriodFigure } from "../indicators/indicator.js";
import { jumpsOf } from "../indicators/jumps.js";
import { seriesOf } from "../indicators/series.js";
import { POINTS } from "../indicators/unit.js";
import { writeFigure } from "../indicators/write-figure.js";

export default defineRule({
  code: "IND106",
  name: "jump-unlikely",
  severity: "warning",
  message: "The figure went from {before} to {now} at once; as a rule it changes by about {usual}. Is it right?",
  why: "A figure that leaves its series is a slip, another way of counting, or news: all three want a word. A series of at least six figures is judged by its own changes (modified z-score of Iglewicz and Hoaglin, 1993, beyond 3.5).",
  example: `
    | Ref | Measure           | Apr 2018 | May 2018 | Jun 2018 | Jul 2018 | Aug 2018 | Sep 2018 | Oct 2018 |
    | P1  | Contacts answered | 86%      | 88%      | 87%      | 85%      | 88%      | 86%      | 58%      |`,
  *find({ tracker }) {
    for (const indicator of tracker.indicators ?? []) {
      const series = seriesOf(indicator, placeOf(tracker, indicator)?.periods);
      const jumps = series ? jumpsOf(series.figures, indicator.unit) : [];
      for (const { figure, cell } of jumps.length === 0 ? [] : placedFigures(tracker, indicator)) {
        const jump = jumps.find((each) => each.figure === figure);
        const { unit } = indicator;
        const shown = ({ value }: PeriodFigure): string => writeFigure(value ?? 0, unit);
        if (jump) yield { ...cell, data: { before: shown(jump.before), now: shown(figure), usual: writeFigure(jump.usual, unit?.kind === "percent" ? POINTS : unit) } };
      }
    }
  },
});
