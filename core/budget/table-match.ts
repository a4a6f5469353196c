import { figureAt, type BudgetTable, type Measure } from "./budget-table.js";
import { isOfMoney, nameOfTotal } from "./budget-lines.js";
import { headingName } from "./budget-words.js";
import { amountOf, differenceOf, isNear, lastPower, unsigned, type ExactAmount } from "./exact-amount.js";
import { mayBeSamePeriod, periodsIn } from "./periods.js";
import { plainWords, type ProseAmount } from "./prose-amounts.js";
import type { WorkedOut } from "./work-out.js";

/** A figure of a table that a figure in prose was held against. */
export interface TableFigure {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly line: string;
  readonly heading: string;
  /** As the table has it, with its sign. */
  readonly amount: ExactAmount;
}

export interface TableComparison {
  readonly verdict: "agrees" | "agrees only when cut short" | "differs";
  readonly figure: TableFigure;
  /** Prose less table, without signs; nothing where rounding explains it. */
  readonly difference: ExactAmount;
}

/** A figure of a table that a sentence may mean. */
interface Candidate {
  readonly figure: TableFigure;
  /** The sentence names this very column, and no other as well. */
  readonly isNamed: boolean;
  readonly weight: number;
}

/** What words say that a figure measures. */
const MEASURE_WORDS: readonly (readonly [written: RegExp, measures: readonly Measure[]])[] = [
  [/ gross | before income /, ["gross"]],
  [/ net | council fund(?:s|ed|ing) | general fund /, ["net"]],
  [/ grants? | dsg /, ["grants"]],
  [/(?<! before) income /, ["income", "otherIncome"]],
  [/ forecast | projected | outturn /, ["forecast"]],
  [/ actual | spent /, ["actual"]],
  [/ variance | overspend\w* | underspend\w* /, ["variance"]],
];
/** What may mean several, so that a figure may agree and can't be said to differ. */
const ANY_BUDGET = / budgets? | resources? | expenditure | spends? | spending | costs? | funding /;
const BUDGETS: readonly Measure[] = ["gross", "net", "budget", "closing", "opening", "total"];
/** A table's last total is what is spoken of where all of it is. */
const WHOLE = / (?:totals?|totalling|overall|whole|annual|directorate|department|in all|altogether|table \d+) /;

const VARIATIONS: ReadonlySet<Measure> = new Set<Measure>(["variance", "variation", "remaining"]);
/** Further apart than one in four, two figures are two things. */
const NEAR = 0.25;

/** Holds one figure of a sentence against the tables; null where nothing in them is meant as far as the words tell. */
export function compareWithTables(amount: ProseAmount, sentence: string, paragraph: string, tables: readonly WorkedOut[], file: string): TableComparison | null {
  if (amount.role === "other") return null;
  const isOwn = tables.some(({ table }) => table.file === file && isOfMoney(table));
  const used = tables.filter(({ table }) => table.unit !== null && (!isOwn || table.file === file) && mayBeSamePeriod(periodsIn(sentence), periodsIn(table.title)));
  const candidates = used.flatMap((worked) => candidatesIn(worked, amount, sentence, paragraph)).sort((a, b) => b.weight - a.weight);
  for (const verdict of ["agrees", "agrees only when cut short"] as const) {
    const found = candidates.find(({ figure }) => verdictOf(amount, figure.amount) === verdict);
    if (found) return comparison(verdict, amount, found.figure);
  }
  const named = candidates.filter(({ isNamed }) => isNamed);
  const [only] = named;
  return only && named.length === 1 && isNear(amount.amount, unsigned(only.figure.amount), NEAR) ? comparison("differs", amount, only.figure) : null;
}

