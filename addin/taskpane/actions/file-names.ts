import { nameForFile } from "../../../core/model/file-name.js";

const withoutEnding = (file: string): string => file.replace(/\.[a-z0-9]{1,5}$/i, "");

/** "plan.tracker.xlsx" for "plan.docx". */
export function trackerFileName(file: string): string {
  return `${withoutEnding(file).replace(/\.tracker$/i, "") || "plan"}.tracker.xlsx`;
}

/** "plan.budget-check.xlsx" for "plan.docx". */
export function budgetCheckFileName(file: string): string {
  return `${withoutEnding(file) || "budget"}.budget-check.xlsx`;
}

/** "early-help-2025-11.xlsx" for a return of Early Help for November 2025. */
export function returnFileName(division: string, month: string | null): string {
  return `${[nameForFile(division, "return"), ...(month === null ? [] : [month])].join("-")}.xlsx`;
}
