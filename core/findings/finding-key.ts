import { parseArea } from "../grid/address.js";
import { divisionSlug } from "../model/division.js";
import type { Timing } from "../model/timing.js";
import type { Line, Tracker } from "../model/tracker.js";
import { shortHash } from "../recognise/line-id.js";
import type { Finding } from "./finding.js";
import { isOurWorkbook } from "./own-workbook.js";
import { subjectsOf } from "./subject.js";

/** Slots whose values pass with the days or move with the rows, while what the finding is about stays: "days", "count", "row", "otherLines". */
const PASSING_SLOT = /^(?:days|count|rows?|cells?|\w*lines)$/i;
/** "12 days ago" in a longer text passes too. */
const PASSING_WORDS = /\b(?:in |for )?\d+ days?(?: ago| late| overdue)?\b/gi;

/** Columns of ours that hold more of a field that has a column of its own. */
const SAME_FIELD: Readonly<Record<string, string>> = { leads: "lead", dueAsWritten: "due", startAsWritten: "start" };

/**
 * Gives each finding of a tracker its key: ten letters and digits that stand for the fault, the line and its field (in whatever cell they stand), what the field says,
 * and the finding's data. Somebody accepts a finding by its key. When the field or what is said of it changes the key is another, and the finding counts again;
 * a row that moves, a day that passes, or the same line in the tracker that was made of the plan leave the key as it is.
 */
export function withKeys(findings: readonly Finding[], tracker: Tracker): Finding[] {
  if (findings.length === 0) return [];
  const about = subjectReader(tracker);
  return findings.map((finding) => {
    const data = Object.keys(finding.data).filter((slot) => !PASSING_SLOT.test(slot)).sort();
    const said = data.map((slot) => `${slot}=${String(finding.data[slot]).replace(PASSING_WORDS, "")}`);
    return { ...finding, key: shortHash([finding.name, ...about(finding.at.cell), ...said]) };
  });
}

/** What the key says of a cell: the line and its field, or the division and what stands there. */
function subjectReader(tracker: Tracker): (cell: string) => readonly string[] {
  const subjects = subjectsOf(tracker);
  const rows = isOurWorkbook(tracker) ? new Map<number, Line>() : continuedLines(tracker);
  return (cell) => {
    const subject = subjects.get(cell);
    const line = subject?.line ?? rows.get(parseArea(cell)?.top ?? 0);
    const field = SAME_FIELD[subject?.field ?? ""] ?? subject?.field ?? "";
    if (line && subject?.line) return [line.id, field, fieldText(line, field)];
    return [line?.id ?? divisionSlug(tracker.division), field, subject ? "" : (tracker.places.texts.get(cell) ?? "")];
  };
}

/** Lines by the rows that they go on in. */
function continuedLines({ lines }: Tracker): Map<number, Line> {
  return new Map(lines.flatMap((line) => line.at.map(({ cells }) => [parseArea(cells)?.top ?? 0, line] as const)));
}

function fieldText(line: Line, field: string): string {
  const value: unknown = line[field as keyof Line];
  if (typeof value === "string") return value;
  return isTiming(value) ? value.text : "";
}

function isTiming(value: unknown): value is Timing {
  return typeof value === "object" && value !== null && "precision" in value && "text" in value;
}
