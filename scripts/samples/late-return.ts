import { commissioningReturn } from "./commissioning-return.js";
import type { SampleMonth } from "./sample-month.js";
import { structuredReturn, type Filled } from "./structured-return.js";

/** Commissioning and Resources' August return: converted into the structured tracker, with answers, and signed off eleven days after it was due. */
export async function lateReturn(month: SampleMonth): Promise<Uint8Array> {
  return structuredReturn(month, "commissioning-and-resources.xlsx", await commissioningReturn(month, 1), FILLED);
}

const FILLED: Filled = {
  division: "Commissioning and Resources",
  contact: "commissioning.support@example.org",
  preparedBy: "Business Manager",
  signedOffBy: "Head of Joint Commissioning",
  signedOffOn: { year: 2025, month: 9, day: 18 },
  answers: [
    {
      theme: "Transport",
      workingWell: "Routes were let in June, two of them for less than before.",
      howWeKnow: "Contract register; telephone calls to forty families in July.",
      worriedAbout: "Taxis that carry one child: a third are still to be checked.",
      whatNext: "Transport Officer asks schools for their lists in the first week of term.",
    },
    {
      theme: "Workforce",
      workingWell: "Fourteen agency workers took permanent posts.",
      howWeKnow: "Payroll at the end of each month.",
      worriedAbout: "Posts for the support hub are not agreed.",
      whatNext: "Paper to the October board, from the Business Manager.",
    },
  ],
};
