import { columnName } from "../grid/address.js";
import { isCalendarDate } from "../grid/grid.js";
import type { PlanPeriod } from "../recognise/options.js";
import type { OtherTable } from "../recognise/other-tables.js";
import type { SheetView, ViewCell, ViewRow } from "../recognise/sheet-view.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { FIGURE_ROLES, roleOfRow, roleOfWords, type Role } from "./column-roles.js";
import { periodOfCell, periodOfHeading, plain, yearOfTexts, type Period } from "./periods.js";

/** A column of a performance table: its heading as one line, what it holds, and when that is of. */
export interface Column {
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
  readonly period: Period | null;
}

interface Named {
  readonly column: number;
  readonly heading: string;
  readonly role: ReturnType<typeof roleOfWords>;
  readonly period: Period | null;
}

/** Headings and titles of money: a table that has them is a budget's, unless it says that it measures something. */
const MONEY = /£|\bbudget|\bgross\b|\bnet\b|\bexpenditure\b|\bincome\b|\bvarian/;

/** The columns of a performance table; null when it has nothing that is measured, or is a budget. */
export function columnsOf(view: SheetView, table: OtherTable): readonly Column[] | null {
  const year = yearOfTexts([...table.above, ...(view.grid.before ?? []).slice(-MOST_TITLES), view.grid.sheet]);
  const headings = headingsOf(view, table);
  const named = headings.map(({ column, heading, cell }) => nameOf(column, heading, cell, year ?? yearOfTargets(headings)));
  const columns = withMeasure(named, table);
  const measured = columns.some(({ role }) => role === "measure");
  if (!measured || !columns.some(({ role }) => HOLDS_FIGURES.has(role))) return null;
  const explicit = named.some(({ role }) => role === "measure");
  if (!explicit && [...table.above, ...named.map(({ heading }) => heading)].some((text) => MONEY.test(fold(text)))) return null;
  return withRowKinds([...withRatings(columns), ...nameless(columns, table)].sort((a, b) => a.column - b.column), table);
}

/** Columns among the others that have no heading. */
function nameless(columns: readonly Column[], { rows }: OtherTable): Column[] {
  const known = columns.map(({ column }) => column);
  const last = Math.max(...known);
  const found = new Set(rows.flatMap(({ filled }) => filled.flatMap(({ column }) => (column < last && !known.includes(column) ? [column] : []))));
  return [...found].map((column) => ({ column, heading: `Column ${columnName(column)}`, role: "other", period: null }));
}

const MOST_TITLES = 3;
const HOLDS_FIGURES: ReadonlySet<Role> = new Set<Role>([...FIGURE_ROLES, "target"]);

interface Heading {
  readonly column: number;
  readonly heading: string;
  readonly cell: ViewCell;
}

/** Each column's heading: the parts of its rows joined, a part over several columns given to each of them. */
function headingsOf(view: SheetView, { header }: OtherTable): Heading[] {
  const columns = [...new Set(header.flatMap(({ filled }) => filled.map(({ column }) => column)))].sort((a, b) => a - b);
  const lowest = header.at(-1);
  return columns.flatMap((column): Heading[] => {
    const parts = header.map((row, i) => partOf(view, header, i, row, column));
    const cells = parts.filter((cell) => cell !== undefined);
    const texts = cells.map(({ text }) => tidyLine(text)).filter((text, i, all) => all.indexOf(text) === i);
    const cell = cells.at(-1);
    const isGroup = lowest !== undefined && header.length > 1 && !lowest.filled.some((each) => each.column === column) && spreads(view, header, column);
    return cell === undefined || isGroup ? [] : [{ column, heading: texts.join(" "), cell }];
  });
}

/** A heading of a group stands over its first sub-heading, or starts left of it: then it is no column of its own. */
function spreads(view: SheetView, header: readonly ViewRow[], column: number): boolean {
  const merge = header.map(({ row }) => view.mergeAt(row, column)).find((area) => area !== null && area.right > area.left);
  return merge != null && header.at(-1)?.filled.some((cell) => cell.column > merge.left && cell.column <= merge.right) === true;
}

function partOf(view: SheetView, header: readonly ViewRow[], index: number, row: ViewRow, column: number): ViewCell | undefined {
  const own = row.filled.find((cell) => cell.column === column);
  if (own) return own;
  const merged = view.mergeAt(row.row, column);
  if (merged) return header.flatMap(({ filled }) => filled).find((cell) => cell.row === merged.top && cell.column === merged.left);
  const below = header.slice(index + 1).some(({ filled }) => filled.some((cell) => cell.column === column));
  const left = below ? row.filled.filter((cell) => cell.column < column).at(-1) : undefined;
  const isShared = left !== undefined && left.merge === null && header.slice(index + 1).some(({ filled }) => filled.some((cell) => cell.column === left.column));
  return isShared ? left : undefined;
}

