import { address, areaAddress } from "../../core/grid/address.js";
import { excelSerial } from "../../core/model/calendar-date.js";
import { LOOKS, type LookName, type LookStyle } from "../../core/report/looks.js";
import type { CellPlan, PlanValue, SheetPlan } from "../../core/report/workbook-plan.js";
import { literalText, needsPlainCell } from "./literal-text.js";
import { areasBy, wholeOf } from "./plan-areas.js";
import { rangeOf } from "./range-area.js";
import { bytesOf, type RequestPace } from "./request-pace.js";

/** Days between the two systems of dates. */
const DAYS_1904 = 1462;

/** So many cells are written by one instruction; the library would part larger ones itself. */
const CELLS_AT_ONCE = 1500;

export function styleOf(look: LookName | undefined): LookStyle {
  return LOOKS[look ?? "plain"];
}

/** "early": before the values, so that a cell of text keeps what it is given. "late": after them. */
type When = "early" | "late";

/** A cell's number format while its value is written. */
function earlyFormat({ value, look }: CellPlan): string {
  const text = textOf(value);
  return text !== null && needsPlainCell(text) ? GENERAL : (styleOf(look).format ?? GENERAL);
}

const GENERAL = "General";

export function writeFormats(when: When): (sheet: Excel.Worksheet, plan: SheetPlan, pace: RequestPace) => Promise<void> {
  const formatNow = (cell: CellPlan): string | null => {
    const [early, format] = [earlyFormat(cell), styleOf(cell.look).format ?? GENERAL];
    return format === GENERAL || (early === format) !== (when === "early") ? null : format;
  };
  return async (sheet, plan, pace) => {
    for (const [format, areas] of areasBy(plan, formatNow)) {
      for (const area of areas) {
        await pace.room(bytesOf(format));
        // One format for all cells of the range; the typings know only a matrix.
        rangeOf(sheet, area).numberFormat = format as unknown as string[][];
      }
    }
  };
}

/** What Excel is given for a value; null leaves the cell to what is written later. */
function inputOf(cell: CellPlan, system1904: boolean): string | number | boolean | null {
  const { value } = cell;
  const text = textOf(value);
  if (text !== null) return literalText(text, earlyFormat(cell));
  if (typeof value === "object" && value !== null) return "date" in value ? excelSerial(value.date) - (system1904 ? DAYS_1904 : 0) : null;
  return value;
}

function textOf(value: PlanValue): string | null {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "text" in value ? value.text : null;
}

/** Texts, numbers, dates and truth values, some rows at a time. Formulas come later, once the tables are there that they speak of. */
export async function writeValues(sheet: Excel.Worksheet, plan: SheetPlan, system1904: boolean, pace: RequestPace): Promise<void> {
  const { right } = wholeOf(plan);
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / right));
  const rows = [...plan.rows].filter(({ cells }) => cells.length > 0).sort((a, b) => a.row - b.row);
  for (let first = 0; first < rows.length; ) {
    const top = rows[first]?.row ?? 1;
    const own = rows.slice(first, first + rowsAtOnce).filter(({ row }) => row < top + rowsAtOnce);
    const bottom = own.at(-1)?.row ?? top;
    const values = Array.from({ length: bottom - top + 1 }, () => Array<string | number | boolean | null>(right).fill(null));
    for (const { row, cells } of own) {
      for (const cell of cells) (values[row - top] ?? [])[cell.column - 1] = inputOf(cell, system1904);
    }
    await pace.room(bytesOf(values));
    rangeOf(sheet, { top, left: 1, bottom, right }).values = values;
    first += own.length;
  }
}

/** A reference to a cell beside or above changes from row to row; one to a name or a column of the table does not. */
const RELATIVE = /(?<![\w$!\][])\$?[A-Z]{1,3}\$?\d+(?![\w(])/;

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, "").replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "");
}

/** Formulas: one instruction for a column's run of one formula that says the same in every row, else one for each cell. */
export async function writeFormulas(sheet: Excel.Worksheet, plan: SheetPlan, pace: RequestPace): Promise<void> {
  const byFormula = areasBy(plan, ({ value }) => (typeof value === "object" && value !== null && "formula" in value ? value.formula : null));
  for (const [formula, areas] of byFormula) {
    const input = `=${formula}`;
    const same = !RELATIVE.test(withoutTexts(formula));
    for (const area of areas) {
      const values = same ? input : Array.from({ length: area.bottom - area.top + 1 }, () => Array<string>(area.right - area.left + 1).fill(input));
      await pace.room(bytesOf(values));
      rangeOf(sheet, area).formulas = values as string[][];
    }
  }
}

/** Excel's limit of links on one sheet; those beyond it stay as text. */
const MOST_LINKS = 65530;

export async function writeLinks(sheet: Excel.Worksheet, plan: SheetPlan, pace: RequestPace): Promise<void> {
  const links = plan.rows.flatMap(({ row, cells }) => cells.flatMap(({ column, value }) => (typeof value === "object" && value !== null && "link" in value ? [{ at: address(row, column), value }] : [])));
  for (const { at, value } of links.slice(0, MOST_LINKS)) {
    const link: Excel.RangeHyperlink = {
      ...(value.link.startsWith("#") ? { documentReference: value.link.slice(1) } : { address: value.link }),
      ...(value.tip === undefined ? {} : { screenTip: value.tip.slice(0, 255) }),
    };
    await pace.room(bytesOf(link));
    sheet.getRange(at).hyperlink = link;
  }
}

/** Marked-up tables, over the values that are there. */
export async function writeTables(sheet: Excel.Worksheet, plan: SheetPlan, pace: RequestPace): Promise<void> {
  for (const { name, area, banded } of plan.tables) {
    await pace.room(0, 5);
    const table = sheet.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = banded;
  }
}
