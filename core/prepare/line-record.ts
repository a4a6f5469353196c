import { RECORD_LEAD, RECORD_OTHER, FORM_HEADINGS } from "../model/word-form.js";
import { shortDate } from "../model/calendar-date.js";
import type { Timing } from "../model/timing.js";
import { CIRCULATION_LABELS, TRACKER_COLUMNS, type TrackerColumn } from "../model/tracker-columns.js";
import type { Line } from "../model/tracker.js";
import { parseLeads } from "../parse/lead.js";
import { NO_LEADS_KNOWN } from "../parse/lead-pieces.js";
import { packList } from "../recognise/source-notes.js";
import { timingRecord } from "../recognise/timing-record.js";

/** One thing on record of a line that the form's tables of lines do not show. */
export interface RecordEntry {
  readonly what: string;
  readonly text: string;
}

/** Shown by the tables of lines, or by their captions, which are one line. */
const SHOWN: ReadonlySet<string> = new Set<string>([...FORM_HEADINGS, "Theme"]);

/** All that a line holds besides what its row in the form shows, so that a form that comes back says as much as an Excel return. */
export function lineRecord(line: Line): RecordEntry[] {
  const entries = TRACKER_COLUMNS.filter(({ heading }) => !SHOWN.has(heading)).map((column): RecordEntry => ({ what: column.heading, text: recordText(column, line) }));
  const others = Object.entries(line.other).map(([heading, text]): RecordEntry => ({ what: `${RECORD_OTHER}${heading}`, text }));
  const theme = { what: "Theme", text: line.theme.includes("\n") ? line.theme : "" };
  return [theme, ...leadEntries(line), ...entries, ...others].filter(({ text }) => text !== "");
}

function recordText(column: TrackerColumn, line: Line): string {
  switch (column.kind) {
    case "text":
    case "text date":
      return line[column.field as keyof Line] as string;
    case "timing":
      return timingText(column, line);
    case "circulation":
      return line.circulation === null ? "" : CIRCULATION_LABELS[line.circulation];
    case "date":
      return line.updatedOn === null ? "" : shortDate(line.updatedOn);
    default:
      return "";
  }
}

/** The original due date goes without saying where it is the last one. */
function timingText({ field }: TrackerColumn, line: Line): string {
  const timing = line[field as keyof Line] as Timing | null;
  if (timing === null) return "";
  const text = timingRecord(timing, field === "start" ? "start" : "due");
  const unmoved = field === "originalDue" && line.lastDue?.kind === "by" && timingRecord(line.lastDue, "due") === text;
  return unmoved ? "" : text;
}

/** Words that part the names of several leads, or stand inside one. */
const SEVERAL = /[,/;&\n]| and | with /i;

/** A lead that a reader could take for several, or that is several. */
function leadEntries({ lead, leads }: Line): RecordEntry[] {
  const parsed = parseLeads(lead, NO_LEADS_KNOWN);
  if (!SEVERAL.test(lead) && [lead, ...parsed].every((name) => name === (leads[0] ?? "")) && leads.length < 2) return [];
  const read = packList(leads);
  return [{ what: RECORD_LEAD.written, text: read === lead ? "" : lead }, { what: RECORD_LEAD.read, text: read }];
}
