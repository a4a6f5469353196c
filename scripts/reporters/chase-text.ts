import type { Chase } from "../../core/chase/chase.js";
import { longDate } from "../../core/chase/working-days.js";
import type { Summary } from "../../core/consolidate/summary.js";
import type { CalendarDate } from "../../core/model/calendar-date.js";
import { monthLabel } from "../../core/model/month.js";
import { plural } from "../../core/report/summary-sentences.js";

/** What was drafted, to whom, and who has no address. Lines end in "\n". */
export function chaseText({ month }: Pick<Summary, "month">, chase: Chase, replyBy: CalendarDate, folder: string, file: string): string {
  const { drafts, unaddressed, restricted } = chase;
  const rows = [
    `${monthLabel(month)}: ${plural(drafts.length, "message draft")}, to be answered by ${longDate(replyBy)}`,
    ...drafts.map(({ fileName, to }) => `  ${fileName}.eml  to ${to.addresses.join(", ")}`),
    ...(restricted === 0 ? [] : [`${plural(restricted, "restricted line")} overdue or due soon ${restricted === 1 ? "is" : "are"} in no message.`]),
    ...unaddressedRows(chase),
    ...(unaddressed.length === 0 ? [] : ['Say their addresses in goldthread.json ("contacts" for divisions, "addresses" for leads) and run this again.']),
    `wrote ${folder}: ${plural(drafts.length, "draft")} and ${file}`,
  ];
  return rows.map((row) => `${row}\n`).join("");
}

/** The list of those who have no address, as a file of its own. */
export function unaddressedText(chase: Chase): string {
  return unaddressedRows(chase).map((row) => `${row}\n`).join("");
}

function unaddressedRows({ unaddressed }: Chase): string[] {
  if (unaddressed.length === 0) return ["Nobody is without an address."];
  return [`No address for ${unaddressed.length}:`, ...unaddressed.map(({ who, about }) => `  ${who.replace(/\s+/g, " ")}: ${about}`)];
}
