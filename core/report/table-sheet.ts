import { onceInTurn } from "../model/once-in-turn.js";
import type { Shown } from "./line-cells.js";
import { printTable } from "./print.js";
import { RowHeights } from "./row-height.js";
import { listed } from "./summary-sentences.js";
import { WorkedRow, type RowWork } from "./worked-row.js";
import type { CellPlan, ChartPlan, LookName, RowPlan, SheetPlan, TablePlan, Validation } from "./workbook-plan.js";

/** A column of a sheet's table: its heading, its width in characters, and what it shows of a row. */
export interface TableColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly headerLook?: LookName;
  /** Left out when it has nothing to show of any row. */
  readonly optional?: true;
  /** `notSupplied`: headings of the columns before it that say so of this row. */
  readonly cell: (row: Row, notSupplied: readonly string[]) => Shown;
}

export interface TableSheet<Row> {
  readonly name: string;
  readonly title: string;
  /** A sentence under the title. */
  readonly subtitle: string;
  /** Name of the Excel table. */
  readonly table: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** What the table's one row says when it has none. */
  readonly none: string;
  readonly paper: "A4" | "A3";
  readonly footer: string;
  readonly tabColour: string;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  /** Headings of the first and the last column that are printed, and whose texts make a row as high as it is; left out, all of them. */
  readonly printed?: readonly [string, string];
  readonly choices?: readonly Choices[];
  /** Sentences are written into it: its rows grow with them. */
  readonly written?: true;
  /** Figures and charts between the title and the table, from row `FIRST_ROW` on; left out, there are none. */
  readonly figures?: Figures | undefined;
}

