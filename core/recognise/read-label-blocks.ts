import { fold, tidyLine } from "../parse/tidy.js";
import type { ColumnField } from "./column-names.js";
import { ContextStack, rowContext } from "./context.js";
import { withoutMarks } from "./list-marks.js";
import type { ColumnMap, MappedColumn } from "./map-columns.js";
import { isColumnName, matchHeading } from "./match-heading.js";
import type { ReadOptions } from "./options.js";
import { riskHeading } from "./risk-headings.js";
import type { SheetReading } from "./sheet-reading.js";
import type { FieldText, RowRecord } from "./row-record.js";
import { NO_CELLS, type ViewCell, type ViewRow } from "./sheet-view.js";
import { kindOfHeadings } from "./table-kinds.js";

/** A label and what stands beside or behind it. */
interface Labelled {
  readonly label: string;
  readonly field: ColumnField;
  readonly text: string;
  readonly cells: readonly ViewCell[];
  readonly valueCell: ViewCell | null;
  readonly row: ViewRow;
}

const SURE = 0.85;
const SAME_CELL = /^([^:\n]{2,50}):\s*([\s\S]*)$/;

function fieldOf(label: string, chosen: ReadonlyMap<string, string> | undefined): ColumnField | null {
  const said = chosen?.get(fold(label));
  if (said) return said as ColumnField;
  const best = matchHeading(label)[0];
  return best && best.score >= SURE ? best.field : null;
}

const NAMES_SHARE = 0.7;

/** The headings of a table of another kind, side by side: no labels with values. */
function opensTable({ filled }: ViewRow): boolean {
  const names = filled.filter(({ text }) => riskHeading(text).field !== "other" || isColumnName(text));
  return filled.length >= 4 && names.length >= filled.length * NAMES_SHARE && kindOfHeadings(filled.map(({ text }) => text)) !== null;
}

/** The labels of a row: "Lead:" with its value in the next cell, or "Lead: A N Other" in one. */
function labelsOf(row: ViewRow, chosen: ReadonlyMap<string, string> | undefined): Labelled[] {
  const found: Labelled[] = [];
  if (opensTable(row)) return found;
  for (let i = 0; i < row.filled.length; i++) {
    const cell = row.filled[i] as ViewCell;
    const inside = SAME_CELL.exec(cell.text);
    const both = inside?.[1] && inside[2] !== "" ? fieldOf(inside[1], chosen) : null;
    if (both && inside?.[1]) {
      found.push({ label: inside[1], field: both, text: inside[2] ?? "", cells: [cell], valueCell: cell, row });
      continue;
    }
    const label = tidyLine(cell.text).replace(/\s*:$/, "");
    const field = label.length <= 60 ? fieldOf(label, chosen) : null;
    if (!field) continue;
    const next = row.filled[i + 1];
    const beside = row.byColumn.get((cell.merge?.right ?? cell.column) + 1);
    const isValue = next !== undefined && !(/:$/.test(next.text) && fieldOf(next.text.replace(/:$/, ""), chosen));
    found.push({ label, field, text: isValue ? next.text : "", cells: isValue ? [cell, next] : [cell], valueCell: isValue ? next : (beside ?? null), row });
    if (isValue) i++;
  }
  return found;
}

/** A new record starts where a label comes again that the record already has. */
function recordsOf(labels: readonly Labelled[]): Labelled[][] {
  const opener = labels.find((l) => l.field === "ref" || l.field === "action")?.field;
  const records: Labelled[][] = [];
  for (const labelled of labels) {
    const current = records.at(-1);
    const again = current?.some((l) => fold(l.label) === fold(labelled.label)) ?? true;
    if (!current || (again && labelled.field !== "other") || (labelled.field === opener && current.some((l) => l.field === opener))) records.push([labelled]);
    else current.push(labelled);
  }
  return records;
}

function mapOf(record: readonly Labelled[]): ColumnMap {
  const columns = record.map((l): MappedColumn => ({ column: l.valueCell?.column ?? l.cells[0]?.column ?? 1, heading: l.label, field: l.field, cell: l.cells[0] ?? null }));
  const byField = new Map<ColumnField, MappedColumn>();
  for (const column of columns) if (column.field !== "other" && column.field !== "tick" && !byField.has(column.field)) byField.set(column.field, column);
  return { columns, byField, byColumn: new Map(columns.map((c) => [c.column, c])) };
}

function toRecord(labels: readonly Labelled[], stack: ContextStack): RowRecord | null {
  const fields = new Map<ColumnField, FieldText>();
  const others: { heading: string; text: string }[] = [];
  for (const { field, label, text, valueCell, cells } of labels) {
    if (field === "other" || fields.has(field)) {
      if (text !== "") others.push({ heading: label, text });
    } else if (text !== "" || (field === "status" && valueCell?.look.fill)) fields.set(field, { text: field === "action" || field === "milestone" ? withoutMarks(text) : text, cells: [valueCell ?? (cells[0] as ViewCell)] });
  }
  if (!(fields.get("action")?.text ?? fields.get("milestone")?.text)) return null;
  const rows = [...new Set(labels.map((l) => l.row.row))];
  return { rows, hidden: labels.every((l) => l.row.hidden), fields, carried: new Set(), ticks: [], others, notes: [], place: stack.at(), marks: [], map: mapOf(labels), looks: NO_CELLS };
}

/** Reads forms: blocks of "label: value", a block for each action, one below another. */
export function readLabelBlocks(reading: SheetReading, options: ReadOptions): void {
  const stack = new ContextStack();
  let run: Labelled[] = [];
  const perRow = reading.view.rows.map((row) => ({ row, labels: labelsOf(row, options.columns) }));
  const all = perRow.flatMap(({ labels }) => labels);
  const fields = new Set(all.map((l) => l.field).filter((f) => f !== "other"));
  const actions = all.filter((l) => l.field === "action" && l.text !== "").length;
  const told = all.filter((l) => ["lead", "due", "status", "update"].includes(l.field)).length;
  if (actions === 0 || fields.size < 3 || told < actions || !fields.has("lead") && !fields.has("due")) return;
  const take = (): void => {
    for (const labels of recordsOf(run)) {
      const record = toRecord(labels, stack);
      if (!record) continue;
      reading.records.push(record);
      for (const { field, cells, text } of labels) for (const cell of cells) reading.places.set(cell, cell === cells[0] && cells.length > 1 ? "heading" : text === "" ? "heading" : field === "other" ? "other" : "field");
    }
    run = [];
  };
  for (const { row, labels } of perRow) {
    const context = labels.length === 0 || labels.every((l) => l.field === "theme" || l.field === "themeOwner") ? rowContext(row) : null;
    if (context) {
      take();
      stack.take(context);
      for (const cell of row.filled) reading.places.set(cell, "context");
    } else run.push(...labels);
  }
  take();
}
