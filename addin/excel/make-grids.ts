import { address, type Area } from "../../core/grid/address.js";
import { PLAIN_LOOK, type Cell, type Grid } from "../../core/grid/grid.js";
import { applyConditionalFormats, scalarOf } from "../../files/xlsx/apply-formats.js";
import { UNKNOWN, type FormulaContext } from "../../files/xlsx/formula.js";
import { Looks } from "../../files/xlsx/looks.js";
import { SheetRows } from "../../files/xlsx/sheet-rows.js";
import { LookMaker, type Paint } from "./cell-looks.js";
import type { CellNote } from "./read-comments.js";
import type { Surroundings } from "./read-surroundings.js";
import { formatOf, shownValue } from "./shown-value.js";

/** What Excel told of a sheet. Rows and columns of the arrays begin at the first cell of `area`. */
export interface SheetFacts extends Surroundings {
  readonly name: string;
  readonly hidden: boolean;
  /** Null for an empty sheet. */
  readonly area: Area | null;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly paints: readonly (readonly Paint[])[];
  /** Parts of texts that look different, by address. */
  readonly runs: ReadonlyMap<string, readonly Excel.RangeTextRun[]>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly notes: readonly CellNote[];
  readonly system1904: boolean;
}

/** The sheets as our reader would give them. `names` are the workbook's own, by their lower case: conditional formats use them. */
export function makeGrids(sheets: readonly SheetFacts[], names: ReadonlyMap<string, string>): Grid[] {
  const looks = new Looks();
  const maker = new LookMaker(looks);
  const drafts = sheets.map((facts) => ({ facts, rows: rowsOf(facts, maker) }));
  const byName = new Map(drafts.map((draft) => [draft.facts.name.toLowerCase(), draft]));
  return drafts.map((own) => {
    const context: FormulaContext = {
      valueAt: (sheet, row, column) => {
        const draft = sheet === null ? own : byName.get(sheet.toLowerCase());
        return draft ? scalarOf(draft.rows.cell(row, column), draft.facts.system1904) : UNKNOWN;
      },
      nameText: (name) => names.get(name.toLowerCase()),
    };
    applyConditionalFormats(own.rows, own.facts.conditionals(context), looks, own.facts.system1904);
    return gridOf(own.facts, own.rows);
  });
}

function gridOf({ name, hidden, merges, tables, hiddenColumns }: SheetFacts, rows: SheetRows): Grid {
  return { kind: "sheet", sheet: name, hidden, rows: rows.filled(), merges, tables, hiddenColumns: hiddenColumns.filter((column) => column <= rows.lastColumn) };
}

/** The cells of a sheet, conditional formats apart. */
function rowsOf(facts: SheetFacts, looks: LookMaker): SheetRows {
  const rows = new SheetRows();
  const formulas = new Set(facts.formulas.flatMap(cellsOf));
  const { top, left } = facts.area ?? { top: 1, left: 1 };
  facts.values.forEach((values, i) => {
    rows.row(top + i).hidden = facts.hiddenRows.has(top + i);
    values.forEach((value, j) => {
      const cell = cellOf(facts, looks, i, j, value);
      if (cell) rows.put(cell.text !== "" && formulas.has(address(top + i, left + j)) ? { ...cell, formula: true } : cell);
    });
  });
  for (const { row, column, text } of facts.notes) {
    const cell = rows.cell(row, column) ?? { row, column, text: "", value: null, look: PLAIN_LOOK };
    rows.put({ ...cell, note: cell.note === undefined ? text : `${cell.note}\n${text}` });
  }
  return rows;
}

/** One cell; null when nothing of it would be seen. */
function cellOf({ area, formats, paints, runs, system1904 }: SheetFacts, looks: LookMaker, i: number, j: number, raw: unknown): Cell | null {
  const paint = paints[i]?.[j];
  if (area === null || paint === undefined) return null;
  const format = formats[i]?.[j] ?? "General";
  const { text, value } = shownValue(raw, format, system1904);
  if (text === "" && paint.fill === null) return null;
  const [row, column] = [area.top + i, area.left + j];
  const look = looks.look(paint, formatOf(format).code);
  const own = runs.get(address(row, column));
  return { row, column, text, value, ...(own && typeof value === "string" ? looks.rich(own, look) : { look }) };
}

function cellsOf({ top, left, bottom, right }: Area): string[] {
  const found: string[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) found.push(address(row, column));
  return found;
}
