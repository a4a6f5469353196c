import { defineRule } from "../findings/define-rule.js";
import { hasPlaceFor } from "../findings/items.js";
import { lacking } from "../findings/lacking.js";
import { nameOfRisk, openRisks, saysNothing } from "../findings/open-risks.js";
import { colourOf } from "../risks/score.js";
import type { Risk } from "../risks/risk.js";

const DONE = ["mitigation", "controls", "furtherActions"] as const;

/** A risk that is tolerated, or is low, may be left as it is. */
const TOLERATED = /^(?:tolerate|accept)(?:d|ed)?\b/i;
const isLeft = ({ status, other, current, scale }: Risk): boolean => colourOf(current, scale) === "green" || [status, ...Object.values(other)].some((text) => TOLERATED.test(text));

export default defineRule({
  code: "RSK102",
  name: "mitigation-missing",
  severity: "warning",
  message: "Nothing says what is done about {what}.",
  why: "A risk that nobody does anything about is only a worry. A low one, or one that is tolerated, may stand as it is.",
  example: `
    | Ref | Risk                          | Likelihood | Impact | Score | Mitigation            | Owner            |
    | R1  | Too few carers come forward   | =4         | =3     | =12   | Campaign in spring    | Head of Learning |
    | R2  | The grant ends in March       | =3         | =5     | =15   |                       | Head of Learning |`,
  *find({ tracker }) {
    const risks = openRisks(tracker).filter((risk) => !isLeft(risk));
    const [first] = risks;
    const field = DONE.find((each) => first && hasPlaceFor(tracker, first, each)) ?? "mitigation";
    const found = lacking(tracker, risks, (risk) => DONE.every((each) => saysNothing(risk[each])), { field, noun: "risk", all: "any of the", nameOf: nameOfRisk });
    for (const { cell, what, column } of found) yield { ...cell, data: { what }, ...(column ? {} : { severity: "note" as const }) };
  },
});
