import { divisionSlug } from "../../../core/model/division.js";

/** "plan.tracker.xlsx" for "plan.docx". */
export function trackerFileName(file: string): string {
  const name = file.replace(/\.[a-z0-9]{1,5}$/i, "").replace(/\.tracker$/i, "");
  return `${name === "" ? "plan" : name}.tracker.xlsx`;
}

/** "early-help-2025-11.xlsx" for a return of Early Help for November 2025. */
export function returnFileName(division: string, month: string | null): string {
  return `${[divisionSlug(division) || "return", ...(month === null ? [] : [month])].join("-")}.xlsx`;
}
