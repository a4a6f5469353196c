import { divisionSlug } from "../model/division.js";
import { TEXT_FIELDS, type Line } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";
import type { SummaryLine } from "../consolidate/summary.js";
import { likeness, profileOf, wordingOf, type Profile } from "./likeness.js";

/** A line as it is compared with the lines of another month. */
export interface Compared {
  readonly at: SummaryLine;
  readonly division: string;
  /** "" where it has none. */
  readonly ref: string;
  readonly theme: string;
  /** Action and milestone as words alone; "" where it has neither. */
  readonly wording: string;
  readonly action: Profile;
  /** Null where the line is a whole action. */
  readonly milestone: Profile | null;
  readonly whole: Profile;
  /** All that the line says: two lines of the same content can stand for each other. */
  readonly content: string;
}

export function comparedLine(at: SummaryLine): Compared {
  const { line } = at;
  const action = line.action === "" && line.milestone === "" ? line.description : line.action;
  const own = profileOf(action);
  const milestone = line.milestone === "" ? null : profileOf(line.milestone);
  return {
    at,
    division: divisionSlug(at.division),
    ref: fold(line.ref).replace(/[\s().]+$|^[\s(]+/g, ""),
    theme: wordingOf(line.theme),
    wording: milestone || own.wording !== "" ? `${own.wording}\n${milestone?.wording ?? ""}` : "",
    action: own,
    milestone,
    whole: milestone ? profileOf(`${action} ${line.milestone}`) : own,
    content: contentOf(line),
  };
}

/** How much of the likeness of two milestones is that of their own words; the rest is that of their actions. */
const MILESTONES_SHARE = 0.7;

/** How alike two lines are worded, from 0 to 1. A milestone is more than the action that it shares with its neighbours. */
export function lineLikeness(one: Compared, other: Compared): number {
  if (one.milestone && other.milestone) return MILESTONES_SHARE * likeness(one.milestone, other.milestone) + (1 - MILESTONES_SHARE) * likeness(one.action, other.action);
  return one.milestone || other.milestone ? likeness(one.whole, other.whole) : likeness(one.action, other.action);
}

/** Everything that a division says in a line, without its ID and what it says of last month: what makes a return word for word last month's. */
export function contentOf(line: Line): string {
  const other = Object.keys(line.other).sort().map((heading) => `${heading}=${line.other[heading] ?? ""}`);
  return [...TEXT_FIELDS.map((field) => line[field]), line.status, line.statusText, line.start.text, line.due.text, line.proposedDue?.text ?? "", ...other].map((text) => (text === "" ? "" : fold(text))).join("\u001f");
}
