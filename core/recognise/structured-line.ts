import { isCalendarDate, type Cell } from "../grid/grid.js";
import type { CalendarDate } from "../model/calendar-date.js";
import { STATUS_LABELS, STATUSES, type Status } from "../model/status.js";
import { BLANK_TIMING, type Timing } from "../model/timing.js";
import { CIRCULATION_LABELS, leadsShown, sameShown, timingShown, TRACKER_COLUMNS, type TrackerHeading } from "../model/tracker-columns.js";
import type { Circulation, Line, TextField } from "../model/tracker.js";
import type { KnownLeads } from "../parse/lead-pieces.js";
import { parseLeads } from "../parse/lead.js";
import { statusOfWords } from "../parse/status.js";
import { parseTiming, timingOfDate } from "../parse/timing.js";
import { fold, tidy } from "../parse/tidy.js";
import type { PlanPeriod } from "./options.js";
import type { NotedLine } from "./source-notes.js";

/** One row of the table Actions, by our headings, and by their own for the columns that are not ours. */
export interface StructuredRow {
  readonly row: number;
  readonly ours: ReadonlyMap<TrackerHeading, Cell>;
  readonly others: ReadonlyMap<string, Cell>;
}

/** What reading a row takes besides the row. */
export interface StructuredContext {
  readonly textOf: (cell: Cell) => string;
  readonly period: PlanPeriod | null;
  readonly leads: KnownLeads;
}

const STATUS_OF_LABEL: ReadonlyMap<string, Status> = new Map(STATUSES.map((status) => [fold(STATUS_LABELS[status]), status]));
const CIRCULATION_OF_LABEL: ReadonlyMap<string, Circulation> = new Map((Object.keys(CIRCULATION_LABELS) as Circulation[]).map((key) => [fold(CIRCULATION_LABELS[key]), key]));

type TimingField = "start" | "due" | "originalDue" | "proposedDue" | "lastDue";

/** Reads one row. An officer's edit wins over what was noted when the tracker was made; what was not edited is as it was noted. */
class RowReader {
  /** What was typed where it can't be kept as what the column holds. */
  readonly strays: [heading: string, text: string][] = [];

  constructor(
    private readonly row: StructuredRow,
    private readonly noted: NotedLine | null,
    private readonly context: StructuredContext,
  ) {}

  text(heading: TrackerHeading): string {
    const cell = this.row.ours.get(heading);
    return cell === undefined ? "" : this.context.textOf(cell);
  }

  private date(heading: TrackerHeading): CalendarDate | null {
    const value = this.row.ours.get(heading)?.value ?? null;
    return isCalendarDate(value) ? value : null;
  }

  /** What the column shows: a day, words, or nothing. */
  private shown(heading: TrackerHeading): CalendarDate | string | null {
    return this.date(heading) ?? (this.text(heading) || null);
  }

  /** A timing with a column of its own and, where there is one, a column of what was written. A new day wins over words, new words over the old day; a day that was cleared leaves the words. */
  timing(field: TimingField, heading: TrackerHeading, wordsHeading: TrackerHeading | null): Timing | null {
    const role = field === "start" ? "start" : "due";
    const noted = this.noted?.[field] ?? null;
    const shown = this.shown(heading);
    const words = wordsHeading === null ? null : this.text(wordsHeading);
    const read = words === null || words === "" ? null : parseTiming(words, role, this.context.period);
    const asNoted = sameShown(shown, timingShown(noted, role));
    if (asNoted && (words === null || words === (noted?.text ?? ""))) return noted;
    if (read !== null && (asNoted || sameShown(shown, timingShown(read, role)))) return read;
    const cell = this.row.ours.get(heading);
    if (cell === undefined || shown === null) return read;
    return typeof shown === "object" ? timingOfDate(shown, cell.text, cell.look.format, role) : parseTiming(shown, role, this.context.period);
  }

  /** The drop-down decides; left empty, the words as written do. */
  status(): Status {
    const chosen = this.text("Status");
    if (chosen === "") return statusOfWords(this.text("Status (as written)")) ?? "unknown";
    const status = STATUS_OF_LABEL.get(fold(chosen)) ?? statusOfWords(chosen);
    if (status === null || status === undefined) this.strays.push(["Status", chosen]);
    return status ?? "unknown";
  }

  lastStatus(): Status | null {
    const text = this.text("Last status");
    const status = STATUS_OF_LABEL.get(fold(text)) ?? statusOfWords(text);
    if (status === null && text !== "") this.strays.push(["Last status", text]);
    return status;
  }

  circulation(): Circulation | null {
    const text = this.text("Circulation");
    const circulation = CIRCULATION_OF_LABEL.get(fold(text)) ?? null;
    if (circulation === null && text !== "") this.strays.push(["Circulation", text]);
    return circulation;
  }

  updatedOn(): CalendarDate | null {
    const date = this.date("Updated on");
    const text = this.text("Updated on");
    if (date !== null || text === "") return date;
    const timing = parseTiming(text, "due", null);
    if (timing.kind === "by" && timing.precision === "day") return timing.by;
    this.strays.push(["Updated on", text]);
    return null;
  }

  leads(): Pick<Line, "lead" | "leads"> {
    const [first, others] = [this.text("Lead"), this.text("Other leads")];
    const noted = this.noted && leadsShown(this.noted.lead, this.noted.leads);
    if (this.noted !== null && noted?.first === first && noted.others === others) return { lead: this.noted.lead, leads: this.noted.leads };
    const named = others.split(/;|\n/).map((name) => tidy(name)).filter((name) => name !== "");
    return { lead: [first, ...named].filter((name) => name !== "").join("; "), leads: [...parseLeads(first, this.context.leads), ...named] };
  }

  other(): Record<string, string> {
    const columns = [...this.row.others].map(([heading, cell]) => [heading, this.context.textOf(cell)] as const);
    const notes = [...this.row.ours, ...this.row.others].flatMap(([heading, { note }]) => (note === undefined || note === "" ? [] : [[`Note on ${heading}`, note] as const]));
    return Object.fromEntries([...columns, ...notes, ...this.strays].filter(([, text]) => text !== ""));
  }
}

const TEXT_COLUMNS = TRACKER_COLUMNS.filter(({ kind }) => kind === "text" || kind === "text date");

/** The line of a row; `id` is its Line ID, kept or new. */
export function structuredLine(row: StructuredRow, id: string, noted: NotedLine | null, context: StructuredContext): Line {
  const reader = new RowReader(row, noted, context);
  const texts = Object.fromEntries(TEXT_COLUMNS.map(({ heading, field }) => [field, reader.text(heading)])) as Record<TextField | "statusText", string>;
  const line = {
    ...texts,
    id,
    ...reader.leads(),
    start: reader.timing("start", "Start", "Start (as written)") ?? BLANK_TIMING,
    due: reader.timing("due", "Due", "Timing (as written)") ?? BLANK_TIMING,
    originalDue: reader.timing("originalDue", "Original due", null),
    proposedDue: reader.timing("proposedDue", "Proposed due", null),
    lastDue: reader.timing("lastDue", "Last due", null),
    lastStatus: reader.lastStatus(),
    status: reader.status(),
    statusFill: noted?.statusFill ?? null,
    circulation: reader.circulation(),
    updatedOn: reader.updatedOn(),
    marks: noted?.marks ?? [],
    at: noted?.at ?? [],
  };
  return { ...line, other: reader.other() };
}
