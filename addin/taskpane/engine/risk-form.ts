import { placeOf } from "../../../core/findings/items.js";
import { isOurWorkbook } from "../../../core/findings/own-workbook.js";
import type { Workbook } from "../../../core/grid/grid.js";
import { RISK_STATUSES } from "../../../core/model/risk-columns.js";
import type { Tracker } from "../../../core/model/tracker.js";
import type { Risk } from "../../../core/risks/risk.js";
import { USUAL_TOP } from "../../../core/risks/score.js";
import { cellAt, type FormField } from "./form-field.js";

type Asked = Pick<FormField, "field" | "label" | "kind">;

const RATINGS: readonly Asked[] = [
  { field: "current.likelihood", label: "Likelihood", kind: "choice" },
  { field: "current.impact", label: "Impact score", kind: "choice" },
];

/** What a register is rated by that has no likelihood and impact of its own. */
const RATED_AT_ONCE: readonly Asked[] = [
  { field: "current.score", label: "Score", kind: "short" },
  { field: "current.rag", label: "Rating", kind: "short" },
];

const OTHERS: readonly Asked[] = [
  { field: "mitigation", label: "Mitigation", kind: "long" },
  { field: "furtherActions", label: "Further actions", kind: "long" },
  { field: "reviewDate", label: "Review date", kind: "date" },
  { field: "status", label: "Status", kind: "choice" },
];

/** What an officer looks at each month of a risk, where its register has a place for it. What is worked out by a formula is not asked for. */
export function riskFields(tracker: Tracker, risk: Risk, workbook: Workbook): FormField[] {
  const place = placeOf(tracker, risk);
  if (place === null) return [];
  const ours = isOurWorkbook(tracker);
  const taken = new Set<string>();
  const found = (asked: readonly Asked[]): FormField[] => asked.flatMap((one): FormField[] => {
    const cell = place.cells[one.field];
    const now = cell === undefined ? undefined : cellAt(workbook, place.sheet, cell);
    if (cell === undefined || taken.has(cell) || now?.formula === true) return [];
    taken.add(cell);
    return [{ ...one, ...(one.kind === "choice" ? choiceOf(one.field, risk, ours) : {}), cell, text: now?.text ?? "" }];
  });
  const rated = found(RATINGS);
  return [...(rated.length > 0 ? rated : found(RATED_AT_ONCE)), ...found(OTHERS)];
}

/** On our sheet the choices are ours; a register of the division's own has its words, which nobody else knows. */
function choiceOf(field: string, { scale }: Risk, ours: boolean): Pick<FormField, "kind" | "choices" | "written"> {
  const isRating = field !== "status";
  const written = isRating ? { written: (typed: string) => ({ to: typed.trim(), asNumber: true }) as const } : {};
  if (!ours) return { kind: "short", ...written };
  const choices = isRating ? Array.from({ length: scale ?? USUAL_TOP }, (_, index) => String(index + 1)) : Object.values(RISK_STATUSES);
  return { kind: "choice", choices, ...written };
}
