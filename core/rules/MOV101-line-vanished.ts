import { defineMonthRule } from "../findings/define-month-rule.js";
import { lineWords, returnFinder } from "../findings/month-words.js";
import { monthLabel } from "../model/month.js";

export default defineMonthRule({
  code: "MOV101",
  name: "line-vanished",
  severity: "warning",
  message: "Gone from the return of {division} since {month}: {line}. Keep what is finished as complete, and what is dropped as withdrawn.",
  why: "A line that is taken out is counted nowhere, and nobody learns whether the work was done.",
  example: {
    before: { "parks.xlsx": `
      | Ref | Action           | Lead    | Due    | Status    |
      | 1   | Lay the gravel   | Parks   | Jan 19 | On track  |
      | 2   | Mend the gates   | Parks   | Jan 19 | Off track |` },
    now: { "parks.xlsx": `
      | Ref | Action           | Lead    | Due    | Status    |
      | 1   | Lay the gravel   | Parks   | Jan 19 | On track  |` },
  },
  *find({ summary: { movement }, returns, previous }) {
    const returnOf = returnFinder(returns);
    for (const line of movement.vanished) {
      yield { file: returnOf(line.division)?.file ?? "", division: line.division, data: { division: line.division, line: lineWords(line), month: monthLabel(previous?.month ?? "") } };
    }
  },
});
