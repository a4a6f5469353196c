import { fold, tidyLine } from "../parse/tidy.js";
import { riskHeading, riskHeadingUnder } from "../recognise/risk-headings.js";
import { rowOfCells, viewOfRows, type SheetView, type ViewCell, type ViewRow } from "../recognise/sheet-view.js";
import { mapRegister, type MappedRegisterColumn, type RegisterMap } from "./map-register.js";
import { addToField, type RiskRecord } from "./risk-record.js";
import type { RegisterColumn } from "./register-header.js";

/** A label of a card and the cell that holds what it says. */
interface Labelled {
  readonly heading: string;
  readonly cell: ViewCell;
}

const SAME_CELL = /^([^:\n]{1,50}):\s*([\s\S]+)$/;
const isLabel = (text: string): boolean => text.length <= 50 && !/[.;!]$/.test(text) && riskHeading(tidyLine(text).replace(/\s*:$/, "")).field !== "other";

/** The labels of a row, each with the cell beside it or the rest of its own. */
function labelsOf({ filled }: ViewRow): Labelled[] {
  const found: Labelled[] = [];
  for (let i = 0; i < filled.length; i++) {
    const cell = filled[i] as ViewCell;
    const [, label = "", text = ""] = SAME_CELL.exec(cell.text) ?? [];
    if (label !== "" && isLabel(label)) found.push({ heading: tidyLine(label), cell: { ...cell, text } });
    else if ((isLabel(cell.text) || cell.text.endsWith(":")) && filled[i + 1] && !(filled[i + 1]?.text ?? "").endsWith(":")) {
      found.push({ heading: tidyLine(cell.text).replace(/\s*:$/, ""), cell: filled[i + 1] as ViewCell });
      i++;
    }
  }
  return found;
}

/** A new card begins where the label that opened the first comes again. */
function cardsOf(labels: readonly Labelled[]): Labelled[][] {
  const opener = fold(labels[0]?.heading ?? "");
  const cards: Labelled[][] = [];
  for (const label of labels) {
    if (cards.length === 0 || fold(label.heading) === opener) cards.push([]);
    cards.at(-1)?.push(label);
  }
  return cards;
}

const FEWEST_LABELS = 3;
/** No card of a risk is without. */
const RISK = /\brisk\b|\bhazard\b/i;

/** A card is a risk's where it has a risk, and how it is rated or held in check. */
function isRiskCard(card: readonly Labelled[]): boolean {
  const fields = new Set(card.map(({ heading }) => riskHeading(heading).field));
  const rated = (["likelihood", "impact", "score", "controls", "mitigation"] as const).filter((field) => fields.has(field)).length;
  const named = card.some(({ heading }) => RISK.test(heading));
  return fields.size >= FEWEST_LABELS && rated >= 1 && named && (fields.has("risk") || fields.has("title") || (fields.has("description") && rated >= 2)) && !(fields.has("furtherActions") && rated < 2 && !fields.has("mitigation"));
}

/** The headings of all cards as the columns of one register. */
function mapOf(view: SheetView, cards: readonly (readonly Labelled[])[]): RegisterMap {
  const headings = [...new Map(cards.flat().map(({ heading }) => [fold(heading), heading])).values()];
  const columns = headings.map((heading, i): RegisterColumn => ({ column: i + 1, heading, meaning: riskHeadingUnder([heading]) }));
  const texts = cards.map((card) => new Map(card.map(({ heading, cell }) => [fold(heading), cell])));
  const asRows = texts.map((card, i) => rowOfCells(i + 1, columns.map(({ heading }) => card.get(fold(heading)))));
  return mapRegister(viewOfRows(view.grid, asRows), { columns, rows: asRows.map((row) => ({ row, afterBreak: false, gap: false })), top: 0, title: "", titleRow: 0 });
}

/** Reads forms: a block of "label: value" for each risk, one below another. Null where a sheet has none. */
export function readRiskCards(view: SheetView, rows: readonly ViewRow[]): { readonly map: RegisterMap; readonly records: readonly RiskRecord[] } | null {
  if (!rows.some(({ filled }) => filled.some(({ text }) => RISK.test(text)))) return null;
  const cards = cardsOf(rows.flatMap(labelsOf)).filter(isRiskCard);
  if (cards.length === 0) return null;
  const map = mapOf(view, cards);
  const columnOf = new Map(map.columns.map((column): [string, MappedRegisterColumn] => [fold(column.heading), column]));
  const records = cards.map((card): RiskRecord => {
    const record: RiskRecord = { fields: new Map(), others: new Map(), cells: [], looks: new Map(), marks: [], theme: "", closed: false };
    for (const { heading, cell } of card) {
      const column = columnOf.get(fold(heading));
      if (column) addToField(record, column.field, column.heading, cell);
    }
    return record;
  });
  return { map, records };
}
