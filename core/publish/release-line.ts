import { isRestricted } from "../model/circulation.js";
import type { Timing } from "../model/timing.js";
import type { Line } from "../model/tracker.js";
import type { SummaryLine } from "../consolidate/summary.js";
import { listed } from "../report/summary-sentences.js";
import { fold } from "../parse/tidy.js";

/** How people's names become what may be published. */
export interface Naming {
  /** The name of a post, else "Named officer"; "" stays "". */
  readonly post: (name: string) => string;
  /** A text in which leads are not named. */
  readonly text: (text: string) => string;
}

/** The fields of a line that are published as written. Whatever is not said here is not published: evidence, risks, budget lines, own columns, notes, where it stands. */
const PUBLISHED = ["theme", "action", "milestone", "description", "update", "cause", "nextStep", "nextStepBy", "impact", "reasonForChange"] as const satisfies readonly (keyof Line)[];

const NOTHING: Omit<Line, "id" | "ref" | "start" | "due" | "proposedDue" | "status" | "lead" | "leads" | (typeof PUBLISHED)[number]> = {
  ...{ themeOwner: "", group: "", evidence: "", evidenceCheckedBy: "", evidenceCheckedOn: "", baseline: "", monitoring: "", risk: "", budgetLine: "" },
  ...{ approvedBy: "", approvedOn: "", closedOn: "", originalDue: null, lastDue: null, lastStatus: null, statusText: "", statusFill: null },
  ...{ circulation: null, updatedOn: null, other: {}, marks: [], at: [] },
};

/** A line as it may be published. `id`: a number of its own, since a Line ID says what the line was called before. */
export function releaseLine(line: Line, id: string, naming: Naming): Line {
  const texts = Object.fromEntries(PUBLISHED.map((field) => [field, naming.text(line[field])])) as Record<(typeof PUBLISHED)[number], string>;
  const { ref, start, due, proposedDue, status } = line;
  const timings = { start: releaseTiming(start, naming), due: releaseTiming(due, naming), proposedDue: proposedDue && releaseTiming(proposedDue, naming) };
  return { ...NOTHING, ...texts, ...timings, ...leadsOf(line, naming), id, ref, status };
}

/** As written where all of them are posts; else one after the other. */
function leadsOf({ lead, leads }: Line, { post }: Naming): Pick<Line, "lead" | "leads"> {
  const names = leads.length > 0 || lead === "" || NOBODY.test(fold(lead)) ? leads : [lead];
  const named = [...new Set(names.map(post))];
  const asWritten = names.every((name) => post(name) === name) && isCovered(lead, names);
  return { lead: asWritten ? lead : listed(named), leads: leads.length > 0 ? named : leads };
}

/** A cell may say more than the leads that were read from it. */
function isCovered(lead: string, names: readonly string[]): boolean {
  const rest = names.reduce((text, name) => text.replace(fold(name), " "), fold(lead));
  return NOBODY.test(fold(lead)) || !/[\p{L}\d]/u.test(rest.replace(/\b(?:and|with)\b/g, " "));
}

/** A cell that says that there is no lead, or not yet. */
const NOBODY = /^(?:n ?[/.]? ?a|none|tbc|tba|tbd|to be (?:confirmed|agreed|decided|identified|appointed|advised)|not (?:applicable|known|yet known)|unassigned|vacant|\?+)$/;

/** The line of the month before, of which the status and the due date are shown. */
export function releaseBefore({ before }: SummaryLine, now: Line, naming: Naming): SummaryLine["before"] {
  if (before === null || isLeftOut(before.line)) return null;
  const { status, due } = before.line;
  return { matchedBy: before.matchedBy, line: { ...now, status, due: releaseTiming(due, naming) } };
}

/** Restricted and internal lines are not published. */
export function isLeftOut(line: Pick<Line, "circulation">): boolean {
  return isRestricted(line) || line.circulation === "internal";
}

/** A date as written may be words. */
function releaseTiming(timing: Timing, { text }: Naming): Timing {
  return { ...timing, text: text(timing.text) };
}
