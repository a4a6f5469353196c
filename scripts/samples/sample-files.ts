import { commissioningReturn } from "./commissioning-return.js";
import { familyHelpReturn } from "./family-help-return.js";
import { inclusionReturn } from "./inclusion-return.js";
import { COMMITTEE_REPORT, PRIORITIES_PLAN } from "./plan-prose.js";
import { focusAreasPlan, ragTrackerPlan, themesPlan } from "./plan-texts.js";
import { safeguardingReturn } from "./safeguarding-return.js";

/** Every sample file, by its path under templates/samples. The bytes are the same on every run. */
export async function sampleFiles(): Promise<Map<string, Uint8Array>> {
  const text = (content: string) => new TextEncoder().encode(content);
  return new Map([
    ["plans/rag-tracker.txt", text(ragTrackerPlan())],
    ["plans/themes-and-milestones.txt", text(themesPlan())],
    ["plans/focus-areas.txt", text(focusAreasPlan())],
    ["plans/priorities-and-bullets.txt", text(PRIORITIES_PLAN)],
    ["plans/committee-report.txt", text(COMMITTEE_REPORT)],
    ["returns/2025-10/safeguarding-and-care.xlsx", await safeguardingReturn("2025-10")],
    ["returns/2025-10/family-help-and-prevention.xlsx", await familyHelpReturn("2025-10")],
    ["returns/2025-10/education-and-inclusion.xlsx", await inclusionReturn("2025-10")],
    ["returns/2025-10/commissioning-and-resources.xlsx", await commissioningReturn("2025-10", 1)],
    ["returns/2025-11/safeguarding-and-care.xlsx", await safeguardingReturn("2025-11")],
    ["returns/2025-11/family-help-and-prevention.xlsx", await familyHelpReturn("2025-11")],
    ["returns/2025-11/education-and-inclusion.xlsx", await inclusionReturn("2025-11")],
    ["returns/2025-11/commissioning-and-resources.xlsx", await commissioningReturn("2025-11", 1)],
    ["returns/2025-11/commissioning-and-resources v2.xlsx", await commissioningReturn("2025-11", 2)],
  ]);
}
