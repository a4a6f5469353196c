import { dayNumber } from "../model/calendar-date.js";
import { RAG_OF_STATUS, type Rag } from "../model/status.js";
import { sourceCells } from "../model/source-cells.js";
import type { TakenNames } from "../model/taken-names.js";
import type { ItemPlace, Mark } from "../model/tracker.js";
import { lineId } from "../recognise/line-id.js";
import type { StatusReader } from "../recognise/status-reader.js";
import type { ViewCell } from "../recognise/sheet-view.js";
import { tidyLine } from "../parse/tidy.js";
import { FIGURE_ROLES, type Role } from "./column-roles.js";
import { isDirection } from "./direction-words.js";
import type { Figure, Indicator, PeriodFigure, Unit } from "./indicator.js";
import { earlierPeriod } from "./earlier-period.js";
import { placeOfIndicator, type TableLayout } from "./indicator-place.js";
import { isSamePeriod, NO_PERIOD, periodOfTitle, type Period } from "./periods.js";
import { inUnit } from "./figure-in-unit.js";
import { readFigure, readFigureCell, type FigureReading } from "./read-figure.js";
import { betterOfMeasure, readBetter, readTarget, targetTowards } from "./read-target.js";
import { rowUnit } from "./row-unit.js";
import type { Held, MeasureRecord } from "./table-rows.js";
import { chosenTarget, senseOf, targetFigure, targetOf, toleranceOf, type HeldTarget } from "./table-targets.js";

/** What a table's measures are read with. */
export interface TableReading {
  readonly division: string;
  readonly sheet: string;
  /** The day or period that a note or title gives to figures without one. */
  readonly asAt: Period | null;
  readonly statuses: StatusReader;
  /** Figures are coloured by how they stand: more than one colour of the key is used. */
  readonly coloured: boolean;
  readonly taken: TakenNames;
  readonly layout: TableLayout;
  /** Where each indicator stands, by its ID: what is built is added. */
  readonly places: Map<string, ItemPlace>;
}

interface ReadHeld extends Held {
  readonly period: Period;
  readonly reading: FigureReading;
}

/** A measure's cells as an indicator: each figure with its period, target and rating. */
export function buildIndicator(record: MeasureRecord, table: TableReading): Indicator {
  const text = (role: Role): string => record.held.filter((held) => held.role === role && held.row === "").map((held) => held.text).filter((each) => each !== "").join("\n");
  const ref = tidyLine(text("ref")).replace(/\.$/, "");
  const read = record.held.filter(({ role }) => FIGURE_ROLES.has(role)).map((held) => readHeld(held, record, table));
  const unit = rowUnit(record, text("unit"), read);
  const targets = record.held.filter(({ role }) => role === "target").map((held) => ({ held, ...readTarget(held.text) }));
  const said = text("better") === "" ? betterOfMeasure(record.measure) : readBetter(text("better"));
  const sense = senseOf(targets);
  const better = said ?? sense;
  const held = figuresOf(read, targets, record, unit, table);
  const figures = held.map(([figure]) => figure);
  const ratings = figures.map(({ rag }) => rag).filter((rag) => rag !== null);
  const chosen = chosenTarget(targets, figures);
  const target = chosen && targetOf(chosen, unit);
  const baseline = read.find(({ role }) => role === "baseline");
  const marks: Mark[] = [...record.marks, ...(read.some(({ period }) => period.inferred) ? [{ field: "figures", kind: "inferred" } as const] : []), ...(said === null && sense !== null ? [{ field: "better", kind: "inferred" } as const] : [])];
  const id = lineId(`${table.division}\u001findicator`, ref, record.theme, record.measure, "", table.taken);
  table.places.set(id, placeOfIndicator(record, held, table.layout, table.sheet));
  return {
    id, ref, measure: record.measure, theme: record.theme, unit, better,
    baseline: baseline ? periodFigure(baseline, unit, null, null) : null,
    target: target && targetTowards(target, better),
    tolerance: toleranceOf(text("tolerance"), text("threshold"), target, unit),
    figures, rag: ownRag(record, table) ?? ratings.at(-1) ?? null,
    direction: directionOf(record) || (read.findLast(({ role, reading }) => role === "actual" && reading.direction !== "")?.reading.direction ?? ""),
    owner: tidyLine(text("owner")), comparators: namedTexts(record.held, "comparator"), comment: text("comment"), source: tidyLine(text("source")),
    sentence: "", proposed: false, other: othersOf(record, figures, targets.filter((each) => each !== chosen), read), marks, at: sourceCells(record.cells.map(({ source }) => source), table.sheet),
  };
}

/** A figure and when it is of: its column's period, what a bracket after it says, the row's own date, else the table's. */
function readHeld(held: Held, record: MeasureRecord, { asAt }: TableReading): ReadHeld {
  const [cell] = held.cells;
  const reading = held.cells.length === 1 && cell ? readFigureCell(cell.source) : readFigure(held.text);
  return { ...held, reading, period: periodOf(held, reading, record, asAt) };
}

