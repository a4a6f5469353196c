import { cellTexts } from "../findings/cell-texts.js";
import { defineRule } from "../findings/define-rule.js";
import { STRAY_MARKS, type StrayMark } from "../findings/stray-marks.js";

/** What so many texts of a column share is how they are written there. */
const HABIT = 0.5;

export default defineRule({
  code: "TXT103", name: "stray-mark", severity: "note",
  message: "{mark} was left in the text.",
  why: "A stray mark is carried into every copy, and two texts that differ by one are not found to be the same.",
  example: `
    | Action | Lead | Due | Status |
    | 1. Agree the protocol | AD | Dec 18 | Green |
    | 2. - Train the panel | AD | Jan 19 | Green |
    | 3. Write to schools | AD | Jan 19 | Green |`,
  *find({ tracker }) {
    const texts = cellTexts(tracker).filter(({ line, as }) => line !== null && as !== "note");
    const counts = new Map<string, number>();
    for (const { as } of texts) counts.set(as, (counts.get(as) ?? 0) + 1);
    const usual = (mark: StrayMark, as: string): boolean =>
      mark.mayBeHabit === true && texts.filter((each) => each.as === as && mark.shape.test(each.text)).length > (counts.get(as) ?? 0) * HABIT;
    for (const { cell, text, as } of texts) {
      const marks = STRAY_MARKS.filter((mark) => mark.shape.test(text) && !usual(mark, as));
      const [first] = marks;
      if (!first) continue;
      const to = marks.reduce((rest, { clean }) => clean(rest), text);
      yield { at: cell, data: { mark: first.name }, fix: { title: "Take it out", safety: "safe", edits: [{ cell, from: text, to }] } };
    }
  },
});
