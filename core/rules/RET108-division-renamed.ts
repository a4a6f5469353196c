import { defineMonthRule } from "../findings/define-month-rule.js";
import { divisionSlug } from "../model/division.js";
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
    const known = new Set((previous?.lines ?? []).map(({ division }) => divisionSlug(division)));
    for (const { division: missing } of summary.returns.filter(({ state }) => state === "missing")) {
      const carried = summary.lines.filter(({ division, carriedForward }) => carriedForward && division === missing);
      for (const { division, file } of returns.filter((each) => !known.has(divisionSlug(each.division)))) {
        const said = new Set(summary.lines.filter((each) => each.division === division).map((each) => comparedLine(each).wording));
        const alike = carried.filter((each) => said.has(comparedLine(each).wording)).length;
        if (alike * 2 > carried.length) yield { file, division, data: { missing, alike, lines: carried.length, division, month: monthLabel(previous?.month ?? "") } };
      }
    }
  },
});
