import type { RegisterEntry, Summary, SummaryLine } from "../consolidate/summary.js";
import { addDays, type CalendarDate } from "../model/calendar-date.js";
import { isRestricted } from "../model/circulation.js";
import { divisionSlug } from "../model/division.js";
import { nameForFile } from "../model/file-name.js";
import { leadLoads } from "../report/leads-sheet.js";
import { dueSoon, WINDOWS } from "../report/look-ahead-sheet.js";
import { listed, plural } from "../report/summary-sentences.js";
import { addressBook, type AddressBook, type KnownAddresses } from "./address-book.js";
import type { Draft } from "./draft.js";
import { leadMessage, type LeadLines } from "./lead-message.js";
import { returnMessage } from "./return-message.js";

export interface ChaseOptions extends KnownAddresses {
  /** The day by which everybody is asked to answer. */
  readonly replyBy: CalendarDate;
  readonly returnsDueDays: number | null;
}

/** Somebody to ask whose address nobody has given. */
export interface Unaddressed {
  readonly who: string;
  /** What they would have been asked about. */
  readonly about: string;
}

/** Whom to ask after a month, and what. */
export interface Chase {
  /** To the contacts of returns, then to leads; one for each. */
  readonly drafts: readonly Draft[];
  readonly unaddressed: readonly Unaddressed[];
  /** Restricted lines that are overdue or due soon, and in no message. */
  readonly restricted: number;
}

/** Drafts for every return that is missing or cannot be read, and for every lead with lines that are overdue or due soon. Restricted lines are in none. */
export function chase(summary: Summary, options: ChaseOptions): Chase {
  const book = addressBook(options);
  const names = new Set<string>();
  const drafts: Draft[] = [];
  const unaddressed: Unaddressed[] = [];
  for (const entry of returnsOwed(summary)) {
    const to = book.ofReturn(entry);
    const what = entry.state === "missing" ? "return missing" : "return cannot be read";
    if (to === null) unaddressed.push({ who: `${entry.division}${entry.contact === "" ? "" : ` (contact: ${entry.contact})`}`, about: what });
    else drafts.push({ fileName: fileName("return", entry.division, names), to, ...returnMessage(entry, summary, options.replyBy, options.returnsDueDays) });
  }
  const lastDay = addDays(summary.asOf.date, WINDOWS[0]);
  for (const each of leadLines(summary, book)) {
    const to = each.lead === "" ? null : book.ofLead(each.lead);
    if (to === null) unaddressed.push({ who: each.lead === "" ? `No lead given (${listed(divisionsOf(each))})` : each.lead, about: aboutWords(each) });
    else drafts.push({ fileName: fileName("lead", each.lead, names), to, ...leadMessage(each, summary, options.replyBy, lastDay) });
  }
  return { drafts, unaddressed, restricted: toAskAbout(summary).filter(({ line }) => isRestricted(line)).length };
}

/** A rejected file is not asked after when another of the division is used. */
function returnsOwed({ returns }: Summary): RegisterEntry[] {
  const received = new Set(returns.filter(({ state }) => state === "received").map(({ division }) => divisionSlug(division)));
  const owed = returns.filter(({ state, division }) => (state === "missing" || state === "rejected") && !received.has(divisionSlug(division)));
  return owed.filter(({ division }, index) => owed.findIndex((other) => divisionSlug(other.division) === divisionSlug(division)) === index);
}

/** Overdue, or due in the nearest window. */
function toAskAbout({ lines, asOf }: Summary): SummaryLine[] {
  const soon = new Set(dueSoon(lines, asOf.date).filter(({ days }) => days <= WINDOWS[0]).map(({ at }) => at));
  return lines.filter((line) => line.daysLate !== null || soon.has(line));
}

/** By lead, a line with several for each of them: most overdue first. Leads with nothing but restricted lines are in none. */
function leadLines(summary: Summary, book: AddressBook): LeadLines[] {
  const asked = toAskAbout(summary);
  const merged = new Map<string, { lead: string; lines: SummaryLine[] }>();
  for (const { lead, lines } of leadLoads(asked)) {
    const known = merged.get(book.keyOf(lead));
    if (known === undefined) merged.set(book.keyOf(lead), { lead, lines: [...lines] });
    else known.lines.push(...lines.filter((line) => !known.lines.includes(line)));
  }
  return [...merged.values()].flatMap(({ lead, lines }): LeadLines[] => {
    const open = lines.filter(({ line }) => !isRestricted(line));
    const late = open.filter(({ daysLate }) => daysLate !== null).sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
    const soon = dueSoon(open, summary.asOf.date).flatMap(({ at, days }) => (days <= WINDOWS[0] ? [at] : []));
    return open.length === 0 ? [] : [{ lead, late, soon, restricted: lines.length - open.length }];
  });
}

function divisionsOf({ late, soon }: LeadLines): string[] {
  return [...new Set([...late, ...soon].map(({ division }) => division))];
}

function aboutWords({ late, soon }: LeadLines): string {
  return listed([...(late.length === 0 ? [] : [`${plural(late.length, "line")} overdue`]), ...(soon.length === 0 ? [] : [`${plural(soon.length, "line")} due in ${WINDOWS[0]} days`])]);
}

/** "lead head-of-service"; adds the name to `taken`, so that no two drafts share one. */
function fileName(kind: string, who: string, taken: Set<string>): string {
  const slug = nameForFile(who, "unnamed");
  for (let count = 1; ; count++) {
    const name = `${kind} ${slug}${count === 1 ? "" : `-${count}`}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
