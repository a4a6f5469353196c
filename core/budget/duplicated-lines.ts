import { fold } from "../parse/tidy.js";
import type { FigureRow } from "./budget-table.js";
import { lineName } from "./budget-words.js";
import type { WorkedOut } from "./work-out.js";

type Duplicated = Readonly<Record<"line" | "first" | "same", string>>;

/** Lines of the same name and code under the same total and heading. Totals may well be called alike. */
export function* duplicatedLines({ table, structure: { down } }: WorkedOut): Generator<{ readonly at: string; readonly data: Duplicated }> {
  const seen = new Map<string, FigureRow>();
  const totals = new Set(down.map(({ target }) => target));
  for (const [index, row] of table.rows.entries()) {
    if (row.label === "" || totals.has(index)) continue;
    const parent = down.find(({ terms }) => terms.some((term) => term.index === index))?.target ?? -1;
    const key = [parent, fold(row.section), fold(row.label), fold(row.code)].join("|");
    const first = seen.get(key);
    seen.set(key, first ?? row);
    const cell = row.figures.find((figure) => figure !== null)?.cell;
    if (!first || cell === undefined) continue;
    const same = row.figures.every((figure, column) => figure?.stored === first.figures[column]?.stored);
    yield { at: cell, data: { line: lineName(table, index), first: String(first.row), same: same ? ", with the same figures" : "" } };
  }
}
