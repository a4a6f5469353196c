import type { RegisterEntry, Summary, SummaryVersion } from "../../core/consolidate/summary.js";
import { monthLabel } from "../../core/model/month.js";
import { asOfText } from "../../core/model/as-of.js";
import { firstBy } from "../../core/model/group-by.js";
import { indicatorsSentence } from "../../core/report/indicator-sentences.js";
import { risksSentence } from "../../core/report/risk-sentences.js";
import { headline, listed, movementSentence, plural, whereThingsStand } from "../../core/report/summary-sentences.js";

/** What became of a folder of returns. Lines end in "\n". */
export function consolidationText(folder: string, summary: Summary): string {
  const received = summary.returns.filter(({ state }) => state === "received").length;
  const beside = besideFiles(summary);
  const width = Math.max(0, ...summary.returns.map(({ division }) => division.length));
  return [
    `${folder}: ${plural(received, "return")} used, of ${plural(summary.returns.filter(({ file }) => file !== "").length + beside.length, "file")}`,
    ...summary.returns.map((entry) => `  ${entry.division.padEnd(width)}  ${fate(entry)}`),
    ...beside.map(({ division, file, holds }) => `  ${division.padEnd(width)}  ${holds} from ${file}`),
    ...summary.passedOver.map(({ file, why }) => `  passed over ${file}: ${why}`),
    `${monthLabel(summary.month)}, as of ${asOfText(summary.asOf)}`,
    `  ${whereThingsStand(summary)}`,
    `  ${headline(summary)}`,
    ...(summary.previousMonth === null ? [] : [`  ${movementSentence(summary.movement, summary.previousMonth)}`]),
    ...(summary.indicators.length === 0 ? [] : [`  ${indicatorsSentence(summary.indicators)}`]),
    ...(summary.risks.length === 0 ? [] : [`  ${risksSentence(summary)}`]),
    ...versionLines(summary.version),
  ]
    .map((row) => `${row}\n`)
    .join("");
}

/** Files that gave indicators or risks and are no return themselves. */
function besideFiles({ returns, indicators, risks }: Summary): { readonly division: string; readonly file: string; readonly holds: string }[] {
  const entered = new Set(returns.map(({ file }) => file));
  const given = [...indicators, ...risks].filter(({ file, carriedForward }) => !carriedForward && !entered.has(file));
  return [...firstBy(given, ({ file }) => file).values()].map(({ division, file }) => {
    const count = (items: readonly { readonly file: string }[]): number => items.filter((each) => each.file === file).length;
    const [measures, register] = [count(indicators), count(risks.filter(({ gone }) => !gone))];
    return { division, file, holds: listed([...(measures === 0 ? [] : [plural(measures, "indicator")]), ...(register === 0 ? [] : [plural(register, "risk")])]) };
  });
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
