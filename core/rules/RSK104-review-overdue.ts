import { defineRule } from "../findings/define-rule.js";
import { lacking } from "../findings/lacking.js";
import { nameOfRisk, openRisks } from "../findings/open-risks.js";
import { daysBetween, shortDate, type CalendarDate } from "../model/calendar-date.js";
import type { Risk } from "../risks/risk.js";

/** The day by which a risk was to be looked at again, where that has passed. */
function missed({ reviewDate: { kind, by } }: Risk, asOf: CalendarDate): CalendarDate | null {
  return kind === "by" && by !== null && daysBetween(by, asOf) > 0 ? by : null;
}

export default defineRule({
  code: "RSK104",
  name: "review-overdue",
  severity: "warning",
  message: "The review of {what} was due on {due}, {days} days ago.",
  why: "A score that nobody has looked at since is last year's opinion.",
  example: `
    | Ref | Risk                          | Likelihood | Impact | Score | Mitigation            | Owner            | Review date  |
    | R1  | Too few carers come forward   | =4         | =3     | =12   | Campaign in spring    | Head of Learning | d:2019-01-31 |
    | R2  | The grant ends in March       | =3         | =5     | =15   | Bid for the next year | Head of Learning | d:2018-09-28 |`,
  *find({ tracker, asOf }) {
    const dated = openRisks(tracker).filter(({ reviewDate }) => reviewDate.by !== null);
    for (const { cell, what, items } of lacking(tracker, dated, (risk) => missed(risk, asOf) !== null, { field: "reviewDate", noun: "risk", all: "all", nameOf: nameOfRisk })) {
      const days = items.flatMap((risk) => { const due = missed(risk, asOf); return due ? [daysBetween(due, asOf)] : []; });
      const [latest] = items.flatMap((risk) => missed(risk, asOf) ?? []).sort((a, b) => daysBetween(a, b));
      if (latest) yield { ...cell, data: { what, due: `${shortDate(latest)}${items.length > 1 ? " or before" : ""}`, days: Math.min(...days) } };
    }
  },
});
