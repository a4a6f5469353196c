import { defineMonthRule } from "../findings/define-month-rule.js";
import { divisionSlug } from "../model/division.js";
import { monthLabel } from "../model/month.js";
import { sameAsBefore } from "../movement/same-return.js";

export default defineMonthRule({
  code: "RET106",
  name: "same-as-last-month",
  severity: "warning",
  message: "The return of {division} says word for word what it said in {month}{ticked}.",
  why: "Last month's file may have been sent again by mistake.",
  example: {
    before: {
      "parks.xlsx": `
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |`,
    },
    now: {
      "parks.xlsx": `
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |`,
    },
  },
  *find({ summary, returns, previous }) {
    const same = sameAsBefore(summary.lines, previous);
    for (const { division, file, details } of returns) {
      if (!same.has(divisionSlug(division))) continue;
      const ticked = details?.nothingChanged === true;
      yield { file, division, data: { division, month: monthLabel(previous?.month ?? ""), ticked: ticked ? ", as its Return sheet says" : "" }, ...(ticked ? { severity: "note" } : {}) };
    }
  },
});
