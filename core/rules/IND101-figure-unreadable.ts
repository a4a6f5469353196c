import { defineRule } from "../findings/define-rule.js";
import { placedFigures } from "../findings/items.js";
import { quote } from "../findings/quote.js";

export default defineRule({
  code: "IND101",
  name: "figure-unreadable",
  severity: "error",
  message: 'The figure "{text}" cannot be read. Write one, such as 86, 25.8% or £1.2m; or say why there is none: n/a, to follow.',
  why: "A figure that cannot be read is in no trend, and is never rated against its target.",
  example: `
    | Ref | Measure              | Target | Q1 2018/19 | Q2 2018/19      |
    | P1  | Contacts answered    | 90%    | 86%        | eighty-eight    |
    | P2  | Plans agreed in time | 95%    | 91%        | 93%             |`,
  *find({ tracker }) {
    for (const indicator of tracker.indicators ?? []) {
      for (const { figure, cell } of placedFigures(tracker, indicator)) if (figure.none === "unreadable") yield { ...cell, data: { text: quote(figure.text) } };
    }
  },
});
