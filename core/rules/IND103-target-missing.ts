import { defineRule } from "../findings/define-rule.js";
import { measuresOf, nameOfMeasure } from "../findings/measures.js";
import { lacking } from "../findings/lacking.js";

export default defineRule({
  code: "IND103",
  name: "target-missing",
  severity: "warning",
  message: "There is no target for {what}.",
  why: "Without a target nobody can say whether a figure is good enough, and the measure is not rated.",
  example: `
    | Ref | Measure              | Target | Q1 2018/19 | Q2 2018/19 |
    | P1  | Contacts answered    | 90%    | 86%        | 88%        |
    | P2  | Plans agreed in time |        | 91%        | 93%        |`,
  *find({ tracker }) {
    const measures = measuresOf(tracker);
    const hasTarget = measures.some(({ target }) => target !== null);
    const found = lacking(tracker, measures, ({ target, figures }) => target === null && figures.every((figure) => figure.target === null), { field: "target", noun: "measure", all: "any of the", nameOf: nameOfMeasure });
    for (const { cell, what } of found) yield { ...cell, data: { what }, ...(hasTarget ? {} : { severity: "note" as const }) };
  },
});
