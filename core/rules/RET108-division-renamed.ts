import type { SummaryLine } from "../consolidate/summary.js";
import { defineMonthRule } from "../findings/define-month-rule.js";
import { divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import { monthLabel } from "../model/month.js";
import { comparedLine } from "../movement/wording.js";

export default defineMonthRule({
  code: "RET108",
  name: "division-renamed",
  severity: "error",
  message: "{missing} has sent nothing, and {alike} of its {lines} lines of {month} stand in this return of {division}, which sent none then. If {division} is {missing} under a new name, these lines count twice: use one name in both months, on the Return sheet or in the file's name.",
  why: "A division with a new name is a missing one and a new one: last month's lines are carried forward beside this month's.",
  example: {
    before: {
      "parks.xlsx": `
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |
        | 2   | Mend the gates | Parks | Jan 19 | At risk  |`,
    },
    now: {
      "open-spaces.xlsx": `
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |
        | 2   | Mend the gates | Parks | Jan 19 | Complete |`,
    },
  },
  *find({ summary, returns, previous }) {
    const gone = summary.returns.filter(({ state }) => state === "missing");
    if (gone.length === 0) return;
    const known = new Set((previous?.lines ?? []).map(({ division }) => divisionSlug(division)));
    const linesOf = groupBy(summary.lines, ({ division }) => division);
    const wordings = (lines: readonly SummaryLine[]): string[] => lines.map((each) => comparedLine(each).wording);
    const added = returns.filter((each) => !known.has(divisionSlug(each.division))).map(({ division, file }) => ({ division, file, said: new Set(wordings(linesOf.get(division) ?? [])) }));
    for (const { division: missing } of gone) {
      const carried = wordings((linesOf.get(missing) ?? []).filter(({ carriedForward }) => carriedForward));
      for (const { division, file, said } of added) {
        const alike = carried.filter((wording) => said.has(wording)).length;
        if (alike * 2 > carried.length) yield { file, division, data: { missing, alike, lines: carried.length, division, month: monthLabel(previous?.month ?? "") } };
      }
    }
  },
});