function candidatesIn({ table, structure }: WorkedOut, { significant, role }: ProseAmount, sentence: string, paragraph: string): Candidate[] {
  const words = plainWords(sentence);
  const tops = topRows(table, structure);
  const named = namedRows(table, words, tops);
  const isWhole = named.length === 0 && WHOLE.test(words);
  const nearby = named.length === 0 && !isWhole ? namedRows(table, plainWords(paragraph), tops) : [];
  const columns = namedColumns(table, words);
  const specific = columns.filter(({ isSpecific }) => isSpecific);
  return [...named, ...(isWhole ? tops : []), ...nearby].flatMap((row) =>
    columns.flatMap(({ column, isSpecific, weight }): Candidate[] => {
      const figure = figureAt(table, row, column);
      const measure = table.columns[column]?.measure ?? null;
      // One digit agrees with one figure in ten by chance.
      if (figure === null || figure.stored === 0 || (significant < 2 && (!isSpecific || nearby.includes(row)))) return [];
      if ((role === "change") !== (measure !== null && VARIATIONS.has(measure))) return [];
      const { file, sheet } = table;
      const place: TableFigure = { file, sheet, cell: figure.cell, line: table.rows[row]?.label ?? "", heading: headingName(table, column), amount: amountOf(table, figure.stored) };
      return [{ figure: place, weight, isNamed: isSpecific && specific.length === 1 && !nearby.includes(row) && named.length <= 1 }];
    }),
  );
}

/** Totals that are part of no other: the last of them, or what calls itself the grand total, is the whole table. */
function topRows({ rows }: BudgetTable, { down }: WorkedOut["structure"]): number[] {
  const parts = new Set(down.flatMap(({ terms }) => terms.map(({ index }) => index)));
  const tops = down.map(({ target }) => target).filter((target) => !parts.has(target));
  const grand = tops.filter((row) => nameOfTotal(rows[row]?.label ?? "") === "");
  const found = grand.length > 0 ? grand : tops;
  return found.length === 1 ? found : [];
}

/** Rows whose name the words have, the longest names alone: who names "Early help visits" does not mean "Early help". */
function namedRows({ rows }: BudgetTable, words: string, tops: readonly number[]): number[] {
  const names = rows.map(({ label }) => plainWords(nameOfTotal(label)));
  const found = names.flatMap((name, row) => (name.trim().length > 3 && !tops.includes(row) && words.includes(name) ? [row] : []));
  return found.filter((row) => !found.some((other) => names[other] !== names[row] && names[other]?.includes(names[row] ?? "")));
}

/** Columns that the words may mean; specific where they say this measure or the whole heading. Who says gross means no other budget. */
function namedColumns(table: BudgetTable, words: string): { readonly column: number; readonly isSpecific: boolean; readonly weight: number }[] {
  const said = new Set(MEASURE_WORDS.flatMap(([written, measures]) => (written.test(words) ? measures : [])));
  const full = table.columns.map((_, column) => {
    const parts = plainWords(headingName(table, column)).trim().split(" ");
    return parts.length > 1 && parts.every((part) => words.includes(` ${part} `));
  });
  const columns = table.columns.map(({ measure }, column) => ({ column, isFull: full[column] ?? false, isSaid: measure !== null && said.has(measure), isAny: measure !== null && BUDGETS.includes(measure) }));
  const meant = columns.filter(({ isFull, isSaid }) => isFull || isSaid);
  if (meant.length > 0) return meant.map(({ column, isFull, isSaid }) => ({ column, isSpecific: full.includes(true) ? isFull : isSaid, weight: isFull ? 2 : 1 }));
  return ANY_BUDGET.test(words) ? columns.filter(({ isAny }) => isAny).map(({ column }) => ({ column, isSpecific: false, weight: 0 })) : [];
}

/** What is written at its own precision; "about £90m" is precise to its last digit that is not 0. */
function atItsPrecision({ amount, isRound }: ProseAmount): ExactAmount {
  if (!isRound || amount.amount === 0) return amount;
  let { amount: units, decimals } = amount;
  while (units % 10 === 0) [units, decimals] = [units / 10, decimals - 1];
  return { ...amount, amount: units, decimals };
}

function verdictOf(prose: ProseAmount, table: ExactAmount): TableComparison["verdict"] {
  const said = atItsPrecision(prose);
  const { difference, isRounding } = differenceOf(said, unsigned(table));
  if (difference.amount === 0 || isRounding) return "agrees";
  // The table's figure without the digits that are not written.
  const step = 10 ** (lastPower(said) - lastPower(difference));
  const isCut = difference.amount < 0 && -difference.amount < step;
  return isCut ? "agrees only when cut short" : "differs";
}

function comparison(verdict: TableComparison["verdict"], { amount }: ProseAmount, figure: TableFigure): TableComparison {
  return { verdict, figure, difference: differenceOf(amount, unsigned(figure.amount)).difference };
}
