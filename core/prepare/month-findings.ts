import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { cellOf } from "../findings/cell-of.js";
import type { Finding } from "../findings/finding.js";
import { divisionSlug } from "../model/division.js";
import { TRACKER_SHEETS } from "../model/tracker-columns.js";
import type { Tracker } from "../model/tracker.js";

/** Families of the rules about a month: what has moved, and what became of the return. */
const OF_A_MONTH = /^(?:MOV|RET)\d/;

/** The field of a line that a rule about movement looks at. */
const FIELD: Readonly<Record<string, string>> = { "due-slipped": "due", reopened: "status", "update-unchanged": "update", "improved-without-update": "update" };

/** What the summary finds of a division's month, at the lines where they stand in its next return. What is about a line that is not in the return is left out. */
export function monthFindings(division: string, last: readonly SummaryLine[], { findings, returns }: Summary, tracker: Tracker): Finding[] {
  const slug = divisionSlug(division);
  const files = new Set([...returns.filter((entry) => divisionSlug(entry.division) === slug), ...last].map(({ file }) => file).filter((file) => file !== ""));
  const own = findings.filter(({ code, at, message }) => OF_A_MONTH.test(code) && (at.file === "" ? message.includes(division) : files.has(at.file)));
  return own.flatMap((finding): Finding[] => {
    const cell = finding.at.cell === "" ? "" : cellNow(finding, last, tracker);
    return cell === null ? [] : [{ ...finding, at: { file: tracker.source.file, sheet: TRACKER_SHEETS.tracker, cell } }];
  });
}

function cellNow({ at, name }: Finding, last: readonly SummaryLine[], tracker: Tracker): string | null {
  const found = last.find((each) => each.file === at.file && each.at?.sheet === at.sheet && each.at.cells === at.cell);
  const line = tracker.lines.find(({ id }) => id === found?.line.id);
  return line ? cellOf(tracker, line, FIELD[name] ?? "action") : null;
}
