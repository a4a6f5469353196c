import type { LineName, SummaryLine } from "../consolidate/summary.js";
import { defineMonthRule } from "../findings/define-month-rule.js";
import { lineFinder, lineWords } from "../findings/month-words.js";
import { countLines } from "../findings/quote.js";
import { groupBy } from "../model/group-by.js";
import { STATUS_LABELS, type Status } from "../model/status.js";
import { fold } from "../parse/tidy.js";

/** From worst to best. What is paused, withdrawn or not rated has no place in it. */
const ORDER: readonly Status[] = ["off-track", "at-risk", "on-track", "complete"];

function improved(from: Status, to: Status): boolean {
  return ORDER.includes(from) && ORDER.indexOf(to) > ORDER.indexOf(from);
}

function saysNothingNew({ line, before }: SummaryLine): boolean {
  return fold(line.update) === "" || fold(line.update) === fold(before?.line.update ?? "");
}

function betterData(change: LineName & { readonly from: Status; readonly to: Status }, { line }: SummaryLine) {
  const [from, to] = [STATUS_LABELS[change.from], STATUS_LABELS[change.to].toLowerCase()];
  return { what: `${from} last month, ${to} now`, update: line.update === "" ? "there is no update" : "the update says nothing new", line: `: ${lineWords(change)}` };
}

export default defineMonthRule({
  code: "MOV105",
  name: "improved-without-update",
  severity: "warning",
  message: "{what}, and {update}{line}.",
  why: "A rating that gets better for no reason given is one that the board can't rely on.",
  example: {
    before: { "parks.xlsx": `
      | Ref | Action         | Lead  | Due    | Status    | Update            |
      | 1   | Lay the gravel | Parks | Jan 19 | Off track | No lorry to hire. |
      | 2   | Mend the gates | Parks | Jan 19 | At risk   | No hinges yet.    |` },
    now: { "parks.xlsx": `
      | Ref | Action         | Lead  | Due    | Status    | Update            |
      | 1   | Lay the gravel | Parks | Jan 19 | On track  | No lorry to hire. |
      | 2   | Mend the gates | Parks | Jan 19 | Complete  | Hinges fitted.    |` },
  },
  *find({ summary: { movement, lines }, returns }) {
    const lineNamed = lineFinder(lines);
    const better = movement.statusChanges.filter(({ from, to }) => improved(from, to)).flatMap((change) => {
      const line = lineNamed(change);
      return line && saysNothingNew(line) ? [{ change, line }] : [];
    });
    if (better.length === 0) return;
    const betterOf = groupBy(better, ({ line }) => line.division);
    const updated = new Set(lines.flatMap(({ division, line }) => (line.update === "" ? [] : [division])));
    for (const { division, file } of returns) {
      const own = betterOf.get(division) ?? [];
      // A return without a single update lacks a column: that is one thing to say, not one for each line.
      if (!updated.has(division) && own.length > 1) yield { file, division, data: { what: `${division} reports ${countLines(own.length)} better than last month`, update: "its return has no updates", line: "" } };
      else for (const { change, line } of own) yield { file: line.file, division, line, data: betterData(change, line) };
    }
  },
});
