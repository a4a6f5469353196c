import { address } from "../grid/address.js";
import { isCalendarDate, type Cell, type Grid } from "../grid/grid.js";
import type { Figure, Indicator, PeriodFigure, Target, Unit } from "../indicators/indicator.js";
import { periodOfHeading, yearOfTexts } from "../indicators/periods.js";
import { readFigure, readFigureCell } from "../indicators/read-figure.js";
import { readTarget, targetTowards } from "../indicators/read-target.js";
import { unitOfCell } from "../indicators/unit.js";
import { BETTER_LABELS, INDICATOR_HEADINGS, NO_PERIOD, type IndicatorHeading } from "../model/indicator-columns.js";
import { INDICATOR_FIELDS, placeInRow, type ItemTable } from "../model/item-place.js";
import type { ItemPlace } from "../model/tracker.js";
import { keyOfWords, ragOfWord } from "../parse/our-words.js";
import { fold } from "../parse/tidy.js";
import { findHeadedTable, type HeadedTable, type TextOfCell } from "./headed-table.js";
import { TakenNames } from "../model/taken-names.js";
import { lineId } from "./line-id.js";
import type { PlanPeriod } from "./options.js";

/** Together these are on our sheet Indicators and on nobody else's. */
const SIGNATURE: readonly IndicatorHeading[] = ["Measure", "Better when", "Latest", "Indicator ID"];

const OURS: ReadonlyMap<string, IndicatorHeading> = new Map(INDICATOR_HEADINGS.map((heading) => [fold(heading), heading]));

/** A column of figures: its heading, and the days that it names. */
interface PeriodColumn {
  readonly column: number;
  readonly period: Pick<PeriodFigure, "period" | "from" | "to">;
}

/** Where the table's columns stand: ours, those of its periods (left of what is worked out), and the others. */
interface Columns {
  readonly ours: ReadonlyMap<IndicatorHeading, number>;
  readonly periods: readonly PeriodColumn[];
  readonly others: ReadonlyMap<number, string>;
}

/** Whether a sheet is sheet Indicators of a structured tracker, whatever it is called: beside a sheet of that name Excel has it under another. */
export function isIndicatorSheet(grid: Grid): boolean {
  return findHeadedTable(grid, SIGNATURE) !== null;
}

/** Reads sheet Indicators of a structured tracker, as officers have filled it in; none where there is no such sheet. `places`: where each stands, by its ID; those that are read are added. */
export function readIndicatorSheet(grid: Grid | undefined, textOfCell: TextOfCell, division: string, places = new Map<string, ItemPlace>()): Indicator[] {
  const table = grid && findHeadedTable(grid, SIGNATURE);
  if (!table || !grid) return [];
  const columns = columnsOf(table);
  const taken = new TakenNames();
  const standing = itemTable(grid.sheet, table, columns);
  return table.rows.flatMap(({ row, cells }): Indicator[] => {
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    const reader = new IndicatorRow(columns, byColumn, (cell) => textOfCell(grid.sheet, cell));
    if (reader.isEmpty()) return [];
    const indicator = reader.indicator(division, taken, { sheet: grid.sheet, cells: `${address(row, 1)}:${address(row, Math.max(...table.headings.keys()))}` });
    places.set(indicator.id, placeInRow(standing, row));
    return [indicator];
  });
}

function itemTable(sheet: string, { headerRow, headings }: HeadedTable, { ours, periods }: Columns): ItemTable {
  const named = [...ours].flatMap(([heading, column]): [number, string][] => { const field = INDICATOR_FIELDS[heading]; return field === undefined ? [] : [[column, field]]; });
  const dated = periods.map(({ column }): [number, string] => [column, headings.get(column)?.text ?? ""]);
  return { sheet, headerRow, columns: new Map([...named, ...dated]), periods: periods.map(({ period }) => period) };
}

function columnsOf(table: HeadedTable): Columns {
  const ours = new Map<IndicatorHeading, number>();
  const rest: Cell[] = [];
  for (const [column, cell] of table.headings) {
    const heading = OURS.get(fold(cell.text));
    if (heading !== undefined && !ours.has(heading)) ours.set(heading, column);
    else rest.push(cell);
  }
  const end = ours.get("Latest") ?? 0;
  const headings = rest.filter(({ column }) => column < end);
  const year = yearOfTexts(headings.map(({ text }) => text));
  return {
    ours,
    periods: headings.map(({ column, text }) => ({ column, period: periodOf(text, year) })),
    others: new Map(rest.filter(({ column }) => column > end).map(({ column, text }) => [column, text])),
  };
}

