import type { ReturnFile } from "../../core/consolidate/summary.js";
import { parseIsoDate } from "../../core/model/calendar-date.js";
import { STATUSES, type Status } from "../../core/model/status.js";
import { BLANK_TIMING, type Timing } from "../../core/model/timing.js";
import { TEXT_FIELDS, type Line, type ReturnDetails, type Tracker } from "../../core/model/tracker.js";
import { blankLine } from "./blank-line.js";

/** A due date of one day ("2018-11-30"), something that goes on ("ongoing", "2018-11-30 ongoing"), what cannot be read ("soon"), or nothing (""). */
export function due(text: string): Timing {
  if (text === "") return BLANK_TIMING;
  const ongoing = text.endsWith("ongoing");
  const by = parseIsoDate(text.replace(/ ?ongoing$/, ""));
  return { ...BLANK_TIMING, text, kind: ongoing ? "ongoing" : by ? "by" : "unreadable", from: by, by, ongoing, precision: by && "day" };
}

/** Lines of a text table, its headings the fields of a line: "| ref | due | status |". Dates are ISO 8601; several leads are parted by "/". */
export function lines(table: string): Line[] {
  const [header = [], ...rows] = table
    .trim()
    .split("\n")
    .map((row) => row.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim()));
  return rows.map((cells, index) => lineOf(Object.fromEntries(header.map((field, column) => [field, cells[column] ?? ""])), index + 1));
}

function lineOf(row: Readonly<Record<string, string>>, number: number): Line {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, row[field] ?? ""]));
  const status = STATUSES.find((each) => each === row.status) ?? "unknown";
  return {
    ...blankLine(),
    ...texts,
    id: row.id ?? `line-${number}`,
    leads: (row.lead ?? "").split("/").filter((lead) => lead !== ""),
    due: due(row.due ?? ""),
    proposedDue: row.proposedDue ? due(row.proposedDue) : null,
    circulation: row.circulation === "restricted" ? "restricted" : null,
    status: status satisfies Status,
    lastStatus: STATUSES.find((each) => each === row.lastStatus) ?? null,
    at: [{ sheet: "Plan", cells: `A${number + 3}:F${number + 3}` }],
  };
}

export function returnDetails(details: Partial<ReturnDetails>): ReturnDetails {
  const blank = { division: "", month: null, contact: "", asOf: null, nothingChanged: false, preparedBy: "", signedOffBy: "", signedOffOn: null, digest: "", templateVersion: "", answers: [] };
  return { ...blank, ...details };
}

/** A file that was read: one sheet, "Plan", with these lines and, for a structured return, these details. */
export function returnFile(file: string, read: string | readonly Line[], details: Partial<ReturnDetails> | null = null): ReturnFile {
  const own = typeof read === "string" ? lines(read) : read;
  const tracker: Tracker = {
    source: { file, sheet: "Plan" },
    division: "",
    month: null,
    lines: own,
    columns: [],
    legend: [],
    abbreviations: {},
    unplaced: [],
    counts: { cells: own.length * 6 + 2, fields: own.length * 5, other: own.length, unplaced: 2 },
    findings: [],
    places: { lines: new Map(), headings: {}, table: "", texts: new Map() },
    returnDetails: details && returnDetails(details),
  };
  return { file, state: "read", trackers: [tracker] };
}

/** The file with a further sheet, which holds indicators or risks and no lines. */
export function withPlans(file: ReturnFile, plans: Pick<Tracker, "indicators" | "risks">): ReturnFile {
  const sheet = returnFile(file.file, []);
  if (file.state !== "read" || sheet.state !== "read") return file;
  return { ...file, trackers: [...file.trackers, ...sheet.trackers.map((tracker) => ({ ...tracker, source: { ...tracker.source, sheet: "Plans" }, ...plans }))] };
}

/** A file of indicators or risks alone. */
export function plansFile(file: string, plans: Pick<Tracker, "indicators" | "risks">): ReturnFile {
  const whole = withPlans(returnFile(file, []), plans);
  return whole.state === "read" ? { ...whole, trackers: whole.trackers.slice(1) } : whole;
}
