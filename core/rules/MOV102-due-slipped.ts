import { defineMonthRule } from "../findings/define-month-rule.js";
import { lineFinder, lineWords } from "../findings/month-words.js";
import { shortDate } from "../model/calendar-date.js";
import { countDays } from "../model/date-check.js";

export default defineMonthRule({
  code: "MOV102",
  name: "due-slipped",
  severity: "warning",
  message: "The due date has moved from {from} to {to} ({days}), and nobody is recorded as having approved it{again}: {line}.",
  why: "A date that moves without approval hides that the work is late; an approved new date is no slippage.",
  example: {
    before: { "parks.xlsx": `
      | Ref | Action         | Lead  | Due    | Status   |
      | 1   | Lay the gravel | Parks | Dec 18 | On track |
      | 2   | Mend the gates | Parks | Jan 19 | On track |` },
    now: { "parks.xlsx": `
      | Ref | Action         | Lead  | Due        | Status   |
      | 1   | Lay the gravel | Parks | 31/12/2018 | On track |
      | 2   | Mend the gates | Parks | Mar 19     | On track |` },
  },
  *find({ summary: { movement, lines } }) {
    const lineNamed = lineFinder(lines);
    for (const moved of movement.slipped) {
      const line = lineNamed(moved);
      const { division, from, to, days, times } = moved;
      if (line) yield { file: line.file, division, line, data: { line: lineWords(moved), from: shortDate(from), to: shortDate(to), days: countDays(days), again: times > 1 ? `; it has slipped ${times} times since the original date` : "" } };
    }
  },
});
