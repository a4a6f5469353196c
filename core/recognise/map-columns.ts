import { columnName } from "../grid/address.js";
import { MONTH_NAMES } from "../model/calendar-date.js";
import { fold } from "../parse/tidy.js";
import { columnContent, type ColumnContent } from "./column-content.js";
import { COLUMN_FIELDS, type ColumnField } from "./column-names.js";
import type { Header, HeaderColumn } from "./header.js";
import type { Candidate } from "./match-heading.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";

export interface MappedColumn {
  readonly column: number;
  /** As written; "Column C" where there is none. */
  readonly heading: string;
  readonly field: ColumnField | "tick";
  readonly cell: ViewCell | null;
}

/** Which column is which field. A field of a line has at most one column; "other" and "tick" may have many. */
export interface ColumnMap {
  readonly columns: readonly MappedColumn[];
  readonly byField: ReadonlyMap<ColumnField, MappedColumn>;
  readonly byColumn: ReadonlyMap<number, MappedColumn>;
}

interface Weighed {
  readonly column: HeaderColumn;
  readonly content: ColumnContent;
  readonly candidates: readonly Candidate[];
}

const KNOWN = 0.5;
const DATE_FIELDS: ReadonlySet<ColumnField> = new Set<ColumnField>(["start", "due", "originalDue", "revisedDue", "proposedDue", "closedOn", "updatedOn", "approvedOn", "nextStepBy"]);
const TEXT_COLUMNS: ReadonlySet<ColumnField> = new Set<ColumnField>(["action", "milestone", "description", "theme", "group", "lead", "impact", "risk", "baseline", "monitoring", "evidence"]);

const NARRATIVE: ReadonlySet<ColumnField> = new Set<ColumnField>(["nextStep", "cause", "evidence", "risk"]);

/** How well what the column holds agrees with what its heading may mean: factors on the heading's score. */
function agreement(field: ColumnField, c: ColumnContent): number {
  if (c.filled < 2) return field === "status" && c.colours.size >= 1 ? 1.15 : 1;
  if (DATE_FIELDS.has(field)) return c.holds("dates", 0.5) ? 1.1 : c.holds("numbers", 0.6) && !c.holds("dates", 0.15) ? 0.3 : !c.holds("dates", 0.15) && c.filled >= 3 ? 0.55 : 1;
  if (field === "status" || field === "lastStatus") {
    if (c.holds("statuses", 0.5) || c.colours.size >= 2) return 1.25;
    return c.averageLength > 30 ? 0.35 : c.holds("dates", 0.6) ? 0.3 : 1;
  }
  if (field === "state") return c.averageLength > 25 ? 0.3 : 1;
  if (field === "update" && c.filled >= 3 && c.holds("numbers", 0.8)) return 0.3;
  if (field === "update") return c.averageLength < 25 && c.holds("statuses", 0.7) ? 0.55 : c.holds("dates", 0.7) ? 0.4 : 1;
  if (field === "ref") return c.averageLength > 25 || (c.filled >= 3 && c.holds("statuses", 0.8)) || (c.distinct === 1 && c.filled >= 3) ? 0.3 : 1;
  if (field === "theme" && c.holds("levels", 0.8)) return 0.2;
  if (TEXT_COLUMNS.has(field) && c.holds("dates", 0.7)) return 0.35;
  if (TEXT_COLUMNS.has(field) && field !== "theme" && c.filled >= 3 && c.holds("statuses", 0.8)) return 0.5;
  if (NARRATIVE.has(field) && c.filled >= 3 && c.averageLength < 25 && c.holds("statuses", 0.8)) return 0.4;
  if ((field === "action" || field === "milestone") && c.averageLength < 12 && c.holds("codes", 0.6)) return 0.3;
  if (field === "budgetLine" && c.holds("numbers", 0.8)) return 0.5;
  return 1;
}

const isPeriod = (heading: string): boolean => periodOrder(heading) !== null && heading.replace(/[^A-Za-z]/g, "").length <= 14;

/** What a column may be by its content alone, where its heading is blank, unknown or just a month. */
function byContent(column: HeaderColumn, c: ColumnContent): Candidate[] {
  const weight = isPeriod(column.heading) ? 0.8 : 0.52;
  const found: Candidate[] = [];
  if ((c.filled >= 2 && c.holds("statuses", 0.7)) || (c.colours.size >= 2 && c.coloured >= 3 && c.averageLength < 20)) found.push({ field: "status", score: weight });
  if (c.filled >= 2 && c.holds("codes", 0.6) && c.distinct >= c.filled * 0.8) found.push({ field: "ref", score: column.heading === "" ? 0.9 : 0.51 });
  if (c.filled >= 2 && c.holds("posts", 0.6)) found.push({ field: "lead", score: 0.54 });
  if (c.filled >= 3 && c.holds("dates", 0.8)) found.push({ field: "due", score: 0.51 });
  if (isPeriod(column.heading) && c.averageLength > 20) found.push({ field: "update", score: 0.7 });
  if (column.heading === "" && c.averageLength > 20 && c.filledShare > 0.5) found.push({ field: "action", score: 0.3 });
  return found;
}

