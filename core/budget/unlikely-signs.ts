import { cellAt, type BudgetTable, type Measure } from "./budget-table.js";
import { headingName, inUnit, lineName } from "./budget-words.js";
import type { WorkedOut } from "./work-out.js";

/** What has one sign throughout: a variance or a movement has not, and net may be either. */
const ONE_SIGNED: ReadonlySet<Measure | null> = new Set<Measure>(["grants", "otherIncome", "income"]);
/** Others of the other sign that make one figure stand out, for each that does not fit. */
const FEWEST_OTHERS = 3;

type Unlikely = Readonly<Record<"line" | "column" | "sign" | "usual" | "others", string> & { readonly stated: number }>;

/** Income that stands against the sign of the rest of its column. Totals follow their lines and are not counted. */
export function* unlikelySigns({ table, structure: { down } }: WorkedOut): Generator<{ readonly at: string; readonly data: Unlikely }> {
  const totals = new Set(down.map(({ target }) => target));
  for (const [column, { measure }] of table.columns.entries()) {
    if (!ONE_SIGNED.has(measure)) continue;
    const figures = signsOf(table, column, totals);
    const usual = Math.sign(figures.reduce((sum, { sign }) => sum + sign, 0));
    const odd = figures.filter(({ sign }) => sign !== usual);
    const others = figures.length - odd.length;
    if (usual === 0 || others < FEWEST_OTHERS * odd.length) continue;
    for (const { row, sign, stored } of odd) {
      const words = (of: number): string => (of > 0 ? "positive" : "negative");
      yield { at: cellAt(table, row, column), data: { line: lineName(table, row), column: headingName(table, column), sign: words(sign), usual: words(usual), stated: inUnit(table, stored), others: String(others) } };
    }
  }
}

function signsOf(table: BudgetTable, column: number, totals: ReadonlySet<number>): { readonly row: number; readonly sign: number; readonly stored: number }[] {
  return table.rows.flatMap(({ figures }, row) => {
    const stored = figures[column]?.stored ?? 0;
    return stored === 0 || totals.has(row) ? [] : [{ row, sign: Math.sign(stored), stored }];
  });
}
