import type { BudgetTable } from "./budget-table.js";
import { headingName, lineName } from "./budget-words.js";
import type { Check, Place } from "./checks.js";

/** What may have happened when a figure was written, where it fits to the digit. */
export type Slip =
  | { readonly kind: "digits swapped" }
  | { readonly kind: "digit mistyped" }
  | { readonly kind: "digit left out or added" }
  | { readonly kind: "sign turned" }
  | { readonly kind: "line left out"; readonly row: number }
  | { readonly kind: "line counted twice"; readonly row: number }
  | { readonly kind: "figure of another column"; readonly column: number };

/** The slip that turns what a figure should be into what is stated, exactly; null when none does. */
export function findSlip(table: BudgetTable, checks: readonly Check[], place: Place, shouldBe: number): Slip | null {
  const stated = table.rows[place.row]?.figures[place.column]?.stored ?? 0;
  if (stated === shouldBe) return null;
  if (stated === -shouldBe) return { kind: "sign turned" };
  return partSlip(table, checks, place, stated - shouldBe) ?? digitSlip(stated, shouldBe) ?? columnSlip(table, place, shouldBe);
}

/** A total that is out by one of its own parts. */
function partSlip(table: BudgetTable, checks: readonly Check[], place: Place, difference: number): Slip | null {
  const own = checks.find(({ kind, target }) => kind !== "row" && target.row === place.row && target.column === place.column);
  for (const { row, column, sign } of own?.terms ?? []) {
    const part = sign * (table.rows[row]?.figures[column]?.stored ?? 0);
    if (part === 0) continue;
    if (difference === -part) return { kind: "line left out", row };
    if (difference === part) return { kind: "line counted twice", row };
  }
  return null;
}

function digitSlip(stated: number, shouldBe: number): Slip | null {
  if (Math.sign(stated) !== Math.sign(shouldBe)) return null;
  const [is, was] = [String(Math.abs(stated)), String(Math.abs(shouldBe))];
  if (is.length === was.length) {
    const differ = [...is].flatMap((digit, index) => (digit === was[index] ? [] : [index]));
    const [first = 0, second = 0] = differ;
    if (differ.length === 2 && second === first + 1 && is[first] === was[second] && is[second] === was[first]) return { kind: "digits swapped" };
    return differ.length === 1 ? { kind: "digit mistyped" } : null;
  }
  const [short, long] = is.length < was.length ? [is, was] : [was, is];
  const dropped = [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
  return long.length === short.length + 1 && dropped ? { kind: "digit left out or added" } : null;
}

/** What should stand here stands in the cell beside it, in another column of the row. */
function columnSlip(table: BudgetTable, { row, column }: Place, shouldBe: number): Slip | null {
  if (shouldBe === 0) return null;
  const other = (table.rows[row]?.figures ?? []).findIndex((figure, index) => index !== column && figure?.stored === shouldBe && Math.abs(index - column) === 1);
  return other < 0 ? null : { kind: "figure of another column", column: other };
}

/** "two digits swapped", "Fees counted twice": what would explain the figure. */
export function slipWords(table: BudgetTable, slip: Slip): string {
  switch (slip.kind) {
    case "line left out":
    case "line counted twice":
      return `${lineName(table, slip.row)} ${slip.kind.replace("line ", "")}`;
    case "figure of another column":
      return `the figure of ${headingName(table, slip.column)}`;
    case "digits swapped":
      return "two digits swapped";
    case "digit mistyped":
      return "a digit mistyped";
    case "digit left out or added":
      return "a digit left out or added";
    case "sign turned":
      return "a sign turned";
  }
}
