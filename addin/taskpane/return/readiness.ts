import { cellOf } from "../../../core/findings/cell-of.js";
import { isOurWorkbook } from "../../../core/findings/own-workbook.js";
import type { Line, ReturnDetails, Tracker } from "../../../core/model/tracker.js";
import type { Reading } from "../engine/choices.js";
import { countThings } from "../parts/count-things.js";

/** How much of something is there. */
export interface Share {
  readonly what: string;
  readonly done: number;
  readonly of: number;
}

/** Something that keeps a return from being signed off, and where to put it right. */
export interface Blocker {
  readonly text: string;
  readonly where: "table" | "form" | "check";
  /** A cell to go to. */
  readonly at: { readonly sheet: string; readonly cell: string } | null;
}

export type Signature =
  | { readonly state: "none" }
  | { readonly state: "signed" | "void"; readonly by: string; readonly on: ReturnDetails["signedOffOn"] };

/** How complete the lines are: each is counted once for each thing that it has. */
export function completeness({ trackers }: Reading): readonly Share[] {
  const lines = trackers.flatMap((tracker) => tracker.lines);
  const share = (what: string, has: (line: Line) => boolean): Share => ({ what, done: lines.filter(has).length, of: lines.length });
  return [
    share("have a status", ({ status }) => status !== "unknown"),
    share("have a lead", ({ lead }) => lead.trim() !== ""),
    share("have a due date", ({ due }) => due.kind !== "blank" && due.kind !== "unreadable"),
    share("have a progress update", ({ update }) => update.trim() !== ""),
  ];
}

/** Answers given, of four for each theme. */
export function answered(details: ReturnDetails, themes: number): Share {
  const done = details.answers.reduce((sum, { workingWell, howWeKnow, worriedAbout, whatNext }) => sum + [workingWell, howWeKnow, worriedAbout, whatNext].filter((text) => text.trim() !== "").length, 0);
  return { what: "questions answered", done, of: themes * 4 };
}

/** What must be put right before the return can be signed off. */
export function blockers(reading: Reading, details: ReturnDetails): readonly Blocker[] {
  const form = (text: string): Blocker => ({ text, where: "form", at: null });
  const found: Blocker[] = [];
  if (details.division.trim() === "") found.push(form("The division is not given."));
  if (details.month === null) found.push(form("The month is not given, such as November 2025."));
  if (details.asOf === null) found.push(form("The as-of date is not given."));
  const lines = reading.trackers.flatMap((tracker) => tracker.lines.map((line) => ({ tracker, line })));
  if (lines.length === 0) found.push({ text: "The table has no lines.", where: "table", at: null });
  const unrated = lines.filter(({ line }) => line.status === "unknown");
  const [first] = unrated;
  if (first) found.push({ text: `${countThings(unrated.length, "line")} without a status.`, where: "table", at: placeOf(first.tracker, first.line, "status") });
  const errors = reading.trackers.flatMap(({ findings }) => findings.filter(({ severity, accepted }) => severity === "error" && !accepted));
  if (errors.length > 0) found.push({ text: `${countThings(errors.length, "error")} to fix, or to accept with a reason.`, where: "check", at: null });
  return found;
}

function placeOf(tracker: Tracker, line: Line, field: string): Blocker["at"] {
  const cell = cellOf(tracker, line, field);
  return cell === null || !isOurWorkbook(tracker) ? null : { sheet: tracker.source.sheet, cell };
}

/** Whether somebody has signed the return off, and whether the table is still what was signed. */
export function signature(details: ReturnDetails, digest: string): Signature {
  if (details.signedOffBy.trim() === "" || details.digest === "") return { state: "none" };
  return { state: details.digest === digest ? "signed" : "void", by: details.signedOffBy, on: details.signedOffOn };
}
