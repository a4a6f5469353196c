import { address } from "../grid/address.js";
import type { ItemPlace, LegendEntry, Tracker } from "../model/tracker.js";
import { isRestricted } from "../model/circulation.js";
import { sourceCells } from "../model/source-cells.js";
import type { TakenNames } from "../model/taken-names.js";
import type { ReadOptions } from "../recognise/options.js";
import type { OtherTable } from "../recognise/other-tables.js";
import type { SheetReading } from "../recognise/sheet-reading.js";
import { StatusReader } from "../recognise/status-reader.js";
import { buildIndicator, type TableReading } from "./build-indicator.js";
import { FIGURE_ROLES } from "./column-roles.js";
import type { Indicator } from "./indicator.js";
import { layoutOf, placeOfSentence } from "./indicator-place.js";
import { PERFORMANCE_WORDS } from "./performance-words.js";
import { asAtOfNote, periodOfHeading, periodOfTitle, plain, type Period } from "./periods.js";
import { proposedIndicators } from "./proposed-indicators.js";
import { readFigure } from "./read-figure.js";
import { columnsOf, type Column } from "./table-columns.js";
import { upright } from "./turned-table.js";
import { MeasureRows, type MeasureRecord } from "./table-rows.js";

/** What a sheet's indicators are read with, beside the sheet itself. */
export interface IndicatorSources {
  readonly options: ReadOptions;
  readonly division: string;
  /** The keys of all sheets of the file. */
  readonly legend: readonly LegendEntry[];
  /** Paragraphs between this table and the next, where a document's tables are grids of their own. */
  readonly after: readonly string[];
  readonly taken: TakenNames;
  /** Where each indicator stands, by its ID: those that are read are added. */
  readonly places: Map<string, ItemPlace>;
}

/** The indicators of a sheet's performance tables: measures with their figures, and figures in sentences as proposals. */
export function indicatorsOf(reading: SheetReading, sources: IndicatorSources): Indicator[] {
  return reading.tables.filter(({ reason }) => reason === "performance table").flatMap((table) => ofTable(reading, table, sources));
}

function ofTable({ view: sheet, legend }: SheetReading, found: OtherTable, { options, division, legend: shared, after, taken, places }: IndicatorSources): Indicator[] {
  const { view, table } = upright(sheet, found);
  const columns = columnsOf(view, table);
  if (columns === null) return [];
  const { records } = new MeasureRows(view, columns, table);
  const statuses = new StatusReader([...legend.entries, ...shared, ...PERFORMANCE_WORDS], options.legend);
  const reading: TableReading = { division, sheet: view.grid.sheet, asAt: asAtOf(view.grid.before ?? [], view.grid.sheet, table, after), statuses, coloured: isColoured(records, statuses, legend.entries), taken, layout: layoutOf(columns, table), places };
  return records.flatMap((record) => ofRecord(record, columns, reading));
}

/** The day or period of figures that name none: of the note below, else of the nearest title that names one. */
function asAtOf(before: readonly string[], sheet: string, { above, notes }: OtherTable, after: readonly string[]): Period | null {
  const noted = [...notes, ...after.slice(0, MOST_NOTES)].map(asAtOfNote).find((period) => period !== null);
  if (noted) return noted;
  return [sheet, ...before.slice(-MOST_NOTES), ...above].reverse().map(periodOfTitle).find((period) => period !== null) ?? null;
}

const MOST_NOTES = 3;

/** Colours tell how figures stand where a key explains them, or where there is more than one of red, amber and green. */
function isColoured(records: readonly MeasureRecord[], statuses: StatusReader, key: readonly LegendEntry[]): boolean {
  const fills = new Set(records.flatMap(({ held }) => held.flatMap(({ role, cells }) => (role === "actual" || role === "cumulative" ? cells.flatMap(({ look }) => look.fill ?? []) : []))));
  const said = new Set([...fills].map((fill) => statuses.ofColour(fill)).filter((status) => status === "on-track" || status === "at-risk" || status === "off-track"));
  return said.size >= 2 || key.some(({ fill }) => fill !== null && fills.has(fill));
}

const FEWEST_WORDS = 4;
const isProse = (text: string): boolean => /\d/.test(text) && text.split(/\s+/).length >= FEWEST_WORDS && readFigure(text).figure.none === "unreadable";

/** A measure; or, where its figures stand in sentences, what those propose. */
function ofRecord(record: MeasureRecord, columns: readonly Column[], table: TableReading): Indicator[] {
  const figures = record.held.filter(({ role }) => FIGURE_ROLES.has(role));
  const prose = figures.filter(({ text }) => isProse(text));
  if (prose.length > 0 && prose.length === figures.length) {
    const owner = record.held.find(({ role }) => role === "owner")?.text ?? "";
    const theme = record.theme === "" ? record.measure : record.theme;
    const at = sourceCells(record.cells.map(({ source }) => source), table.sheet);
    return prose.flatMap(({ text, column, cells: [cell] }) => {
      const place = cell ? placeOfSentence(address(cell.source.row, cell.source.column), table.sheet) : null;
      return proposedIndicators(text, { division: table.division, theme, owner, asAt: column.period ?? table.asAt, at, taken: table.taken, place, places: table.places });
    });
  }
  const says = figures.length > 0 || record.held.some(({ role }) => role === "target" || (role === "rag" && columns.some((column) => column.role === "actual" || column.role === "target")));
  return says ? [buildIndicator(record, table)] : [];
}

/** The figures in the lines' own words for where things stood at the start, as indicators that a person is to confirm. `heading` names the day: "Where we are in Q1 2018-19". An indicator says nothing of who may see it, so those of restricted lines are left in them. */
export function indicatorsOfBaselines({ lines, places: { lines: standing } }: Pick<Tracker, "lines" | "places">, heading: string, division: string, taken: TakenNames, places: Map<string, ItemPlace>): Indicator[] {
  const telling = lines.filter((line) => /\d/.test(line.baseline) && !isRestricted(line));
  if (telling.length === 0) return [];
  const found = periodOfHeading(heading, null);
  return telling.flatMap(({ id, baseline, theme, lead, at }) => {
    const own = standing.get(id);
    const column = own?.columns["baseline"];
    const place = own && column !== undefined ? placeOfSentence(address(own.rows["baseline"] ?? own.row, column), own.sheet) : null;
    return proposedIndicators(baseline, { division, theme, owner: lead, asAt: found && plain(found), at, taken, place, places });
  });
}
