import type { AsOf } from "../model/as-of.js";
import { checkDates, type DateCheckSettings } from "../model/date-check.js";
import { remember } from "../model/remember.js";
import { RAG_OF_STATUS, RAGS, type Rag } from "../model/status.js";
import type { DateCheck, Line } from "../model/tracker.js";
import { daysLate } from "./find-exceptions.js";
import type { SummaryLine } from "./summary.js";

/** Thousands of lines are said the same few things of: each is one object, and one text, for all of them. */
const SHARED = Object.fromEntries(RAGS.map((rag) => [rag, remember((why): DateCheck => ({ rag, why }))])) as Readonly<Record<Rag, (why: string) => DateCheck>>;

/** What a line comes to on the as-of date. */
export function assessLine(line: Line, asOf: AsOf, settings: DateCheckSettings): Pick<SummaryLine, "rag" | "dateCheck" | "challenged" | "daysLate"> {
  const { check, challenged } = checkDates(line, asOf.date, settings);
  return {
    rag: RAG_OF_STATUS[line.status],
    dateCheck: SHARED[check.rag](check.why),
    challenged,
    daysLate: daysLate(line, asOf.date),
  };
}
