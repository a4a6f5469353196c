import { withoutRestricted } from "../report/without-restricted.js";
import type { Summary } from "../consolidate/summary.js";
import { isRestricted } from "../model/circulation.js";
import { divisionSlug } from "../model/division.js";
import type { DocumentPlan } from "../report/word/document-plan.js";
import { prepareReturns } from "./prepare-returns.js";
import { acceptancesOf, type PrepareOptions } from "./prepared-tracker.js";
import { wordForm } from "./word-form.js";

/** A division's Word form for the month after a summary. */
export interface PreparedForm {
  /** Without its ending, as that of the workbook. */
  readonly fileName: string;
  readonly plan: DocumentPlan;
}

/** Next month's Word form of every division. A form leaves the organisation: restricted lines are in none, and each says how many it leaves out. */
export function prepareForms(summary: Summary, { rules, find }: PrepareOptions): PreparedForm[] {
  const restricted = summary.lines.filter(({ line }) => isRestricted(line)).map(({ division }) => divisionSlug(division));
  const released: Summary = { ...withoutRestricted(summary).summary, findings: summary.findings.filter(({ code, at }) => at.cell !== "" || code.startsWith("RET")) };
  const options = { rules, find: { ...find, acceptances: acceptancesOf(summary, find) } };
  return prepareReturns(released, options).map((form) => {
    const leftOut = restricted.filter((slug) => slug === divisionSlug(form.division)).length;
    return { fileName: form.fileName, plan: wordForm(form, leftOut) };
  });
}
