import { divisionSlug } from "../model/division.js";
import { remember } from "../model/remember.js";
import type { Timing } from "../model/timing.js";
import type { Line, Tracker } from "../model/tracker.js";
import { shortHash } from "../recognise/line-id.js";
import type { FindingData, FindingPlace } from "./finding.js";
import { itemText } from "./items.js";
import { subjectReader } from "./subject.js";

/** Slots whose values pass with the days or move with the rows, while what the finding is about stays: "days", "count", "row", "otherLines". */
const PASSING_SLOT = /^(?:days|count|rows?|cells?|\w*lines)$/i;
const isPassing = remember((slot) => PASSING_SLOT.test(slot));
const lasts = (slot: string): boolean => !isPassing(slot);
/** "12 days ago" in a longer text passes too. */
const PASSING_WORDS = /\b(?:in |for )?\d+ days?(?: ago| late| overdue)?\b/gi;
const lasting = (value: string | number | undefined): string => (typeof value === "string" ? value.replace(PASSING_WORDS, "") : String(value));

/** Columns of ours that hold more of a field that has a column of its own. */
const SAME_FIELD: Readonly<Record<string, string>> = { leads: "lead", dueAsWritten: "due", startAsWritten: "start" };

/**
 * Tells the keys of a tracker's findings: ten letters and digits that stand for the fault, the line (or indicator, or risk) and its field (in whatever cell they stand), what the field says,
 * and the finding's data. Somebody accepts a finding by its key. When the field or what is said of it changes the key is another, and the finding counts again;
 * a row that moves, a day that passes, or the same line in the tracker that was made of the plan leave the key as it is.
 */
export function keyReader(tracker: Tracker): (name: string, at: FindingPlace, data: FindingData) => string {
  const about = aboutReader(tracker);
  return (name, at, data) => {
    const key = [name, ...about(at)];
    const slots = Object.keys(data).filter(lasts);
    for (const slot of slots.length > 1 ? slots.sort() : slots) key.push(`${slot}=${lasting(data[slot])}`);
    return shortHash(key);
  };
}

/** What the key says of a cell: the line, indicator or risk, its field and what it says; or the division and what stands in the cell. */
function aboutReader(tracker: Tracker): (at: FindingPlace) => readonly [about: string, field: string, text: string] {
  const subjectOf = subjectReader(tracker);
  return (at) => {
    const subject = subjectOf(at);
    if (subject?.item) return [subject.item.id, subject.field, itemText(subject.item, subject.field)];
    const line = subject?.line ?? null;
    const field = SAME_FIELD[subject?.field ?? ""] ?? subject?.field ?? "";
    if (line && field !== "") return [line.id, field, fieldText(line, field)];
    return [line?.id ?? divisionSlug(tracker.division), field, field === "" ? (tracker.places.texts.get(at.cell) ?? "") : ""];
  };
}

function fieldText(line: Line, field: string): string {
  const value: unknown = line[field as keyof Line];
  if (typeof value === "string") return value;
  return isTiming(value) ? value.text : "";
}

function isTiming(value: unknown): value is Timing {
  return typeof value === "object" && value !== null && "precision" in value && "text" in value;
}
