import type { DateCheckSettings } from "../model/date-check.js";
import { RAG_OF_STATUS, STATUS_LABELS } from "../model/status.js";
import type { Timing } from "../model/timing.js";
import { CIRCULATION_LABELS, leadsShown, timingShown, type TrackerColumn } from "../model/tracker-columns.js";
import type { DateCheck, Line } from "../model/tracker.js";
import { dateCheckFormula, ragFormula, whyFormula } from "./date-check-formula.js";
import { dayOrWords, ratingWord, type Shown } from "./line-cells.js";
import type { LookName, PlanValue } from "./workbook-plan.js";

/** What the columns that work themselves out hold, by heading: the same formula in every row. */
export type WorkedFormulas = Readonly<Record<"RAG" | "Date check" | "Why", string>>;

export function workedFormulas(dates: DateCheckSettings): WorkedFormulas {
  return { RAG: ragFormula(), "Date check": dateCheckFormula(dates), Why: whyFormula(dates) };
}

const LOOK_OF_KIND: Readonly<Record<TrackerColumn["kind"], LookName>> = {
  text: "text",
  "text date": "date or words",
  timing: "date or words",
  "timing as written": "text",
  status: "centre wrapped",
  circulation: "centre",
  date: "date",
  lead: "text",
  "other leads": "text",
  worked: "worked centre",
};

/** How the cells of a column look, filled or not. */
export function columnLook(column: TrackerColumn): LookName {
  return column.heading === "Why" ? "worked" : LOOK_OF_KIND[column.kind];
}

function orNothing(text: string): string | null {
  return text === "" ? null : text;
}

function shownTiming(timing: Timing | null, role: "start" | "due"): PlanValue {
  return dayOrWords(timingShown(timing, role)).value;
}

function workedValue(heading: string, line: Line | null, check: DateCheck | null, formulas: WorkedFormulas): PlanValue {
  const results: Readonly<Record<string, string>> =
    line === null ? {} : { RAG: ratingWord(RAG_OF_STATUS[line.status]), "Date check": check === null ? "" : ratingWord(check.rag), Why: check?.why ?? "Give the as-of date on sheet Return." };
  return { formula: formulas[heading as keyof WorkedFormulas], result: results[heading] ?? "" };
}

function lineValue(column: TrackerColumn, line: Line): PlanValue {
  const value = line[column.field as keyof Line];
  switch (column.kind) {
    case "text":
    case "text date":
      return orNothing(value as string);
    case "lead":
      return orNothing(leadsShown(line.lead, line.leads).first);
    case "other leads":
      return orNothing(leadsShown(line.lead, line.leads).others);
    case "timing":
      return shownTiming(value as Timing | null, column.field === "start" ? "start" : "due");
    case "timing as written":
      return orNothing((value as Timing).text);
    case "status":
      return value === null ? null : STATUS_LABELS[value as Line["status"]];
    case "circulation":
      return line.circulation === null ? null : CIRCULATION_LABELS[line.circulation];
    case "date":
      return line.updatedOn === null ? null : { date: line.updatedOn };
    case "worked":
      return null;
  }
}

/** What a column shows of one line after the other, where it does not work itself out; blank cells are one cell for all. */
export function lineCells(column: TrackerColumn): (line: Line) => Shown {
  const look = columnLook(column);
  const nothing: Shown = { look, value: null };
  return (line) => {
    const value = lineValue(column, line);
    return value === null ? nothing : { look, value };
  };
}

/** A column's cell of one line; `line` is null for an empty row that waits for one, `check` while there is no as-of day. */
export function trackerCell(column: TrackerColumn, line: Line | null, check: DateCheck | null, formulas: WorkedFormulas): Shown {
  if (column.kind === "worked") return { look: columnLook(column), value: workedValue(column.heading, line, check, formulas) };
  return { look: columnLook(column), value: line === null ? null : lineValue(column, line) };
}
