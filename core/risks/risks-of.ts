import { TakenNames } from "../model/taken-names.js";
import { knownTitles } from "../parse/lead.js";
import { headingText, readContext } from "../recognise/context.js";
import type { ItemPlace } from "../model/tracker.js";
import type { ReadOptions } from "../recognise/options.js";
import type { SheetReading } from "../recognise/sheet-reading.js";
import type { ViewCell, ViewRow } from "../recognise/sheet-view.js";
import { StatusReader } from "../recognise/status-reader.js";
import { buildRisk, type RegisterReading } from "./build-risk.js";
import { findRiskTables, type RiskTable } from "./find-risk-tables.js";
import { mapRegister, type RatedField, type RegisterMap } from "./map-register.js";
import { readRatingKey, type RatingKey } from "./rating-key.js";
import { readRegister, saysClosed } from "./read-register.js";
import { readRiskCards } from "./risk-cards.js";
import { RagReader } from "./risk-rag.js";
import type { RiskRecord } from "./risk-record.js";
import { LEVEL_NAMES, type Risk } from "./risk.js";

/** What no tracker took: the rows of a sheet without the cells of its lines. */
function freeRows({ view, places, records }: SheetReading): ViewRow[] {
  if (records.length === 0) return [...view.rows];
  const isFree = (cell: ViewCell): boolean => {
    const place = places.get(cell);
    return place !== "field" && place !== "other" && place !== "heading" && place !== "repeated heading";
  };
  return view.rows.flatMap((row) => {
    const filled = row.filled.filter(isFree);
    return filled.length === 0 ? [] : [filled.length === row.filled.length ? row : { ...row, filled }];
  });
}

/** One register: what it was read from, and its risks before they are built. */
interface Register {
  readonly map: RegisterMap;
  readonly records: readonly RiskRecord[];
  /** Rows that no register holds, to look for a key in. */
  readonly free: readonly ViewRow[];
}

const LONGEST_THEME = 90;

/** The theme that a title right above a register names; "" for one that only says that risks follow, or how to fill them in. */
function themeAbove({ title, titleRow, top }: RiskTable): string {
  const labelled = readContext([title]);
  if (labelled?.kind === "theme") return labelled.text;
  const isPlain = title.length > LONGEST_THEME || /\brisks?\b|\bregister\b|\blog\b|^(?:table|figure|appendix|annex|page|please|note)\b|[.;:]$/i.test(title);
  return isPlain || titleRow !== top - 1 ? "" : headingText(title);
}

function registersOf(reading: SheetReading): Register[] {
  const { view } = reading;
  const rows = freeRows(reading);
  const tables = findRiskTables(view, rows);
  const covered = new Set(tables.flatMap((table) => table.rows.map(({ row }) => row)));
  const free = rows.filter((row) => !covered.has(row));
  const closed = saysClosed(view.grid.sheet);
  const registers = tables.map((table: RiskTable): Register => {
    const map = mapRegister(view, table);
    return { map, records: readRegister(view, table, map, themeAbove(table), closed || saysClosed(table.title)), free };
  });
  const found = registers.filter(({ records }) => records.length > 0);
  if (found.length > 0) return found;
  const cards = readRiskCards(view, rows);
  return cards === null ? [] : [{ ...cards, free: rows }];
}

const textsOf = (records: readonly RiskRecord[], field: RatedField): string[] => records.flatMap((record) => LEVEL_NAMES.flatMap((level) => record.fields.get(`${level}.${field}`)?.text ?? []));

function keyOf({ map, records, free }: Register, others: readonly ViewRow[]): RatingKey {
  return readRatingKey([...free, ...others], map.columns, { likelihood: textsOf(records, "likelihood"), impact: textsOf(records, "impact") });
}

/**
 * The risks of a sheet: of its registers and risk tables, else of its forms. What can't be told is null, and words are numbers only by the register's own key.
 * `others`: the file's other sheets, one of which may hold that key. `taken`: names that are given in the file already, which these are taken from.
 * `places`: where risks stand, by their IDs; those that are read are added.
 */
export function risksOf(reading: SheetReading, options: ReadOptions, division: string, others: readonly SheetReading[] = [], taken: TakenNames = new TakenNames(), places = new Map<string, ItemPlace>()): readonly Risk[] {
  const registers = registersOf(reading);
  if (registers.length === 0) return [];
  const statuses = new StatusReader([...reading.legend.entries, ...others.flatMap(({ legend }) => legend.entries)], options.legend);
  const beside = others.filter((other) => other !== reading && other.records.length === 0).flatMap((other) => (registersOf(other).length === 0 ? other.view.rows : []));
  const abbreviations = new Set([...Object.keys(reading.legend.abbreviations), ...(options.abbreviations ?? [])]);
  const owners = registers.flatMap(({ records }) => records.flatMap((record) => record.fields.get("owner")?.text ?? []));
  const leads = { titles: new Set([...knownTitles(owners, abbreviations), ...(options.leads ?? [])]), abbreviations };
  return registers.flatMap((register) => {
    const words = [...textsOf(register.records, "score"), ...textsOf(register.records, "rag")];
    const context: RegisterReading = {
      division, sheet: reading.view.grid.sheet, key: keyOf(register, beside), rags: new RagReader(statuses, words), leads, period: options.plan ?? null, columns: register.map.columns, taken, places,
    };
    return register.records.map((record) => buildRisk(record, context));
  });
}