function nameOf(column: number, heading: string, cell: ViewCell, year: PlanPeriod | null): Named {
  const dated = isCalendarDate(cell.source.value) ? periodOfCell(cell.source) : null;
  const found = dated ? null : periodOfHeading(heading, year);
  const words = dated ? heading.replace(dated.text, " ") : found ? `${heading.slice(0, found.start)} ${heading.slice(found.end)}` : heading;
  const period = dated ?? (found && plain(found));
  const named = roleOfWords(words);
  // A year's own outturn is a figure like any other; the outturn of the year that the periods beside it make up is their sum.
  const said = named === "cumulative" && period !== null && !SO_FAR.test(fold(heading)) ? "actual" : named;
  return { column, heading, period, role: said ?? (period && QUALIFIED.test(fold(words).replace(/[^\p{L}]+/gu, " ").trim()) ? "actual" : roleOfWords(heading)) };
}

const SO_FAR = /\bytd\b|\bto[ -]date\b|\bcumulative|\bso far\b/;

/** What a period's own heading may add: how sure its figures are. */
const QUALIFIED = /^(?:(?:provisional|final|draft|revised|interim|estimated?|unvalidated|validated|published|unpublished|p|r|e|full|whole|academic|financial|year|as at|as of|at|on|to|end|of|the|ending|ended|our|monthly|quarterly|quarter)(?: |$))*$/;

/** The year that target headings say ("2018/19 target"), where only one does. */
function yearOfTargets(headings: readonly Heading[]): PlanPeriod | null {
  return yearOfTexts(headings.flatMap(({ heading }) => (/target|goal/i.test(heading) ? [heading] : [])));
}

/** The column that says what is measured: by its heading, else by a weaker name, else the first text beside figures. */
function withMeasure(named: readonly Named[], table: OtherTable): Column[] {
  const strong = named.filter(({ role }) => role === "measure");
  const weak = named.filter(({ role }) => role === "weak measure");
  const codes = strong.length > 1 || (strong.length === 1 && weak.length > 0) ? strong.filter((each) => holdsCodes(each, table)) : [];
  const theme = named.filter(({ role }) => role === "theme");
  const measure = strong.find((each) => !codes.includes(each)) ?? weak[0] ?? (theme.length > 0 && strong.length === 0 ? theme.at(-1) : undefined) ?? strong[0];
  const hasRef = named.some(({ role }) => role === "ref");
  return named.map((each): Column => {
    const { column, heading, period, role } = each;
    if (each === measure) return { column, heading, period: null, role: "measure" };
    if (role === "measure") return { column, heading, period: null, role: codes.includes(each) && !hasRef ? "ref" : "other" };
    if (role === "weak measure" || role === null) return { column, heading, period, role: "other" };
    return { column, heading, period, role };
  });
}

/** Short codes rather than words: "NI 59", "CS12". */
function holdsCodes({ column }: Named, { rows }: OtherTable): boolean {
  const texts = rows.flatMap(({ filled }) => filled.flatMap((cell) => (cell.column === column ? [cell.text] : [])));
  return texts.length > 0 && texts.every((text) => text.length <= 12 && /\d/.test(text) && !/\s\p{L}{3,}/u.test(text));
}

/** Ratings and targets that stand beside a period's figure are that period's, where several do. */
function withRatings(columns: readonly Column[]): Column[] {
  const beside = (role: Role): readonly Column[] => columns.filter((each) => each.role === role && each.period === null);
  return columns.map((each, i) => {
    if ((each.role !== "rag" && each.role !== "target" && each.role !== "direction") || each.period !== null || beside(each.role).length < 2) return each;
    const before = columns.slice(0, i).findLast(({ role, period }) => role === "actual" && period !== null);
    return before ? { ...each, period: before.period } : each;
  });
}

/** A column without a role that says of each row what it holds, "Target" or "Actual". */
function withRowKinds(columns: readonly Column[], { rows }: OtherTable): Column[] {
  const kinds = columns.find(({ role, column }) => {
    if (role !== "other" && role !== "unit" && role !== "actual" && role !== "theme") return false;
    const texts = rows.flatMap(({ filled }) => filled.flatMap((cell) => (cell.column === column ? [cell.text] : [])));
    const said = texts.map(roleOfRow).filter((kind) => kind !== null);
    return texts.length >= 2 && said.length >= texts.length * 0.8 && new Set(said).size >= 2;
  });
  return columns.map((each) => (each === kinds ? { ...each, role: "kind", period: null } : each));
}
