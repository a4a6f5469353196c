import { defineRule } from "../findings/define-rule.js";
import { placedFigures } from "../findings/items.js";
import { outOfRange } from "../indicators/out-of-range.js";
import { writeFigure } from "../indicators/write-figure.js";

export default defineRule({
  code: "IND105",
  name: "outside-its-range",
  severity: "warning",
  message: "The figure {shown} cannot be right: {why}.",
  why: "A slip of a key or a decimal point is seen here before a committee sees it. Changes, and shares of a target or a budget, may well be over 100% and are left alone.",
  example: `
    | Ref | Measure                  | Target | Q1 2018/19 | Q2 2018/19 |
    | P1  | % of contacts answered   | 90%    | 86%        | 188%       |
    | P2  | % of the target achieved | 100%   | 97%        | 104%       |`,
  *find({ tracker }) {
    for (const indicator of tracker.indicators ?? []) {
      const out = outOfRange(indicator);
      for (const { figure, cell } of out.length === 0 ? [] : placedFigures(tracker, indicator)) {
        const why = out.find((each) => each.figure === figure)?.why;
        if (why !== undefined) yield { ...cell, data: { shown: writeFigure(figure.value ?? 0, indicator.unit), why } };
      }
    }
  },
});
