import { defineMonthRule } from "../findings/define-month-rule.js";
import { lineFinder, lineWords } from "../findings/month-words.js";
import { divisionSlug } from "../model/division.js";
import { monthLabel } from "../model/month.js";
import { sameAsBefore } from "../movement/same-return.js";

export default defineMonthRule({
  code: "MOV104",
  name: "update-unchanged",
  severity: "note",
  message: "The update is word for word that of {month}: {line}.",
  why: "Work in progress that nobody writes anything new about may have stopped.",
  example: {
    before: { "parks.xlsx": `
      | Ref | Action         | Lead  | Due    | Status   | Update          |
      | 1   | Lay the gravel | Parks | Jan 19 | On track | Gravel ordered. |
      | 2   | Mend the gates | Parks | Jan 19 | On track | Hinges ordered. |` },
    now: { "parks.xlsx": `
      | Ref | Action         | Lead  | Due    | Status   | Update          |
      | 1   | Lay the gravel | Parks | Jan 19 | On track | Gravel ordered. |
      | 2   | Mend the gates | Parks | Jan 19 | On track | Hinges fitted.  |` },
  },
  *find({ summary: { movement, lines }, previous }) {
    // Of a return that is last month's as a whole that is said once, by same-as-last-month.
    const lineNamed = lineFinder(lines);
    const same = sameAsBefore(lines, previous);
    for (const named of movement.updateUnchanged) {
      const line = lineNamed(named);
      if (line && !same.has(divisionSlug(named.division))) yield { file: line.file, division: named.division, line, data: { line: lineWords(named), month: monthLabel(previous?.month ?? "") } };
    }
  },
});
