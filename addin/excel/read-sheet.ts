import { address, type Area } from "../../core/grid/address.js";
import { isUniform, LOOK_PROPERTIES, mayHaveStruckParts, paintOf, type Paint } from "./cell-looks.js";
import { rowsOfPart, type Part } from "./in-parts.js";
import { BLOCK_ROWS, blocksOf, common, joined, type Doubt } from "./look-blocks.js";
import type { SheetFacts } from "./make-grids.js";
import { areaOf, CORNER_AND_SIZE, rangeOf } from "./range-area.js";
import { NoteReading, type CellNote } from "./read-comments.js";
import { SurroundingsReading, type Surroundings } from "./read-surroundings.js";
import { tellsNotesAndTextRuns } from "./requirements.js";

/** Looks that run on past the last value, as people colour whole rows and columns, say nothing; some rows and columns are kept, for marks beside a table. */
const MARGIN = { rows: 50, columns: 10 } as const;

const NOTHING: Surroundings = { merges: [], formulas: [], hiddenColumns: [], tables: [], conditionals: () => [] };

/** One sheet while it is read. Excel is asked three times, and waited for between: how large the sheet is; what it holds; how those cells look that no summary told. */
export class SheetReading {
  private readonly used: Excel.Range;
  private readonly filled: Excel.Range;
  private readonly notes: NoteReading;
  private readonly around: SurroundingsReading;
  private area: Area | null = null;
  private surroundings: () => Surroundings = () => NOTHING;

  private readonly values: unknown[][] = [];
  private readonly formats: string[][] = [];
  private readonly paints: Paint[][] = [];
  private readonly runs = new Map<string, readonly Excel.RangeTextRun[]>();
  private readonly hiddenRows = new Set<number>();
  private readonly doubts: Doubt[] = [];

  constructor(private readonly sheet: Excel.Worksheet) {
    this.used = sheet.getUsedRangeOrNullObject(false).load(CORNER_AND_SIZE);
    this.filled = sheet.getUsedRangeOrNullObject(true).load(CORNER_AND_SIZE);
    this.notes = new NoteReading(sheet);
    this.around = new SurroundingsReading(sheet);
  }

  /** Asks for values, number formats, hidden rows, and the looks of columns block by block; with the first part, for what the sheet has besides cells. */
  askCells(part: Part): () => void {
    this.area ??= areaToRead(this.used, this.filled);
    if (part.index === 0) {
      this.notes.askPlaces();
      this.surroundings = this.around.askPlaces(this.area);
      this.doubts.length = 0;
    }
    const rows = this.rowsOf(part);
    if (rows === null) return () => undefined;
    const range = rangeOf(this.sheet, rows).load("values,numberFormat");
    const hidden = range.getRowProperties({ rowHidden: true });
    const blocks = blocksOf(rows).map((area) => ({ area, columns: rangeOf(this.sheet, area).getColumnProperties(LOOK_PROPERTIES) }));
    return () => {
      this.takeRows(rows, range, hidden.value);
      for (const { area, columns } of blocks) columns.value.forEach((properties, j) => this.takeColumn({ ...area, left: area.left + j, right: area.left + j }, properties));
    };
  }

  get name(): string {
    return this.sheet.name;
  }

  /** The summaries do not tell how every cell looks. */
  get isInDoubt(): boolean {
    return this.doubts.length > 0;
  }

  /** Asks for the looks of cells one by one, where the summaries do not tell. */
  askLooks(part: Part): () => void {
    const rows = this.rowsOf(part);
    const doubts = rows === null ? [] : joined(this.doubts).flatMap((doubt) => [common(doubt.area, rows)].flatMap((area) => (area ? [{ ...doubt, area }] : [])));
    const asked = doubts.map(({ area, runs }) => {
      const range = rangeOf(this.sheet, area);
      return { area, looks: range.getCellProperties(LOOK_PROPERTIES), runs: runs && tellsNotesAndTextRuns() ? range.getCellProperties({ textRuns: true }) : null };
    });
    return () => {
      for (const { area, looks, runs } of asked) {
        looks.value.forEach((row, i) => row.forEach((properties, j) => this.paint(area.top + i, area.left + j, paintOf(properties))));
        runs?.value.forEach((row, i) => row.forEach(({ textRuns }, j) => this.takeRuns(area.top + i, area.left + j, textRuns ?? [])));
      }
    };
  }

  /** All that Excel told of the sheet. */
  facts(threads: readonly CellNote[], system1904: boolean): SheetFacts {
    const { area, values, formats, paints, runs, hiddenRows, sheet } = this;
    const notes = [...this.notes.found(), ...threads];
    return { name: sheet.name, hidden: sheet.visibility !== "Visible", area, values, formats, paints, runs, hiddenRows, notes, system1904, ...this.surroundings() };
  }

  private rowsOf(part: Part): Area | null {
    if (this.area === null) return null;
    const [first, after] = rowsOfPart(part, this.area.bottom - this.area.top + 1, BLOCK_ROWS);
    return after > first ? { ...this.area, top: this.area.top + first, bottom: this.area.top + after - 1 } : null;
  }

  private takeRows({ top }: Area, { values, numberFormat }: Excel.Range, rows: readonly Excel.RowProperties[]): void {
    const first = top - (this.area?.top ?? top);
    rows.forEach(({ rowHidden }, i) => {
      this.values[first + i] = values[i] as unknown[];
      this.formats[first + i] = numberFormat[i] as string[];
      if (rowHidden === true) this.hiddenRows.add(top + i);
    });
  }

  private takeColumn(area: Area, properties: Excel.ColumnProperties): void {
    if (!isUniform(properties)) {
      this.doubts.push({ area, runs: mayHaveStruckParts(properties) });
      return;
    }
    const paint = paintOf(properties);
    for (let row = area.top; row <= area.bottom; row++) this.paint(row, area.left, paint);
  }

  private takeRuns(row: number, column: number, runs: readonly Excel.RangeTextRun[]): void {
    if (runs.length > 1) this.runs.set(address(row, column), runs);
  }

  private paint(row: number, column: number, paint: Paint): void {
    if (this.area === null) return;
    const own = (this.paints[row - this.area.top] ??= []);
    own[column - this.area.left] = paint;
  }
}

/** The rectangle in use, without looks that run far past the last value. */
function areaToRead(used: Excel.Range, filled: Excel.Range): Area | null {
  if (used.isNullObject) return null;
  const all = areaOf(used);
  const values = filled.isNullObject ? { ...all, bottom: all.top, right: all.left } : areaOf(filled);
  return { ...all, bottom: Math.min(all.bottom, values.bottom + MARGIN.rows), right: Math.min(all.right, values.right + MARGIN.columns) };
}
