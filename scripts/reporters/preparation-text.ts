import type { Summary } from "../../core/consolidate/summary.js";
import { monthLabel, nextMonth } from "../../core/model/month.js";
import type { PreparedReturn } from "../../core/prepare/prepare-returns.js";
import { plural } from "../../core/report/summary-sentences.js";

/** A file of a prepared return; not new when it stood there already, the same. */
export interface Written {
  readonly path: string;
  readonly isNew: boolean;
}

/** What was prepared of a summary, and where it was written. Lines end in "\n". */
export function preparationText({ month }: Pick<Summary, "month">, returns: readonly PreparedReturn[], written: readonly Written[]): string {
  const width = Math.max(0, ...returns.map(({ division }) => division.length));
  return [
    `${monthLabel(nextMonth(month))}: ${plural(returns.length, "return")} prepared from the summary of ${monthLabel(month)}`,
    ...returns.map((each) => `  ${each.division.padEnd(width)}  ${contents(each)}`),
    ...written.map(({ path, isNew }) => (isNew ? `wrote ${path}` : `${path} was there already, the same`)),
  ]
    .map((row) => `${row}\n`)
    .join("");
}

function contents({ tracker: { lines, findings }, carriedForward }: PreparedReturn): string {
  const count = lines.length === 0 ? "no lines yet" : plural(lines.length, "line");
  const carried = carriedForward === 0 ? "" : `, ${carriedForward} carried forward from the month before`;
  return `${count}${carried}${findings.length === 0 ? "" : `, ${plural(findings.length, "thing")} to look at`}`;
}
