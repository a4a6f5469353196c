import type { Item } from "../findings/items.js";
import { periodHeadings } from "../indicators/period-headings.js";
import { INDICATOR_HEADINGS, INDICATOR_SHEET, type IndicatorHeading } from "../model/indicator-columns.js";
import { INDICATOR_FIELDS, placeInRow, RISK_FIELDS } from "../model/item-place.js";
import { RISK_SHEET, type RiskHeading } from "../model/risk-columns.js";
import type { ItemPlace, NamedPeriod, Tracker } from "../model/tracker.js";
import type { SheetPlan } from "./workbook-plan.js";

const OURS: ReadonlySet<string> = new Set<string>(INDICATOR_HEADINGS);

/** Where the indicators and risks of trackers stand on the planned sheets Indicators and Risks, in the order of the trackers. */
export function plannedPlaces(sheets: readonly SheetPlan[], trackers: readonly Tracker[]): ReadonlyMap<string, ItemPlace> {
  const indicators = trackers.flatMap((tracker) => tracker.indicators ?? []);
  const risks = trackers.flatMap((tracker) => tracker.risks ?? []);
  const dated = new Map(indicators.flatMap(({ figures }) => figures.map(({ period, from, to }): [string, NamedPeriod] => [period, { period, from, to }])));
  const periods = new Set(periodHeadings(indicators));
  return new Map([
    ...rowsOf(sheets.find(({ name }) => name === INDICATOR_SHEET), indicators, (heading) => (periods.has(heading) && !OURS.has(heading) ? heading : INDICATOR_FIELDS[heading as IndicatorHeading]), [...dated.values()]),
    ...rowsOf(sheets.find(({ name }) => name === RISK_SHEET), risks, (heading) => RISK_FIELDS[heading as RiskHeading], []),
  ]);
}

function rowsOf(sheet: SheetPlan | undefined, items: readonly Item[], fieldOf: (heading: string) => string | undefined, periods: readonly NamedPeriod[]): [string, ItemPlace][] {
  const table = sheet?.tables[0];
  if (!sheet || !table) return [];
  const columns = new Map(table.columns.flatMap((heading, index): [number, string][] => { const field = fieldOf(heading); return field === undefined ? [] : [[table.area.left + index, field]]; }));
  const standing = { sheet: sheet.name, headerRow: table.area.top, columns, periods };
  return items.map(({ id }, index) => [id, placeInRow(standing, table.area.top + 1 + index)]);
}
