import type { AsOf } from "../model/as-of.js";
import { challenges, dateCheck, type DateCheckSettings } from "../model/date-check.js";
import { RAG_OF_STATUS } from "../model/status.js";
import type { Line } from "../model/tracker.js";
import { daysLate } from "./find-exceptions.js";
import type { SummaryLine } from "./summary.js";

/** What a line comes to on the as-of date. */
export function assessLine(line: Line, asOf: AsOf, settings: DateCheckSettings): Pick<SummaryLine, "rag" | "dateCheck" | "challenged" | "daysLate"> {
  return {
    rag: RAG_OF_STATUS[line.status],
    dateCheck: dateCheck(line, asOf.date, settings),
    challenged: challenges(line, asOf.date, settings),
    daysLate: daysLate(line, asOf.date),
  };
}
