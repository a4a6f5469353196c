import { isoDate } from "../../core/model/calendar-date.js";
import type { Rating, Risk, RiskLevel } from "../../core/risks/risk.js";

const part = ({ text, value }: Rating): string => (value === null ? text || "." : String(value));

/** "4x3=12 red": likelihood, impact, score and colour, a word where there is no number, a point where there is nothing; "" for no level. */
function level(shown: RiskLevel | null): string {
  if (shown === null) return "";
  const text = `${part(shown.likelihood)}x${part(shown.impact)}=${part(shown.score)}${shown.rag === null ? "" : ` ${shown.rag}`}`;
  return text === ".x.=." ? "" : text;
}

/** A risk as a row of a test's table: each field by a short name. */
export function showRisk(risk: Risk): Record<string, string> {
  return {
    ref: risk.ref, risk: risk.risk, theme: risk.theme, cause: risk.cause, consequence: risk.consequence, gross: level(risk.inherent), now: level(risk.current), target: level(risk.target),
    scale: risk.scale === null ? "." : String(risk.scale), mitigation: risk.mitigation, controls: risk.controls, further: risk.furtherActions, owner: risk.owner, owners: risk.owners.join("; "),
    linked: risk.linkedActions, review: risk.reviewDate.by ? isoDate(risk.reviewDate.by) : risk.reviewDate.text, status: risk.status, closed: risk.closed ? "yes" : "no", direction: risk.direction,
    other: Object.entries(risk.other).map(([heading, text]) => `${heading}: ${text}`).join("; "), marks: risk.marks.map(({ field, kind }) => `${field} ${kind}`).join("; "),
  };
}
