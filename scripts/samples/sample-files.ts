import { commissioningReturn } from "./commissioning-return.js";
import { familyHelpSent } from "./family-help-tracker.js";
import { inclusionReturn } from "./inclusion-return.js";
import { lateReturn } from "./late-return.js";
import { COMMITTEE_REPORT, PRIORITIES_PLAN } from "./plan-prose.js";
import { focusAreasPlan, ragTrackerPlan, themesPlan } from "./plan-texts.js";
import { safeguardingReturn } from "./safeguarding-return.js";
import { SAMPLE_MONTHS, type SampleMonth } from "./sample-month.js";

/** Every sample file, by its path under templates/samples. The bytes are the same on every run. */
export async function sampleFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map([
    ["plans/rag-tracker.txt", text(ragTrackerPlan())],
    ["plans/themes-and-milestones.txt", text(themesPlan())],
    ["plans/focus-areas.txt", text(focusAreasPlan())],
    ["plans/priorities-and-bullets.txt", text(PRIORITIES_PLAN)],
    ["plans/committee-report.txt", text(COMMITTEE_REPORT)],
    ["returns/goldthread.json", text(SETTINGS)],
  ]);
  for (const month of SAMPLE_MONTHS) for (const [name, bytes] of await returnsOf(month)) files.set(`returns/${month}/${name}`, bytes);
  return files;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Family Help and Prevention sent none. */
const MISSING: SampleMonth = "2025-04";
const LATE: SampleMonth = "2025-08";
/** Commissioning and Resources sent two. */
const TWICE: SampleMonth = "2025-11";

/** A month's returns by their file names. */
async function returnsOf(month: SampleMonth): Promise<[name: string, bytes: Uint8Array][]> {
  return [
    ["safeguarding-and-care.xlsx", await safeguardingReturn(month)],
    ...(month === MISSING ? [] : [["family-help-and-prevention.xlsx", await familyHelpSent(month)] as [string, Uint8Array]]),
    ["education-and-inclusion.xlsx", await inclusionReturn(month)],
    ["commissioning-and-resources.xlsx", month === LATE ? await lateReturn(month) : await commissioningReturn(month, 1)],
    ...(month === TWICE ? [["commissioning-and-resources v2.xlsx", await commissioningReturn(month, 2)] as [string, Uint8Array]] : []),
  ];
}

/** Who owes a return, whom to ask for it, and by when. */
const SETTINGS = `{
  "divisions": ["Safeguarding and Care", "Family Help and Prevention", "Education and Inclusion", "Commissioning and Resources"],
  "contacts": {
    "Safeguarding and Care": "safeguarding.support@example.org",
    "Family Help and Prevention": "family.help@example.org",
    "Education and Inclusion": "education.support@example.org"
  },
  "returnsDueDays": 7
}
`;
