import { countFindings, countWords } from "../../core/findings/count-findings.js";
import type { Rule } from "../../core/findings/define-rule.js";
import type { Finding } from "../../core/findings/finding.js";
import { asOfText } from "../../core/model/as-of.js";
import { sha256Base64 } from "../../core/model/sha256.js";
import { plural } from "../../core/report/summary-sentences.js";
import { CHECK_STYLE } from "./check-style.js";
import { bySheet, findingsOf, fixable, type FileReport } from "./checked-report.js";

/** A check as one page that stands alone: no scripts, no outside requests, readable aloud, in print, in the dark and at 320 pixels. `rules` say why each fault matters. */
export function checkHtml(files: readonly FileReport[], rules: readonly Rule[]): string {
  const findings = findingsOf(files);
  const title = `Check of ${files.length === 1 ? (files[0]?.shown ?? "") : plural(files.length, "file")}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256Base64(CHECK_STYLE)}'; base-uri 'none'; form-action 'none'">
<title>${escape(`${title}: ${countWords(countFindings(findings)) || "nothing found"}`)}</title>
<style>${CHECK_STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>${escape(title)}</h1>
<p class="summary">${escape(countWords(countFindings(findings)) || "Nothing found")}${escape(fixWords(files))}</p>
${files.length > 1 ? contents(files) : ""}</header>
<main id="findings">
${files.map(fileSection).join("\n")}
${glossary(findings, rules)}</main>
</body>
</html>
`;
}

function fixWords(files: readonly FileReport[]): string {
  const { safe, review } = fixable(files);
  return [safe === 0 ? "" : `. ${safe} can be fixed safely`, review === 0 ? "" : `. ${review}${safe === 0 ? "" : " more"} can be fixed after review`].join("");
}

function contents(files: readonly FileReport[]): string {
  const item = (file: FileReport, index: number): string => `<li><a href="#file-${index + 1}">${escape(file.shown)}</a>: ${countWords(countFindings(findingsOf([file]))) || "nothing found"}</li>`;
  return `<nav aria-label="Files">
<ul>${files.map(item).join("\n")}</ul>
</nav>
`;
}

function fileSection(file: FileReport, index: number): string {
  const { shown, trackers, asOf, made, refused, written } = file;
  const lines = trackers.reduce((sum, tracker) => sum + tracker.lines.length, 0);
  const sheets = bySheet(file);
  const fixed = made.map(({ at, fix, name }) => `<li>${escape(placeWords(at))}: ${escape(fix.title)} <span class="fault">${escape(name)}</span></li>`);
  const left = refused.map(({ finding, why }) => `<li>Not fixed, ${escape(placeWords(finding.at))}: ${escape(why)} <span class="fault">${escape(finding.name)}</span></li>`);
  return `<section aria-labelledby="file-${index + 1}">
<h2 id="file-${index + 1}">${escape(shown)}</h2>
<p>${lines === 0 ? "No tracker here" : plural(lines, "line")}, as of ${escape(asOfText(asOf))}. ${sheets.length === 0 ? "Nothing found." : `${escape(countWords(countFindings(findingsOf([file]))))}.`}</p>
${fixed.length + left.length === 0 ? "" : `<h3>Fixes</h3>\n${written === null ? "" : `<p>Made in a copy, ${escape(written)}.</p>\n`}<ul>${[...fixed, ...left].join("\n")}</ul>\n`}${sheets.map(([sheet, findings]) => `<h3>${sheet === "" ? "Findings" : escape(sheet)}</h3>\n<ul class="findings" role="list">\n${findings.map(findingItem).join("\n")}\n</ul>`).join("\n")}
</section>`;
}

function placeWords({ sheet, cell }: Finding["at"]): string {
  return sheet === "" ? cell : `${cell} of ${sheet}`;
}

const SEVERITY_WORDS = { error: "Error", warning: "Warning", note: "Note" } as const;

function findingItem({ at, severity, accepted, message, name, fix, key }: Finding): string {
  const kind = accepted ? "accepted" : severity;
  const more = [
    ...(accepted ? [`<p class="more">Accepted by ${escape(accepted.by)}: ${escape(accepted.reason)}</p>`] : []),
    ...(fix && fix.edits.length > 0 && !accepted ? [`<p class="more"><strong>${fix.safety === "safe" ? "Safe fix" : "Fix after review"}:</strong> ${escape(fix.title)}</p>`] : []),
  ];
  return `<li class="${kind}"><span class="cell">${escape(at.cell)}</span> <span class="severity">${accepted ? `Accepted ${severity}` : SEVERITY_WORDS[severity]}</span>
<div><p>${escape(message)}</p>${more.join("")}</div>
<p class="fault"><a href="#${escape(name)}">${escape(name)}</a>${key === undefined ? "" : ` <span class="key">key ${escape(key)}</span>`}</p></li>`;
}

/** Each fault that was found, and why it matters. */
function glossary(findings: readonly Finding[], rules: readonly Rule[]): string {
  const met = rules.filter(({ name }) => findings.some((finding) => finding.name === name));
  if (met.length === 0) return "";
  const entries = met.map(({ name, code, why }) => `<dt id="${escape(name)}">${escape(name)} <span class="key">${escape(code)}</span></dt><dd>${escape(why)}</dd>`);
  return `<section aria-labelledby="faults">
<h2 id="faults">Why they matter</h2>
<dl>${entries.join("\n")}</dl>
</section>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
