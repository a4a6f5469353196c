import { lastDayOf } from "../../core/model/month.js";
import { tableDigest } from "../../core/model/table-digest.js";
import type { ReturnDetails } from "../../core/model/tracker.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { portablePacker } from "../../files/write-plan/packer.js";
import { writePlanBy } from "../../files/write-plan/write-plan.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import type { SampleMonth } from "./sample-month.js";

/** What an officer fills in on sheet Return. */
export type Filled = Pick<ReturnDetails, "division" | "contact" | "preparedBy" | "signedOffBy" | "signedOffOn" | "answers">;

/** A division's return in its own layout, converted into the structured tracker, filled in and signed off. */
export async function structuredReturn(month: SampleMonth, file: string, own: Uint8Array, filled: Filled): Promise<Uint8Array> {
  const read = readTrackers(readXlsx(file, own), { file, month, division: filled.division });
  const digest = tableDigest(read.flatMap(({ lines }) => lines));
  const details: ReturnDetails = { ...filled, month, asOf: lastDayOf(month), nothingChanged: false, digest, templateVersion: "" };
  return writePlanBy(portablePacker, structuredTracker(read.map((tracker) => ({ ...tracker, returnDetails: details })), details.asOf));
}
