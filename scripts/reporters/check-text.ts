import { countFindings, countWords } from "../../core/findings/count-findings.js";
import type { Finding } from "../../core/findings/finding.js";
import { asOfText } from "../../core/model/as-of.js";
import { plural } from "../../core/report/summary-sentences.js";
import { bySheet, findingsOf, fixable, type FileReport } from "./checked-report.js";
import { wrapped } from "./wrapped.js";

/** What was found in one file, by sheet and cell, as a compiler would say it. `columns` is how wide the lines may be; null for as wide as they are. Lines end in "\n". */
export function checkText(file: FileReport, columns: number | null): string {
  const { shown, trackers, asOf, made, refused, written } = file;
  const lines = trackers.reduce((sum, tracker) => sum + tracker.lines.length, 0);
  const sheets = bySheet(file);
  const rows = [
    `${shown}: ${lines === 0 ? "no tracker here" : plural(lines, "line")}, as of ${asOfText(asOf)}`,
    ...made.map(({ at, name, fix }) => `  fixed ${at.sheet === "" ? at.cell : `${at.sheet}!${at.cell}`}: ${fix.title} (${name})`),
    ...refused.map(({ finding, why }) => `  not fixed ${finding.at.sheet === "" ? finding.at.cell : `${finding.at.sheet}!${finding.at.cell}`} (${finding.name}): ${why}`),
    ...(written === null ? [] : [`  wrote ${written}`]),
    ...sheets.flatMap(([sheet, findings]) => [...(sheet === "" ? [] : [`  ${sheet}`]), ...findingRows(findings, columns)]),
  ];
  return rows.map((row) => `${row}\n`).join("");
}

/** "3 errors, 12 warnings, 4 notes in 2 files; 5 can be fixed safely: --fix". */
export function checkSummary(files: readonly FileReport[]): string {
  const counts = countWords(countFindings(findingsOf(files)));
  const { safe, review, names } = fixable(files);
  const said = [
    `${counts === "" ? "Nothing found" : counts} in ${plural(files.length, "file")}`,
    ...(safe === 0 ? [] : [`${safe} can be fixed safely: --fix`]),
    ...(review === 0 ? [] : [`${review} ${safe === 0 ? "" : "more "}can be fixed after review: --fix-review ${names.join(",")}`]),
  ];
  return `${said.join("; ")}\n`;
}

function findingRows(findings: readonly Finding[], columns: number | null): string[] {
  const cells = Math.max(...findings.map(({ at }) => at.cell.length));
  const indent = 4 + cells + 2 + "accepted".length + 2;
  return findings.flatMap(({ at, severity, accepted, message, name, fix }) => {
    const start = `    ${at.cell.padEnd(cells)}  ${(accepted ? "accepted" : severity).padEnd("accepted".length)}  `;
    const more = [
      ...(accepted ? [`${severity} accepted by ${accepted.by}: ${accepted.reason}`] : []),
      ...(fix && !accepted && fix.edits.length > 0 ? [`${fix.safety === "safe" ? "safe fix" : "fix after review"}: ${fix.title}`] : []),
    ];
    const [first = "", ...rest] = [...wrapped(`${message}  ${name}`, columns, indent), ...more.flatMap((each) => wrapped(each, columns, indent))];
    return [start + first, ...rest.map((row) => " ".repeat(indent) + row)];
  });
}