function weigh(column: HeaderColumn, content: ColumnContent, chosen: ReadonlyMap<string, string> | undefined): Weighed {
  const said = chosen?.get(fold(column.heading));
  if (said && (COLUMN_FIELDS as readonly string[]).includes(said)) return { column, content, candidates: [{ field: said as ColumnField, score: 3 }] };
  const fromHeading = column.candidates.map((candidate) => ({ field: candidate.field, score: candidate.score * agreement(candidate.field, content) }));
  const extra = fromHeading.some((c) => c.score >= 0.6 && c.field !== "other") ? [] : byContent(column, content);
  const candidates = [...fromHeading, ...extra].sort((a, b) => b.score - a.score);
  if ((column.candidates[0]?.field === "milestone" || column.candidates[0]?.field === "action") && content.holds("dates", 0.7)) candidates.unshift({ field: "due", score: 0.7 });
  return { column, content, candidates };
}

const MONTHS = MONTH_NAMES.map((month) => new RegExp(`\\b${month.slice(0, 3).toLowerCase()}[a-z]*\\b`));

/** A month, quarter or date in a heading as a number that grows with time; null when it names none. Months run April to March where no year is given. */
function periodOrder(heading: string): number | null {
  const text = heading.toLowerCase();
  const year = /\b(?:20)?(\d\d)\b(?!\s*(?:st|nd|rd|th)\b)/.exec(text.replace(/\bq\d\b/g, ""))?.[1];
  const base = year ? Number(year) * 12 : 0;
  const month = MONTHS.findIndex((named) => named.test(text));
  if (month >= 0 && !/\bmay(?:be)?\b/.test(text.replace(/\bmay\b/, month === 4 ? "" : "may"))) return year ? base + month : (month + 9) % 12;
  const quarter = /\b(?:q|qtr|quarter)\s*([1-4])\b/.exec(text)?.[1];
  return quarter ? base + Number(quarter) * 3 : null;
}

/** Of several columns for one thing by month ("Oct update", "Nov update") the latest that holds anything; else the likeliest. */
function latest(columns: readonly Weighed[], field: ColumnField): Weighed | undefined {
  const rank = (w: Weighed): number => (w.content.filled + w.content.coloured > 0 ? 1000 : 0) + (periodOrder(w.column.heading) ?? -1);
  const dated = columns.filter((w) => periodOrder(w.column.heading) !== null);
  if (dated.length >= 2) return dated.reduce((a, b) => (rank(b) >= rank(a) ? b : a));
  const scored = columns.map((w) => ({ w, score: w.candidates.find((c) => c.field === field)?.score ?? 0 }));
  return scored.length === 0 ? undefined : scored.reduce((a, b) => (b.score > a.score ? b : a)).w;
}

function assign(weighed: readonly Weighed[]): Map<Weighed, ColumnField> {
  const taken = new Map<ColumnField, Weighed>();
  const result = new Map<Weighed, ColumnField>();
  const give = (w: Weighed, field: ColumnField): void => {
    result.set(w, field);
    if (field !== "other") taken.set(field, w);
  };
  for (const field of ["status", "update"] as const) {
    const wanting = weighed.filter((w) => w.candidates[0]?.field === field && w.candidates[0].score >= KNOWN);
    const dated = wanting.filter((w) => periodOrder(w.column.heading) !== null);
    const current = wanting.filter((w) => periodOrder(w.column.heading) === null);
    if (dated.length < 2 && (dated.length === 0 || current.length === 0)) continue;
    const chosen = latest(current.length > 0 ? current : wanting, field);
    for (const w of wanting) if (w !== chosen) give(w, "other");
    if (chosen) give(chosen, field);
  }
  const offers = weighed
    .flatMap((w) => w.candidates.map(({ field, score }) => ({ w, field, score })))
    .filter(({ score }) => score >= KNOWN)
    .sort((a, b) => b.score - a.score || Number(a.w.column.heading.includes("(")) - Number(b.w.column.heading.includes("(")) || a.w.column.column - b.w.column.column);
  for (const { w, field } of offers) if (!result.has(w) && (field === "other" || !taken.has(field))) give(w, field);
  if (!taken.has("action")) {
    const stand = weighed
      .flatMap((w) => w.candidates.filter((c) => c.field === "action" && c.score >= 0.2).map((c) => ({ w, score: c.score })))
      .filter(({ w }) => ["theme", "milestone", "description", "group", "impact", "nextStep", "evidence", undefined, "other"].includes(result.get(w)))
      .sort((a, b) => b.score - a.score)[0] ?? weighed.filter((w) => result.get(w) === "milestone").map((w) => ({ w, score: 0 }))[0];
    const longest = weighed.filter((w) => (result.get(w) ?? "other") === "other" && w.candidates[0]?.field !== "other" && w.content.averageLength >= 12).sort((a, b) => b.content.averageLength - a.content.averageLength)[0];
    if (stand) give(stand.w, "action");
    const told = (["lead", "due", "status"] as const).filter((field) => taken.has(field)).length;
    const substitute = longest ?? taken.get("theme") ?? taken.get("description");
    if (!stand && substitute && told >= 2) give(substitute, "action");
  }
  const action = weighed.find((w) => result.get(w) === "action");
  const grouping = taken.has("theme") || !action ? undefined : weighed.find((w) => w.column.column < action.column.column && (result.get(w) ?? "other") === "other" && w.candidates[0]?.field !== "other" && groups(w.content, action.content));
  if (grouping) give(grouping, "theme");
  return result;
}

