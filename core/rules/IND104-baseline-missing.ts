import { defineRule } from "../findings/define-rule.js";
import { measuresOf, nameOfMeasure } from "../findings/measures.js";
import { lacking } from "../findings/lacking.js";

export default defineRule({
  code: "IND104",
  name: "baseline-missing",
  severity: "note",
  message: "There is no baseline for {what}.",
  why: "The review at the end of the year sets each figure beside where things stood at the start.",
  example: `
    | Ref | Measure              | Baseline | Target | Q1 2018/19 | Q2 2018/19 |
    | P1  | Contacts answered    | 82%      | 90%    | 86%        | 88%        |
    | P2  | Plans agreed in time |          | 95%    | 91%        | 93%        |`,
  *find({ tracker }) {
    const measures = measuresOf(tracker);
    const isGiven = measures.some(({ baseline }) => baseline !== null);
    const hasHistory = measures.some(({ figures }) => figures.filter(({ value }) => value !== null).length > 1);
    // Where no measure of the table has one, earlier figures say where things stood.
    if (!isGiven && hasHistory) return;
    for (const { cell, what, column } of lacking(tracker, measures, ({ baseline }) => baseline === null || baseline.none === "blank", { field: "baseline", noun: "measure", all: "any of the", nameOf: nameOfMeasure })) if (column) yield { ...cell, data: { what } };
  },
});
