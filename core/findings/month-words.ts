import type { UsedReturn } from "../consolidate/pick-returns.js";
import type { LineName, SummaryLine } from "../consolidate/summary.js";
import { divisionSlug } from "../model/division.js";
import { firstBy } from "../model/group-by.js";
import { onceFor } from "../model/once-for.js";
import { quote } from "./quote.js";

/** A line in a message: 'line 26, "Agree the protocol"'. The words of a restricted one are not said. */
export function lineWords({ ref, action, milestone, restricted }: LineName): string {
  const words = restricted === true ? "restricted" : `"${quote(milestone || action)}"`;
  return ref === "" ? `the line ${words}` : `line ${ref}, ${words}`;
}

const keyOf = (division: string, id: string): string => `${division}\n${id}`;
const linesByName = onceFor((lines: readonly SummaryLine[]) => firstBy(lines, ({ division, line }) => keyOf(division, line.id)));

/** Finds the line of the summary that a list of movement names; undefined where it is there no more. */
export function lineFinder(lines: readonly SummaryLine[]): (name: LineName) => SummaryLine | undefined {
  return ({ division, id }) => linesByName(lines).get(keyOf(division, id));
}

/** Finds the return that counts for a division; undefined where none does. */
export function returnFinder(returns: readonly UsedReturn[]): (division: string) => UsedReturn | undefined {
  const known = firstBy(returns, ({ division }) => divisionSlug(division));
  return (division) => known.get(divisionSlug(division));
}
