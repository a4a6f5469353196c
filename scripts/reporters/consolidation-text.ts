import type { RegisterEntry, Summary, SummaryVersion } from "../../core/consolidate/summary.js";
import { monthLabel } from "../../core/model/month.js";
import { asOfText } from "../../core/model/as-of.js";
import { headline, movementSentence, plural, whereThingsStand } from "../../core/report/summary-sentences.js";

/** What became of a folder of returns. Lines end in "\n". */
export function consolidationText(folder: string, summary: Summary): string {
  const received = summary.returns.filter(({ state }) => state === "received").length;
  const width = Math.max(0, ...summary.returns.map(({ division }) => division.length));
  return [
    `${folder}: ${plural(received, "return")} used, of ${plural(summary.returns.filter(({ file }) => file !== "").length, "file")}`,
    ...summary.returns.map((entry) => `  ${entry.division.padEnd(width)}  ${fate(entry)}`),
    ...summary.passedOver.map(({ file, why }) => `  passed over ${file}: ${why}`),
    `${monthLabel(summary.month)}, as of ${asOfText(summary.asOf)}`,
    `  ${whereThingsStand(summary)}`,
    `  ${headline(summary)}`,
    ...(summary.previousMonth === null ? [] : [`  ${movementSentence(summary.movement, summary.previousMonth)}`]),
    ...versionLines(summary.version),
  ]
    .map((row) => `${row}\n`)
    .join("");
}

/** Which making of the summary this is, once it is not the first. */
function versionLines({ number, changes }: SummaryVersion): string[] {
  return changes.length === 0 ? [] : [`Summary v${number}:`, ...changes.map((change) => `  ${change}`)];
}

function fate({ state, file, lines, why }: RegisterEntry): string {
  switch (state) {
    case "received":
      return `${plural(lines, "line")} from ${file}`;
    case "superseded":
      return `${file} not used. ${why}`;
    case "rejected":
      return `${file} rejected. ${why}`;
    case "missing":
      return why;
  }
}
