import { parseUnit } from "../parse/money.js";
import { fold } from "../parse/tidy.js";
import { cellIn, type ReadRow } from "./table-rows.js";

/** What the columns of a table's rows are. */
export interface Layout {
  readonly label: number | null;
  readonly code: number | null;
  /** Text columns left of the labels: they name groups. */
  readonly groups: readonly number[];
  readonly figures: readonly number[];
}

const CODE_HEADING = /\b(?:codes?|cost cent(?:re|er)s?|account|ref(?:erence)?|no|number|line|id|notes?)\b|^#$/;
const CODE = /^[A-Za-z]{0,4}[-/ .]?\d{1,8}(?:[-/.]\d{1,6})*[A-Za-z]?$/;
/** What nobody adds up: percentages, averages, prices. They are set apart. */
const RATE_HEADING = /%|\bper ?cent|\brates?\b|\bratio\b|\bindex\b|\brank\b/;
const PRICE_HEADING = /\baverage\b|\bmean\b|\bunit (?:cost|price)s?\b|\bper (?:head|place|pupil|week|hour|child|night|day|capita|unit|1,?000)\b/;

type Headings = ReadonlyMap<number, string>;

/** Which column holds the names of the lines, which their codes, and which are figures that can be added. */
export function layoutOf(body: readonly ReadRow[], headings: Headings): Layout {
  const columns = [...new Set(body.flatMap(({ cells }) => cells.map(({ cell }) => cell.column)))].sort((a, b) => a - b);
  const count = (column: number, kind: string): number => body.filter((read) => cellIn(read, column)?.reading.kind === kind).length;
  const isRate = (column: number): boolean => {
    const heading = headings.get(column) ?? "";
    return PRICE_HEADING.test(fold(heading)) || (RATE_HEADING.test(fold(heading)) && parseUnit(heading) === null);
  };
  const numeric = columns.filter((column) => count(column, "figure") > 0 && count(column, "figure") >= count(column, "text") + count(column, "percentage"));
  const words = columns.filter((column) => count(column, "text") > 0 && !numeric.includes(column) && count(column, "percentage") === 0);
  const label = labelOf(words, numeric, body);
  const code = columns.find((column) => isCode(column, body, headings, label)) ?? null;
  const groups = words.filter((column) => column !== label && column !== code && label !== null && column < label);
  return { label, code, groups, figures: numeric.filter((column) => column !== code && !isRate(column)) };
}

/** The texts left of the figures that tell the lines apart, else those right of them. Texts that are carried down, or the same in many rows, name groups. */
function labelOf(words: readonly number[], numeric: readonly number[], body: readonly ReadRow[]): number | null {
  const texts = (column: number): string[] => body.flatMap((read) => (cellIn(read, column)?.reading.kind === "text" ? [fold(cellIn(read, column)?.cell.text ?? "")] : []));
  const names = words.filter((column) => texts(column).some((text) => !CODE.test(text)));
  const first = Math.min(...numeric.filter((column) => texts(column).length === 0 || column > (names[0] ?? 0)));
  const left = names.filter((column) => column < first);
  const distinct = (column: number): number => new Set(texts(column)).size;
  const carried = (column: number, to: number): number => body.filter((read) => cellIn(read, column) === undefined && cellIn(read, to)?.reading.kind === "text").length;
  const isGroups = (column: number): boolean => left.some((to) => to > column && distinct(to) >= 2 && (carried(column, to) >= 2 || (distinct(to) >= 0.9 * texts(to).length && distinct(column) < 0.8 * texts(column).length)));
  const lines = left.filter((column) => !isGroups(column));
  return [...(lines.length > 0 ? lines : left.length > 0 ? left : names)].sort((a, b) => distinct(b) - distinct(a) || a - b)[0] ?? words[0] ?? null;
}

/** By its heading; or, left of the labels, whole numbers of the same length that never repeat. */
function isCode(column: number, body: readonly ReadRow[], headings: Headings, label: number | null): boolean {
  const texts = body.flatMap((read) => cellIn(read, column)?.cell.text.trim() ?? []).filter((text) => text !== "" && !/^(?:grand |sub-?)?totals?$/i.test(text));
  if (column === label || texts.length === 0 || !texts.every((text) => CODE.test(text))) return false;
  const heading = fold(headings.get(column) ?? "");
  if (CODE_HEADING.test(heading) && (label === null || column < label || column === label + 1) && !/\bnumber of\b/.test(heading)) return true;
  return label !== null && column < label && new Set(texts).size === texts.length && new Set(texts.map(({ length }) => length)).size === 1 && texts.length > 1;
}
