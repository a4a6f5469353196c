import type { RegisterEntry, Summary } from "../consolidate/summary.js";
import { addDays, shortDate, type CalendarDate } from "../model/calendar-date.js";
import { divisionSlug } from "../model/division.js";
import { lastDayOf, monthLabel } from "../model/month.js";
import { plural } from "../report/summary-sentences.js";
import { longDate } from "./working-days.js";

/** What is said to the contact of a division whose return has not come, or cannot be read. */
export function returnMessage(entry: RegisterEntry, summary: Summary, replyBy: CalendarDate, returnsDueDays: number | null): { readonly subject: string; readonly body: string } {
  const { division, state } = entry;
  const month = monthLabel(summary.month);
  const rejected = state === "rejected";
  const body = [
    "Dear colleague,",
    rejected
      ? `The ${month} return of ${division} came as ${entry.file} and cannot be read. ${entry.why}`
      : `No ${month} return has come from ${division}.${dueWords(summary, returnsDueDays)}`,
    `What we ask: please send ${rejected ? "it again in a form that can be read" : "it"} by ${longDate(replyBy)}.`,
    "How to answer: reply to this message and attach the return, saved as it is and signed off. If nothing has changed since last month, tick that on sheet Return and send it all the same. If it cannot come by then, reply with the day on which it will.",
    standsIn(division, summary),
    `This is from the directorate summary of ${month}, version ${summary.version.number}.`,
    "Programme office",
  ];
  return { subject: `${month} return of ${division}: ${rejected ? "cannot be read" : "not yet received"}`, body: `${body.filter((part) => part !== "").join("\n\n")}\n` };
}

function dueWords({ month }: Summary, returnsDueDays: number | null): string {
  const last = lastDayOf(month);
  return last === null || returnsDueDays === null ? "" : ` Returns for it are due by ${shortDate(addDays(last, returnsDueDays))}.`;
}

/** What the summary shows of the division meanwhile. Restricted lines are counted with the others. */
function standsIn(division: string, { lines, previousMonth }: Summary): string {
  const carried = lines.filter((line) => line.carriedForward && divisionSlug(line.division) === divisionSlug(division)).length;
  const from = previousMonth === null ? "the month before" : monthLabel(previousMonth);
  return carried === 0 ? "" : `Until then the summary shows ${carried === 1 ? "the one line" : `the ${plural(carried, "line")}`} of ${division} as reported for ${from}.`;
}
