import { cellTexts, textsWith, type CellText } from "../findings/cell-texts.js";
import { defineRule } from "../findings/define-rule.js";
import { STRAY_MARKS, type StrayMark } from "../findings/stray-marks.js";
import { SIGNS } from "../findings/text-signs.js";
import type { Tracker } from "../model/tracker.js";

/** What so many texts of a column share is how they are written there. */
const HABIT = 0.5;

const isOfLine = ({ line, as }: CellText): boolean => line !== null && as !== "note";

/** Tells whether a column's texts are written with a mark. */
function habitsOf(tracker: Tracker): (mark: StrayMark, as: string) => boolean {
  const known = new Map<string, boolean>();
  return ({ name, shape, mayBeHabit }, as) => {
    if (mayBeHabit !== true) return false;
    const key = `${name}\n${as}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const column = cellTexts(tracker).filter((each) => each.as === as && isOfLine(each));
    const isHabit = column.filter(({ text }) => shape.test(text)).length > column.length * HABIT;
    known.set(key, isHabit);
    return isHabit;
  };
}

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
    const usual = habitsOf(tracker);
    for (const each of textsWith(tracker, SIGNS.strayMark)) {
      const { cell, text } = each;
      const shown = STRAY_MARKS.filter(({ shape }) => shape.test(text));
      const marks = shown.length > 0 && isOfLine(each) ? shown.filter((mark) => !usual(mark, each.as)) : [];
      const [first] = marks;
      if (!first) continue;
      const to = marks.reduce((rest, { clean }) => clean(rest), text);
      yield { at: cell, data: { mark: first.name }, fix: { title: "Take it out", safety: "safe", edits: [{ cell, from: text, to }] } };
    }
  },
});
