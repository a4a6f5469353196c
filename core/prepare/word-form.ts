import { shortDate } from "../model/calendar-date.js";
import { lastDayOf, monthLabel } from "../model/month.js";
import { ANSWER_COLUMNS, RETURN_LABELS } from "../model/return-form.js";
import { STATUS_LABELS, STATUSES } from "../model/status.js";
import { FORM_CAPTIONS, FORM_DETAILS, FORM_FIELDS, FORM_HEADINGS, RECORD_COLUMNS } from "../model/word-form.js";
import type { TrackerHeading } from "../model/tracker-columns.js";
import type { Line } from "../model/tracker.js";
import { tidyLine } from "../parse/tidy.js";
import { timingWords } from "../recognise/timing-record.js";
import { plural } from "../report/summary-sentences.js";
import { plain, strong, type Block, type DocumentCell, type DocumentColumn, type DocumentPlan, type DocumentTable } from "../report/word/document-plan.js";
import { lineRecord } from "./line-record.js";
import type { PreparedReturn } from "./prepare-returns.js";

/** Empty rows for actions that are new this month. */
const NEW_ROWS = 3;

/**
 * A prepared return as a Word form, for a partner without Excel; `consolidate` reads it back.
 * @param form prepared of what may leave the programme office. @param restricted how many lines that leaves out.
 */
export function wordForm(form: PreparedReturn, restricted: number): DocumentPlan {
  const { division, month, tracker } = form;
  const title = `${division}: return for ${monthLabel(month)}`;
  return {
    title,
    page: { landscape: true, margin: 16 },
    footer: title,
    blocks: [{ kind: "title", text: title }, ...opening(restricted), detailsTable(form), ...asked(form), ...actions(tracker.lines), ...questions(form), ...onRecord(tracker.lines)],
  };
}

function opening(restricted: number): Block[] {
  const choices = STATUSES.map((status) => STATUS_LABELS[status]);
  const leftOut = restricted === 0 ? [] : [{ kind: "note", runs: plain(`${plural(restricted, "restricted line")} ${restricted === 1 ? "is" : "are"} left out of this form; the programme office keeps ${restricted === 1 ? "it" : "them"}.`) } as const];
  return [
    { kind: "paragraph", runs: plain("Status, update, cause and next steps are those of last month: write over them what is so now. Fill in the boxes below and send this document back as it is, as a Word document.") },
    { kind: "paragraph", runs: [strong("Status is one of: "), { text: `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}.` }] },
    { kind: "note", runs: plain("Line ID ties a line to last month's: leave it as it is. A new action goes into the empty rows of the last table of actions; it gets its Line ID later.") },
    ...leftOut,
  ];
}

function cell(text: string): DocumentCell {
  return { paragraphs: [plain(text)] };
}

function detailsTable({ division, month, tracker }: PreparedReturn): DocumentTable {
  const asOf = lastDayOf(month);
  const values: Readonly<Partial<Record<(typeof FORM_FIELDS)[number], string>>> = {
    division,
    month: monthLabel(month),
    contact: tracker.returnDetails?.contact ?? "",
    asOf: asOf === null ? "" : shortDate(asOf),
  };
  return {
    kind: "table",
    form: true,
    caption: "About this return",
    description: "What the return is for, and who prepared it and signed it off; the answers go into the second column.",
    columns: [{ heading: FORM_DETAILS.label, share: 1 }, { heading: FORM_DETAILS.answer, share: 2 }],
    rows: FORM_FIELDS.map((field) => [cell(RETURN_LABELS[field]), cell(values[field] ?? "")]),
  };
}

/** What the programme office asks the division to look at. */
function asked({ tracker }: PreparedReturn): Block[] {
  if (tracker.findings.length === 0) return [];
  const rowOf = (at: string): Line | undefined => tracker.lines.find(({ id }) => tracker.places.lines.get(id)?.row === Number(at.replace(/\D+/g, "")));
  return [
    { kind: "heading", level: 1, text: "What to look at" },
    {
      kind: "table",
      caption: "What the programme office asks you to look at",
      description: "Each row names a line of the tables below and says what to look at.",
      columns: [{ heading: "Which line", share: 2 }, { heading: "What to look at", share: 3 }],
      rows: tracker.findings.filter(({ accepted }) => accepted === undefined).map(({ at, message }) => [cell(nameOf(rowOf(at.cell))), cell(message)]),
    },
  ];
}

