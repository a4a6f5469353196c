import { defineMonthRule } from "../findings/define-month-rule.js";
import { lineFinder, lineWords } from "../findings/month-words.js";
import { STATUS_LABELS } from "../model/status.js";

export default defineMonthRule({
  code: "MOV103",
  name: "reopened",
  severity: "warning",
  message: "Reported as {from} last month and as {to} now: {line}.",
  why: "The board was told that this was done with; it needs to hear why it is not.",
  example: {
    before: { "parks.xlsx": `
      | Ref | Action         | Lead  | Due    | Status   |
      | 1   | Lay the gravel | Parks | Dec 18 | Complete |` },
    now: { "parks.xlsx": `
      | Ref | Action         | Lead  | Due    | Status   |
      | 1   | Lay the gravel | Parks | Dec 18 | On track |` },
  },
  *find({ summary: { movement, lines } }) {
    const lineNamed = lineFinder(lines);
    for (const moved of movement.reopened) {
      const line = lineNamed(moved);
      if (line) yield { file: line.file, division: moved.division, line, data: { line: lineWords(moved), from: STATUS_LABELS[moved.from].toLowerCase(), to: STATUS_LABELS[moved.to].toLowerCase() } };
    }
  },
});