/** Charts, and the small table that they are drawn from where there is one. `bottom` is the last row that they take. */
export interface Figures {
  readonly rows: readonly RowPlan[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly bottom: number;
}

/** A drop-down in a column: in its first so many rows, or in all of them. */
export interface Choices {
  readonly heading: string;
  readonly words: readonly string[];
  readonly rows?: number;
  readonly prompt: string;
}

/** The first row under the title: of the table, or of the figures above it. */
export const FIRST_ROW = 4;

/** A sheet with its title in A1, a sentence under it, and one marked-up table. */
export function tableSheet<Row>(sheet: TableSheet<Row>): SheetPlan {
  const columns = sheet.columns.filter(({ optional, cell }) => !optional || sheet.rows.some((row) => cell(row, []).value !== null));
  const { figures } = sheet;
  const top = figures ? figures.bottom + 2 : FIRST_ROW;
  const placed = placeTable(sheet.table, columns, sheet.rows, sheet.none, top, sheet.written ? undefined : heightOf(columns, sheet.printed));
  return {
    name: sheet.name,
    widths: columns.map(({ width }) => width),
    rows: [...titleRows(sheet.title, sheet.subtitle), ...withHeights(figures?.rows ?? [], columns), ...placed.rows],
    tables: [...(figures?.tables ?? []), placed.table],
    validations: (sheet.choices ?? []).flatMap((each) => dropDown(each, placed.table, sheet.rows.length)),
    conditionals: [],
    freeze: { rows: figures ? 2 : FIRST_ROW, columns: sheet.frozenColumns },
    print: { ...printTable(sheet.paper, top, sheet.footer), ...printedColumns(sheet.printed, placed.table) },
    tabColour: sheet.tabColour,
    showGridlines: false,
    ...(figures ? { charts: figures.charts } : {}),
  };
}

/** Height of a row of one line, in points: text that touches the lines of a table is hard to read. */
const ONE_LINE = 17;

/** Rows with their heights, which hosts would otherwise each choose for themselves; each is worked out when it is asked for. */
export function withHeights(rows: readonly RowPlan[], columns: readonly Width[]): RowPlan[] {
  const high = heightOf(columns);
  const work: RowWork<RowPlan> = { cells: ({ cells }) => cells, height: ({ height, cells }) => height ?? high(cells) };
  return rows.map((row) => new WorkedRow(row.row, row, work));
}

/** What is known of a column whose texts make a row high. */
interface Width {
  readonly heading: string;
  readonly width: number;
}

/**
 * How high a row is. `printed`: headings of the first and last column that count;
 * a long text far to the right does not make a row higher than what a reader sees of it.
 */
function heightOf(columns: readonly Width[], printed?: readonly [string, string]): (cells: readonly CellPlan[]) => number {
  const last = printed === undefined ? columns.length : columns.findIndex(({ heading }) => heading === printed[1]) + 1;
  const heights = new RowHeights(columns.map(({ width }) => width));
  return (cells) => heights.of(cells, ONE_LINE, Math.min(last, cells.length)) ?? ONE_LINE;
}

function printedColumns(printed: readonly [string, string] | undefined, { columns }: TablePlan): Pick<SheetPlan["print"], "columns"> {
  return printed === undefined ? {} : { columns: [columns.indexOf(printed[0]) + 1, columns.indexOf(printed[1]) + 1] };
}

/** The drop-down of a column; none where the column is left out, or no row is to have it. */
function dropDown({ heading, words, rows, prompt }: Choices, { area, columns }: TablePlan, count: number): Validation[] {
  const column = area.left + columns.indexOf(heading);
  const bottom = area.top + Math.min(count, rows ?? count);
  if (!columns.includes(heading) || bottom === area.top) return [];
  return [{ kind: "list", area: { top: area.top + 1, left: column, bottom, right: column }, source: `"${words.join(",")}"`, prompt, error: `Choose ${listed(words, "or")}.`, strict: true }];
}

/** The first two rows of every sheet. */
export function titleRows(title: string, subtitle: string): RowPlan[] {
  return [
    { row: 1, height: 28, cells: [{ column: 1, value: title, look: "title" }] },
    { row: 2, height: 18, cells: [{ column: 1, value: subtitle, look: "subtitle" }] },
  ];
}

/** What works out the cells of a table's rows. Cells that hold nothing are one cell for all rows: most cells of a long table are. */
function cellsOf<Row>(columns: readonly TableColumn<Row>[]): (row: Row) => CellPlan[] {
  const blanks: (CellPlan | undefined)[] = columns.map(() => undefined);
  return (row) => {
    const notSupplied: string[] = [];
    return columns.map(({ heading, cell }, index) => {
      const { value, look } = cell(row, notSupplied);
      if (look === "not supplied") notSupplied.push(heading);
      const blank = value === null ? blanks[index] : undefined;
      if (blank?.look === look) return blank;
      const made: CellPlan = { column: index + 1, value, look };
      if (value === null) blanks[index] = made;
      return made;
    });
  };
}

/**
 * A table with its header in row `top`, from column A; its rows are worked out when they are asked for. Excel wants a row in every table: with nothing to show, it says so.
 * `heightOf`: how high a row is, from its cells; left out, its host decides.
 */
export function placeTable<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  none: string,
  top: number,
  heightOf?: (cells: readonly CellPlan[]) => number,
): { rows: RowPlan[]; table: TablePlan } {
  const high = ({ row, cells }: RowPlan): RowPlan => (heightOf === undefined ? { row, cells } : { row, cells, height: heightOf(cells) });
  const header = high({ row: top, cells: columns.map(({ heading, headerLook }, index) => ({ column: index + 1, value: heading, look: headerLook ?? "header" })) });
  const cells = onceInTurn(cellsOf(columns));
  const work: RowWork<Row> = { cells, ...(heightOf === undefined ? {} : { height: (row) => heightOf(cells(row)) }) };
  const body = rows.map((row, offset): RowPlan => new WorkedRow(top + 1 + offset, row, work));
  const empty = high({ row: top + 1, cells: columns.map((_, index) => ({ column: index + 1, value: index === 0 ? none : null, look: index === 0 ? "body" : "plain" })) });
  const filled = body.length > 0 ? body : [empty];
  return {
    rows: [header, ...filled],
    table: { name, area: { top, left: 1, bottom: top + filled.length, right: columns.length }, columns: columns.map(({ heading }) => heading), banded: false },
  };
}