function nameOf(line: Line | undefined): string {
  if (line === undefined) return "All lines";
  return [line.ref, line.milestone === "" ? line.action : line.milestone].filter((text) => text !== "").join(" ");
}

const SHARES: Readonly<Record<(typeof FORM_HEADINGS)[number], number>> = {
  Ref: 1, Action: 4.4, Milestone: 3, Lead: 2.2, Due: 1.9, "Last status": 1.7, Status: 1.7, "Progress update": 4.2, Cause: 2.4, "Next step": 2.6, "Next step by": 1.7, "Line ID": 2.3,
};

function shown(heading: (typeof FORM_HEADINGS)[number], line: Line): string {
  switch (heading) {
    case "Ref": return line.ref;
    case "Action": return line.action;
    case "Milestone": return line.milestone;
    case "Lead": return line.lead;
    case "Due": return timingWords(line.due, "due");
    case "Last status": return line.lastStatus === null ? "" : STATUS_LABELS[line.lastStatus];
    case "Status": return STATUS_LABELS[line.status];
    case "Progress update": return line.update;
    case "Cause": return line.cause;
    case "Next step": return line.nextStep;
    case "Next step by": return line.nextStepBy;
    case "Line ID": return line.id;
  }
}

/** Columns that are left out where no line has anything for them. */
const OPTIONAL: ReadonlySet<string> = new Set<TrackerHeading>(["Ref", "Milestone"]);

/** A table for each theme, in the order in which themes are met, and one to write new actions in. */
function actions(lines: readonly Line[]): Block[] {
  const headings = FORM_HEADINGS.filter((heading) => !OPTIONAL.has(heading) || lines.some((line) => shown(heading, line) !== ""));
  const themes = [...new Set(lines.map(({ theme }) => theme))];
  const newColumns = [{ heading: "Theme" satisfies TrackerHeading, share: 2 }, ...headings.filter((heading) => heading !== "Last status").map(columnOf)];
  return [
    { kind: "heading", level: 1, text: "Actions" },
    ...themes.map((theme): DocumentTable => ({
      kind: "table",
      form: true,
      caption: theme === "" ? FORM_CAPTIONS.noTheme : tidyLine(theme),
      description: "A row for each line: last month's status, then the status, update and next step to fill in, and the Line ID.",
      columns: headings.map(columnOf),
      rows: lines.filter((line) => line.theme === theme).map((line) => headings.map((heading) => cell(shown(heading, line)))),
    })),
    {
      kind: "table",
      form: true,
      caption: FORM_CAPTIONS.added,
      description: "Empty rows for actions that are new this month.",
      columns: newColumns,
      rows: Array.from({ length: NEW_ROWS }, () => newColumns.map(() => cell(""))),
    },
  ];
}

function columnOf(heading: (typeof FORM_HEADINGS)[number]): DocumentColumn {
  return { heading, share: SHARES[heading] };
}

/** An empty box with room for some lines. */
const ROOM: DocumentCell = { paragraphs: Array.from({ length: 4 }, () => plain("")) };

function questions({ tracker }: PreparedReturn): Block[] {
  const answers = tracker.returnDetails?.answers ?? [];
  return [
    { kind: "heading", level: 1, text: "The four questions" },
    {
      kind: "table",
      form: true,
      caption: "The four questions, for each theme",
      description: "A row for each theme, with a box for the answer to each question.",
      columns: ANSWER_COLUMNS.map(({ heading }) => ({ heading, share: 1 })),
      rows: (answers.length > 0 ? answers.map(({ theme }) => theme) : [""]).map((theme) => ANSWER_COLUMNS.map(({ field }) => (field === "theme" ? cell(theme) : ROOM))),
    },
  ];
}

function onRecord(lines: readonly Line[]): Block[] {
  const rows = lines.flatMap((line) => lineRecord(line).map(({ what, text }) => [cell(line.id), cell(what), cell(text)]));
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "What else is on record" },
    {
      kind: "table",
      form: true,
      caption: "What else is on record of each line. Correct it here if it is wrong; leave the first two columns as they are",
      description: "A row for each thing that is on record of a line and not in the tables of actions.",
      columns: [{ heading: RECORD_COLUMNS.id, share: 1 }, { heading: RECORD_COLUMNS.what, share: 1.2 }, { heading: RECORD_COLUMNS.text, share: 6 }],
      rows,
    },
  ];
}
