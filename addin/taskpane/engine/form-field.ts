import type { CellEdit } from "../../../core/findings/finding.js";
import { parseArea } from "../../../core/grid/address.js";
import type { Cell, Workbook } from "../../../core/grid/grid.js";

/** A field that an officer fills in. */
export interface FormField {
  readonly field: string;
  readonly label: string;
  /** "tick": a box that clears the cell. */
  readonly kind: "choice" | "long" | "short" | "date" | "tick";
  /** What a "choice" is of. */
  readonly choices?: readonly string[];
  /** Where it stands, and what the sheet shows there. */
  readonly cell: string;
  readonly text: string;
  /** What goes into the cell for what was typed; just that where it is left out. */
  readonly written?: (typed: string) => Pick<CellEdit, "to" | "asNumber">;
}

/** What was typed and is not saved yet, by field. */
export type Drafts = Readonly<Record<string, string>>;

/** The fields that what was typed would change. */
export function changedFields(fields: readonly FormField[], drafts: Drafts): FormField[] {
  return fields.filter(({ field, text }) => drafts[field] !== undefined && drafts[field] !== text);
}

/** The edits that save what was typed: of changed cells alone, each guarded by what its cell showed. */
export function fieldEdits(fields: readonly FormField[], drafts: Drafts, { file, sheet }: { readonly file: string; readonly sheet: string }): CellEdit[] {
  return changedFields(fields, drafts).flatMap(({ field, cell, text, written }): CellEdit[] => {
    const typed = drafts[field] ?? text;
    const edit: CellEdit = { at: { file, sheet, cell }, from: text, ...(written?.(typed) ?? { to: typed }) };
    return edit.to === edit.from ? [] : [edit];
  });
}

/** A cell of a workbook by its address; undefined where nothing stands. */
export function cellAt({ grids }: Workbook, sheet: string, cell: string): Cell | undefined {
  const area = parseArea(cell);
  const row = grids.find((grid) => grid.sheet === sheet)?.rows.find((each) => each.row === area?.top);
  return row?.cells.find(({ column }) => column === area?.left);
}
