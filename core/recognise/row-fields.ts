import { tidyLine } from "../parse/tidy.js";
import type { ColumnField } from "./column-names.js";
import { numbering, withoutMarks } from "./list-marks.js";
import type { ColumnMap } from "./map-columns.js";
import type { FieldText } from "./row-record.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";
import type { Habit } from "./table-block.js";

/** Fields whose list marks and leading dashes are no text. */
const MARKED: ReadonlySet<ColumnField> = new Set<ColumnField>(["action", "milestone", "description", "update", "impact", "theme", "baseline", "risk", "monitoring", "nextStep", "cause", "evidence", "group"]);

/** Reads the cells of rows as fields. A merged cell is one text, shared by all the rows that it covers. */
export class RowFields {
  private readonly merged = new Map<ViewCell, FieldText>();
  private readonly numberOf = new Map<FieldText, FieldText>();

  constructor(private readonly view: SheetView, private readonly habit: Habit) {}

  /** The fields of a row. `cutOff`: by column, what a page cut off the heading; it may lead the first row's cell. */
  of(row: ViewRow, map: ColumnMap, cutOff: ReadonlyMap<number, string> | undefined): Map<ColumnField, FieldText> {
    const fields = new Map<ColumnField, FieldText>();
    map.byField.forEach(({ column }, field) => {
      const cell = this.view.cellIn(row, column);
      if (!cell || cell.column !== column || cell.text === "") return;
      const shared = cell.merge && this.merged.get(cell);
      const text = shared ?? { text: withoutHeading(MARKED.has(field) ? withoutMarks(cell.text) : cell.text, cutOff?.get(column)), cells: [cell] };
      if (cell.merge) this.merged.set(cell, text);
      fields.set(field, text);
    });
    this.takeNumbers(fields);
    return fields;
  }

  /** The numbering of an action ("26.") is its ref, not its text. It stays in the text where the line's ref is another. */
  private takeNumbers(fields: Map<ColumnField, FieldText>): void {
    for (const field of ["milestone", "action"] as const) {
      const text = fields.get(field);
      const usual = field === "action" ? this.habit.numberedActions : this.habit.numberedMilestones;
      const numbered = text && usual ? numbering(text.text) : null;
      if (!text || !numbered) continue;
      const known = fields.get("ref")?.text.replace(/[.)]$/, "");
      if (known !== undefined && known !== numbered.ref && !known.startsWith(`${numbered.ref}.`)) continue;
      text.text = numbered.rest;
      if (known !== undefined) continue;
      const ref: FieldText = { text: numbered.ref, cells: text.cells };
      fields.set("ref", ref);
      if (field === "action") this.numberOf.set(text, ref);
    }
    const action = fields.get("action");
    const known = action && !fields.has("ref") ? this.numberOf.get(action) : undefined;
    if (known) fields.set("ref", known);
  }
}

function withoutHeading(text: string, cutOff: string | undefined): string {
  if (cutOff === undefined) return text;
  const line = tidyLine(text);
  return line.startsWith(cutOff) ? line.slice(cutOff.length).trim() : text;
}
