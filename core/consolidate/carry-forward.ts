import { isRestricted } from "../model/circulation.js";
import { divisionSlug } from "../model/division.js";
import { countBy } from "../model/group-by.js";
import { monthLabel, type Month } from "../model/month.js";
import type { PreviousMonth } from "../movement/previous-month.js";
import type { UsedReturn } from "./pick-returns.js";
import type { RegisterEntry, SummaryLine } from "./summary.js";

/**
 * Last month's lines that this month's returns cannot hold, marked, under the division's name of this month: all of a division that sent nothing that counts,
 * the restricted ones of a division that sent a Word form. The file is that of the return they came in.
 */
export function carryForward({ lines }: PreviousMonth, used: readonly UsedReturn[], register: readonly RegisterEntry[]): SummaryLine[] {
  const sent = new Set(used.map(({ division }) => divisionSlug(division)));
  const forms = new Set(used.filter(({ trackers }) => trackers.some(({ withoutRestricted }) => withoutRestricted)).map(({ division }) => divisionSlug(division)));
  const names = new Map([...register].reverse().map(({ division }) => [divisionSlug(division), division]));
  return lines
    .filter(({ division, line }) => !sent.has(divisionSlug(division)) || (forms.has(divisionSlug(division)) && isRestricted(line)))
    .map((each) => ({ ...each, division: names.get(divisionSlug(each.division)) ?? each.division, carriedForward: true, before: { line: each.line, matchedBy: "id" } }));
}

/** The register, saying of each division how many lines stand in for its return, or for what its Word form leaves out. */
export function sayCarried(register: readonly RegisterEntry[], carried: readonly SummaryLine[], previous: Month): RegisterEntry[] {
  const said = new Set<string>();
  const counts = countBy(carried, ({ division }) => divisionSlug(division));
  return register.map((entry) => {
    const slug = divisionSlug(entry.division);
    const lines = counts.get(slug) ?? 0;
    if (lines === 0 || said.has(slug)) return entry;
    said.add(slug);
    const kind = entry.state === "received" ? "restricted line" : "line";
    return { ...entry, why: `${entry.why} Its ${lines} ${kind}${lines === 1 ? "" : "s"} of ${monthLabel(previous)} ${lines === 1 ? "is" : "are"} carried forward.`.trimStart() };
  });
}
