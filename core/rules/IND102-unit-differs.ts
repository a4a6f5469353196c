import { defineRule, type Found } from "../findings/define-rule.js";
import { heldText, placedFigures } from "../findings/items.js";
import { quote } from "../findings/quote.js";
import { inOtherUnits } from "../indicators/other-unit.js";
import { tidyLine } from "../parse/tidy.js";

export default defineRule({
  code: "IND102",
  name: "unit-differs",
  severity: "warning",
  message: 'The figure "{text}" is written {written}, and its row is {row}.',
  why: "Figures of two units in one row make a trend that never was: 0.27 after 26% is a fall to nothing.",
  example: `
    | Ref | Measure                      | Target | Q1 2018/19 | Q2 2018/19 |
    | P1  | Contacts answered            | 90%    | 86%        | 0.88       |
    | P2  | Number of plans agreed       | 120    | 112        | 94%        |`,
  *find({ tracker }) {
    for (const indicator of tracker.indicators ?? []) {
      const placed = placedFigures(tracker, indicator);
      for (const { figure, written, row, meant } of inOtherUnits(indicator)) {
        const cell = placed.find((each) => each.figure === figure)?.cell;
        if (!cell) continue;
        const from = heldText(tracker, cell, figure.text);
        const fix: Found["fix"] = meant === null || tidyLine(from) !== figure.text ? undefined : { title: `Write ${meant}`, safety: "review", edits: [{ cell: cell.at, from, to: meant }] };
        yield { ...cell, data: { text: quote(figure.text), written, row }, ...(fix ? { fix } : {}) };
      }
    }
  },
});