function periodOf({ role, column, row }: Held, reading: FigureReading, record: MeasureRecord, asAt: Period | null): Period {
  const name = row === "" ? column.heading : row;
  if (column.period) return column.period;
  const aside = reading.aside === "" ? null : periodOfTitle(reading.aside);
  const dated = record.held.find((each) => each.role === "period");
  const own = dated ? (periodOfTitle(dated.text) ?? { ...NO_PERIOD, text: tidyLine(dated.text) }) : null;
  const now = own ?? asAt;
  if (aside) return aside;
  if (role === "baseline") return { ...NO_PERIOD, text: name };
  if (role === "previous") return (now && earlierPeriod(name, now)) ?? { ...NO_PERIOD, text: name };
  return now ?? (role === "cumulative" || NAMES_TIME.test(name) ? { ...NO_PERIOD, text: name } : NO_PERIOD);
}

/** Headings that say something of when, though not which day. */
const NAMES_TIME = /\b(?:latest|current|now|out-?turn|year|quarter|month|ytd|to date)\b/i;

/** What a direction column says, where it is an arrow or a word of movement and not by how much. */
function directionOf({ held }: MeasureRecord): string {
  return tidyLine(held.filter(({ role, text }) => role === "direction" && isDirection(text)).at(-1)?.text ?? "");
}

function periodFigure({ reading, period }: ReadHeld, unit: Unit | null, target: Figure | null, rag: Rag | null): PeriodFigure {
  return { period: period.text, from: period.from, to: period.to, ...inUnit(reading, unit), target, rag };
}

/** The figures in order of time where it is known; earlier ones that only their heading dates come first. The year so far is a figure only where no period has one. */
function figuresOf(read: readonly ReadHeld[], targets: readonly HeldTarget[], record: MeasureRecord, unit: Unit | null, table: TableReading): HeldFigure[] {
  const hasPeriods = read.some(({ role, column }) => role === "actual" && column.period !== null);
  const shown = read.filter(({ role }) => role === "previous" || role === "actual" || (role === "cumulative" && !hasPeriods));
  const ordered = [...shown.filter(({ role }) => role === "previous"), ...shown.filter(({ role }) => role !== "previous")];
  const figures = ordered.map((held): HeldFigure => {
    const target = held.column.period === null ? undefined : targets.find((each) => each.held.column.period !== null && isSamePeriod(each.held.column.period, held.column.period as Period));
    return [periodFigure(held, unit, target ? targetFigure(target, unit) : null, ragOf(held, record, table)), held.cells[0]];
  });
  return inOrder(figures);
}

/** A figure, and the cell that it was read from. */
type HeldFigure = readonly [PeriodFigure, ViewCell | undefined];

/** Oldest first, where every day is known. */
function inOrder(figures: HeldFigure[]): HeldFigure[] {
  const day = ([{ to }]: HeldFigure): number => (to ? dayNumber(to) : 0);
  return figures.every(([{ to }]) => to !== null) ? [...figures].sort((a, b) => day(a) - day(b)) : figures;
}

/** The rating of a period's figure: its rating column's, else its own colour where figures are coloured by how they stand. */
function ragOf(held: ReadHeld, record: MeasureRecord, table: TableReading): Rag | null {
  const beside = record.held.find(({ role, column }) => role === "rag" && column.period !== null && held.column.period !== null && isSamePeriod(column.period, held.column.period));
  const rated = beside?.cells[0] && ratingOf(beside.cells[0], table);
  if (rated) return rated;
  const [cell] = held.cells;
  const fill = table.coloured && held.role !== "previous" ? (cell?.look.fill ?? null) : null;
  const status = fill === null ? null : table.statuses.ofColour(fill);
  return status === null || status === "unknown" ? null : RAG_OF_STATUS[status];
}

function ownRag(record: MeasureRecord, table: TableReading): Rag | null {
  const rating = record.held.find(({ role, column }) => role === "rag" && column.period === null);
  return rating?.cells[0] ? ratingOf(rating.cells[0], table) : null;
}

function ratingOf(cell: ViewCell, { statuses }: TableReading): Rag | null {
  const status = statuses.read({ text: cell.text, fill: cell.look.fill, fontColour: cell.look.fontColour });
  return status === "unknown" ? null : RAG_OF_STATUS[status];
}

function namedTexts(held: readonly Held[], role: Role): Record<string, string> {
  return Object.fromEntries(held.flatMap((each) => (each.role === role ? [[nameOf(each), tidyLine(each.text)]] : [])));
}

const nameOf = ({ row, column }: Held): string => (row === "" ? column.heading : column.period ? `${row} ${column.period.text}` : row);

/** What has no place of ours, under its own heading: other columns, targets of other years, the year so far beside periods, dates that a figure did not take. */
function othersOf(record: MeasureRecord, figures: readonly PeriodFigure[], targets: readonly HeldTarget[], read: readonly ReadHeld[]): Record<string, string> {
  const shown = new Set(figures.map(({ period, text }) => `${period}|${text}`));
  const aside = read.filter(({ role, period, reading }) => role === "cumulative" && !shown.has(`${period.text}|${reading.figure.text}`));
  const ownTargets = targets.filter(({ held: { column } }) => column.period !== null && !figures.some(({ period, target }) => target !== null && period === column.period?.text)).map(({ held }) => held);
  const directions = record.held.filter(({ role, text }) => role === "direction" && !isDirection(text));
  const ratings = record.held.filter(({ role, text, column }) => role === "rag" && column.period === null && text.length > LONGEST_RATING);
  const others = [...record.held.filter(({ role }) => role === "other"), ...aside, ...ownTargets, ...directions, ...ratings];
  return Object.fromEntries(others.map((held) => [nameOf(held), tidyLine(held.text)]));
}

/** A longer rating says more than a colour. */
const LONGEST_RATING = 40;