/** A column left of the actions that says less often than they do: what they are grouped by. */
function groups(column: ColumnContent, actions: ColumnContent): boolean {
  return column.filled >= 1 && actions.filled >= 3 && column.distinct <= actions.filled * 0.7 && column.averageLength >= 4 && !column.holds("numbers", 0.5) && !column.holds("dates", 0.5) && !column.holds("levels", 0.5);
}

/** Columns of the body that have no heading cell: inside the table, or beside it and well filled. */
function headless(header: Header, rows: readonly ViewRow[]): HeaderColumn[] {
  const known = new Set(header.columns.map((column) => column.column));
  const counts = new Map<number, number>();
  for (const row of rows) for (const cell of row.byColumn.inOrder) if (!known.has(cell.column) && (cell.text !== "" || cell.look.fill)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  const { left, right } = header.area;
  const well = (n: number): boolean => n >= Math.max(2, rows.length * 0.4);
  return [...counts]
    .filter(([column, n]) => (column > left && column < right) || (well(n) && (column === left - 1 || column === right + 1 || (column === left - 2 && well(counts.get(left - 1) ?? 0)))))
    .filter(([column]) => !header.columns.some((c) => c.cell?.merge && column > c.column && column <= c.cell.merge.right))
    .sort(([a], [b]) => a - b)
    .map(([column]) => ({ column, heading: "", cell: null, candidates: [], tick: false }));
}

/** Reads a header's columns as fields, by what they are called together with what they hold. `rows` are those below it. */
export function mapColumns(view: SheetView, header: Header, rows: readonly ViewRow[], chosen: ReadonlyMap<string, string> | undefined, ratings: ReadonlySet<string>): ColumnMap {
  const all = [...header.columns, ...headless(header, rows)].sort((a, b) => a.column - b.column);
  const weighed = all.filter((column) => !column.tick).map((column) => weigh(column, columnContent(view, rows, column.column, ratings), chosen));
  const given = assign(weighed);
  const fieldOf = new Map(weighed.map((w) => [w.column.column, given.get(w) ?? "other"] as const));
  const columns = all.map((column): MappedColumn => ({
    column: column.column,
    heading: column.heading === "" ? `Column ${columnName(column.column)}` : column.heading,
    field: column.tick ? "tick" : (fieldOf.get(column.column) ?? "other"),
    cell: column.cell,
  }));
  const byField = new Map<ColumnField, MappedColumn>();
  for (const column of columns) if (column.field !== "other" && column.field !== "tick") byField.set(column.field, column);
  return { columns, byField, byColumn: new Map(columns.map((column) => [column.column, column])) };
}

const COMPANIONS: readonly ColumnField[] = ["lead", "due", "start", "status", "milestone", "update", "impact", "description", "monitoring", "revisedDue", "nextStep", "baseline", "theme", "ref"];

/** Whether the columns are a tracker's: an action, and something that is said of it. */
export function isTracker(map: ColumnMap): boolean {
  if (!map.byField.has("action")) return false;
  const companions = COMPANIONS.filter((field) => map.byField.has(field)).length + (map.columns.some((c) => c.field === "tick") ? 1 : 0);
  const telling = ["lead", "due", "status", "milestone", "update"].some((field) => map.byField.has(field as ColumnField)) || map.columns.some((c) => c.field === "tick");
  return companions >= 1 && (telling || companions >= 2);
}