function periodOf(heading: string, year: PlanPeriod | null): PeriodColumn["period"] {
  const name = heading.replace(/ \(\d+\)$/, "");
  const found = periodOfHeading(name, year);
  return { period: name === NO_PERIOD ? "" : name, from: found?.from ?? null, to: found?.to ?? null };
}

/** One row of the table Indicators. */
class IndicatorRow {
  constructor(
    private readonly columns: Columns,
    private readonly cells: ReadonlyMap<number, Cell>,
    private readonly textOf: (cell: Cell) => string,
  ) {}

  isEmpty(): boolean {
    return this.text("Measure") === "" && this.text("Indicator ID") === "" && this.columns.periods.every(({ column }) => (this.cells.get(column)?.text ?? "") === "");
  }

  indicator(division: string, taken: TakenNames, at: Indicator["at"][number]): Indicator {
    const [ref, theme, measure, id] = [this.text("Ref"), this.text("Theme"), this.text("Measure"), this.text("Indicator ID")];
    const unit = unitOfCell(this.text("Unit"));
    const better = keyOfWords(BETTER_LABELS, this.text("Better when"));
    return {
      id: id === "" ? lineId(`${division}\u001findicator`, ref, theme, measure, "", taken) : taken.take(id),
      ...{ ref, measure, theme, unit, better },
      baseline: this.baseline(unit),
      target: this.target(better),
      tolerance: this.number("Tolerance"),
      figures: this.figures(unit),
      rag: ragOfWord(this.text("Rating (as written)")),
      direction: this.text("Direction (as written)"),
      owner: this.text("Owner"),
      comparators: named(this.text("Comparators")),
      comment: this.text("Comment"),
      source: this.text("Source of figures"),
      sentence: this.text("Read from"),
      proposed: this.text("To confirm") !== "",
      other: Object.fromEntries([...this.columns.others].flatMap(([column, heading]) => { const cell = this.cells.get(column); return cell && cell.text !== "" ? [[heading, this.textOf(cell)]] : []; })),
      marks: [],
      at: [at],
    };
  }

  private cell(heading: IndicatorHeading): Cell | undefined {
    return this.cells.get(this.columns.ours.get(heading) ?? 0);
  }

  private text(heading: IndicatorHeading): string {
    const cell = this.cell(heading);
    return cell === undefined ? "" : this.textOf(cell);
  }

  private number(heading: IndicatorHeading): number | null {
    const value = this.cell(heading)?.value;
    return typeof value === "number" ? value : null;
  }

  private baseline(unit: Unit | null): PeriodFigure | null {
    const cell = this.cell("Baseline");
    const when = this.text("Baseline as at");
    if ((cell?.text ?? "") === "" && when === "") return null;
    const found = periodOfHeading(when, null);
    return { ...figureOf(cell, unit, this.textOf), period: when, from: found?.from ?? null, to: found?.to ?? null, target: null, rag: null };
  }

  /** At least and At most say what is to be reached; what was written stays beside them, and is read where both are empty. */
  private target(better: Indicator["better"]): Target | null {
    const text = this.text("Target");
    const [low, high] = [this.number("At least"), this.number("At most")];
    if (low === null && high === null) return text === "" ? null : targetTowards(readTarget(text).target, better);
    return { text: text || [...(low === null ? [] : [`at least ${low}`]), ...(high === null ? [] : [`at most ${high}`])].join(", "), low, high };
  }

  private figures(unit: Unit | null): PeriodFigure[] {
    const [targets, ratings] = [named(this.text("Targets by period")), named(this.text("Ratings by period"))];
    return this.columns.periods.flatMap(({ column, period }): PeriodFigure[] => {
      const cell = this.cells.get(column);
      const target = targets[period.period];
      if ((cell?.text ?? "") === "" && target === undefined) return [];
      return [{ ...period, ...figureOf(cell, unit, this.textOf), target: target === undefined ? null : readFigure(target).figure, rag: ragOfWord(ratings[period.period] ?? "") }];
    });
  }
}

/** A number in the unit of its row, whatever the cell shows; 25% typed where the unit is "%" is 25. */
function figureOf(cell: Cell | undefined, unit: Unit | null, textOf: (cell: Cell) => string): Figure {
  if (cell === undefined || cell.text === "") return { text: "", value: null, none: "blank" };
  if (typeof cell.value === "number" && unit?.kind === "percent") return readFigureCell(cell).figure;
  if (typeof cell.value === "number") return { text: cell.text, value: cell.value, none: null };
  return isCalendarDate(cell.value) ? { text: textOf(cell), value: null, none: "unreadable" } : { ...readFigure(textOf(cell)).figure, text: textOf(cell) };
}

/** "England: 61%" a line, by what stands before the first colon. */
function named(text: string): Record<string, string> {
  return Object.fromEntries(text.split("\n").filter((line) => line.includes(": ")).map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]));
}
