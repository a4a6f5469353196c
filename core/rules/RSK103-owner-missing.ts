import { defineRule } from "../findings/define-rule.js";
import { lacking } from "../findings/lacking.js";
import { nameOfRisk, openRisks, saysNothing } from "../findings/open-risks.js";

export default defineRule({
  code: "RSK103",
  name: "owner-missing",
  severity: "warning",
  message: "Nobody is named as the owner of {what}.",
  why: "A risk without an owner is watched by nobody.",
  example: `
    | Ref | Risk                          | Likelihood | Impact | Score | Mitigation            | Owner            |
    | R1  | Too few carers come forward   | =4         | =3     | =12   | Campaign in spring    | Head of Learning |
    | R2  | The grant ends in March       | =3         | =5     | =15   | Bid for the next year |                  |`,
  *find({ tracker }) {
    for (const { cell, what, column } of lacking(tracker, openRisks(tracker), ({ owner }) => saysNothing(owner), { field: "owner", noun: "risk", all: "any of the", nameOf: nameOfRisk })) {
      yield { ...cell, data: { what }, ...(column ? {} : { severity: "note" as const }) };
    }
  },
});
