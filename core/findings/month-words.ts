import type { UsedReturn } from "../consolidate/pick-returns.js";
import type { LineName, SummaryLine } from "../consolidate/summary.js";
import { divisionSlug } from "../model/division.js";
import { quote } from "./quote.js";

/** A line in a message: 'line 26, "Agree the protocol"'. The words of a restricted one are not said. */
export function lineWords({ ref, action, milestone, restricted }: LineName): string {
  const words = restricted === true ? "restricted" : `"${quote(milestone || action)}"`;
  return ref === "" ? `the line ${words}` : `line ${ref}, ${words}`;
}

/** The line of the summary that a list of movement names; undefined where it is there no more. */
export function lineNamed(lines: readonly SummaryLine[], { division, id }: LineName): SummaryLine | undefined {
  return lines.find((each) => each.line.id === id && each.division === division);
}

/** The return that counts for a division; undefined where none does. */
export function returnOf(returns: readonly UsedReturn[], division: string): UsedReturn | undefined {
  return returns.find((each) => divisionSlug(each.division) === divisionSlug(division));
}
