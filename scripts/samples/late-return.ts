import type { CalendarDate } from "../../core/model/calendar-date.js";
import { lastDayOf } from "../../core/model/month.js";
import { tableDigest } from "../../core/model/table-digest.js";
import type { ReturnDetails } from "../../core/model/tracker.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { commissioningReturn } from "./commissioning-return.js";
import type { SampleMonth } from "./sample-month.js";

const SIGNED: CalendarDate = { year: 2025, month: 9, day: 18 };

/** Commissioning and Resources' August return: converted into the structured tracker, with answers, and signed off eleven days after it was due. */
export async function lateReturn(month: SampleMonth): Promise<Uint8Array> {
  const file = "commissioning-and-resources.xlsx";
  const read = readTrackers(readXlsx(file, await commissioningReturn(month, 1)), { file, month, division: "Commissioning and Resources" });
  const details = detailsOf(month, tableDigest(read.flatMap(({ lines }) => lines)));
  return writePlan(structuredTracker(read.map((tracker) => ({ ...tracker, returnDetails: details })), details.asOf));
}

function detailsOf(month: SampleMonth, digest: string): ReturnDetails {
  return {
    division: "Commissioning and Resources", month, contact: "commissioning.support@example.org", asOf: lastDayOf(month), nothingChanged: false,
    preparedBy: "Business Manager", signedOffBy: "Head of Joint Commissioning", signedOffOn: SIGNED, digest, templateVersion: "",
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
}
