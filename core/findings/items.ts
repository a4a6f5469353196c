import { address, parseArea } from "../grid/address.js";
import type { Indicator, PeriodFigure } from "../indicators/indicator.js";
import { figuresByHeading } from "../indicators/period-headings.js";
import { isoDate } from "../model/calendar-date.js";
import type { ItemPlace, Tracker } from "../model/tracker.js";
import type { Rating, Risk, RiskLevel } from "../risks/risk.js";

/** What a sheet holds beside lines. */
export type Item = Indicator | Risk;

/** The indicators and risks of a sheet. */
export function itemsOf({ indicators = [], risks = [] }: Tracker): readonly Item[] {
  return [...indicators, ...risks];
}

/** Where an indicator or a risk stands; null where its source does not say. */
export function placeOf({ places }: Tracker, { id }: Item): ItemPlace | null {
  return places.items?.get(id) ?? null;
}

/** What a field of an item says, the same in the tracker that was made of its source: a number where it is one, else its words. */
export function itemText(item: Item, field: string): string {
  return "measure" in item ? indicatorText(item, field) : riskText(item, field);
}

function indicatorText(indicator: Indicator, field: string): string {
  const figure = field === "baseline" ? indicator.baseline : figuresByHeading(indicator).find(([heading]) => heading === field)?.[1];
  if (figure) return String(figure.value ?? figure.text);
  return field === "target" ? (indicator.target?.text ?? "") : wordsOf(indicator[field as keyof Indicator]);
}

function riskText(risk: Risk, field: string): string {
  if (field === "reviewDate") return risk.reviewDate.by ? isoDate(risk.reviewDate.by) : risk.reviewDate.text;
  const [level, part] = field.split(".");
  const held: RiskLevel | null = level === "inherent" || level === "current" || level === "target" ? risk[level] : null;
  const rating: Rating | undefined = part === "likelihood" || part === "impact" || part === "score" ? held?.[part] : undefined;
  return rating ? String(rating.value ?? rating.text) : wordsOf(risk[field as keyof Risk]);
}

const wordsOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** A cell and its sheet, as a rule says where something is. */
export interface ItemCell {
  readonly at: string;
  readonly sheet: string;
}

/** What names an item. */
const NAMES = ["measure", "risk", "title", "cause"] as const;

/** The cell of an item's field; the one that names it where its table has none, else the first of its cells. */
export function cellOfItem(tracker: Tracker, item: Item, field: string): ItemCell | null {
  const place = placeOf(tracker, item);
  const cell = place && [field, ...NAMES].map((name) => place.cells[name]).find((found) => found !== undefined);
  if (place && cell) return { at: cell, sheet: place.sheet };
  const [first] = item.at;
  const area = first ? parseArea(first.cells) : null;
  return first && area ? { at: address(area.top, area.left), sheet: first.sheet } : null;
}

/** The heading of a field in an item's table; that of what names it where the table has no such column; null of a form or a sentence. */
export function headingOfItem(tracker: Tracker, item: Item, field: string): ItemCell | null {
  const place = placeOf(tracker, item);
  const cell = place && [field, ...NAMES].map((name) => place.headings[name]).find((found) => found !== undefined);
  return place && cell ? { at: cell, sheet: place.sheet } : null;
}

/** Whether an item's table has a place for a field. */
export function hasPlaceFor(tracker: Tracker, item: Item, field: string): boolean {
  return placeOf(tracker, item)?.cells[field] !== undefined;
}

/** A figure of an indicator and its cell. The baseline comes first. */
export interface PlacedFigure {
  readonly figure: PeriodFigure;
  readonly cell: ItemCell;
}

export function placedFigures(tracker: Tracker, indicator: Indicator): PlacedFigure[] {
  const named: (readonly [string, PeriodFigure])[] = [...(indicator.baseline ? [["baseline", indicator.baseline] as const] : []), ...figuresByHeading(indicator)];
  return named.flatMap(([heading, figure]) => {
    const cell = cellOfItem(tracker, indicator, heading);
    return cell ? [{ figure, cell }] : [];
  });
}

/** What a cell holds, as a fix must say it; `read` where the cell is on a sheet of ours, whose cells hold what was read. */
export function heldText({ source, places }: Tracker, { at, sheet }: ItemCell, read: string): string {
  return sheet === source.sheet ? (places.texts.get(at) ?? "") : read;
}
