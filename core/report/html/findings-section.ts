import type { Summary } from "../../consolidate/summary.js";
import { countFindings, countWords, SEVERITIES, worstFirst } from "../../findings/count-findings.js";
import type { Finding } from "../../findings/finding.js";
import { groupBy } from "../../model/group-by.js";
import { RULE_NAMES } from "../../rules/rule-names.js";
import { plural } from "../summary-sentences.js";
import type { Filters } from "./filters.js";
import { leftOut, noMatch } from "./exceptions-section.js";
import { html, type Markup } from "./markup.js";
import { openFindings } from "./open-findings.js";

/** So many of a kind are told one by one; of more the page would be a list for the programme office, which has the summary workbook. */
const MOST_OF_A_KIND = 3;

/** One kind of finding of one division. */
interface Kind {
  readonly code: string;
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** What is about no return that has come. */
const WHOLE_MONTH = "The month as a whole";

/** What is wrong or worth a look in the returns, in plain words: by division and kind. `whole` is the summary with its restricted lines. */
export function findingsSection(whole: Summary, filters: Filters): Markup {
  const open = openFindings(whole);
  const shown = open.filter(({ accepted }) => accepted === undefined);
  const left = whole.findings.length - open.length;
  const accepted = whole.findings.length - left - shown.length;
  const groups = byDivision(whole, shown);
  const said = [
    shown.length === 0 ? "Nothing was found to be wrong in the returns." : `${countWords(countFindings(shown))} in the returns: what may be wrong with how they are filled in.`,
    ...(accepted === 0 ? [] : [`${accepted} more ${accepted === 1 ? "has" : "have"} been accepted with a reason.`]),
    ...(left === 0 ? [] : [leftOut(left, "finding about a restricted line", "findings about restricted lines").trim()]),
    ...(groups.some(({ kinds }) => kinds.some(({ findings }) => findings.length > MOST_OF_A_KIND)) ? ["Of a kind that is frequent the first few are told; the summary workbook lists them all on sheet Findings."] : []),
  ];
  return html`<section id="findings" data-scope>
<h2>Findings</h2>
<p>${said.join(" ")}</p>
${groups.map(({ division, kinds }) => html`<section class="findings" data-scope data-fold><div${filters.ofDivision(division)}><h3>${division}</h3><ul>${kinds.map(kindItem)}</ul></div></section>
`)}${groups.length > 0 && noMatch()}</section>
`;
}

function byDivision({ returns }: Summary, findings: readonly Finding[]): { readonly division: string; readonly kinds: readonly Kind[] }[] {
  const divisionOf = new Map(returns.filter(({ file }) => file !== "").map(({ file, division }) => [file, division]));
  const names = [WHOLE_MONTH, ...new Set(divisionOf.values())];
  const found = groupBy(findings, ({ at }) => divisionOf.get(at.file) ?? WHOLE_MONTH);
  return names.map((name) => ({ division: name, kinds: kindsOf(found.get(name) ?? []) })).filter(({ kinds }) => kinds.length > 0);
}

/** The worst kinds first. */
function kindsOf(findings: readonly Finding[]): Kind[] {
  return [...groupBy(worstFirst(findings, (each) => each), ({ code }) => code)].map(([code, own]) => ({ code, name: own[0]?.name ?? code, findings: own }));
}

function kindItem({ code, name, findings }: Kind): Markup {
  const messages = [...new Set(findings.map(({ message, at }) => `${message}${placeWords(at.sheet, at.cell)}`))];
  const why = RULE_NAMES.find((rule) => rule.code === code)?.why ?? "";
  const left = messages.length - MOST_OF_A_KIND;
  return html`<li><b>${nameWords(name)}</b> <span class="severity">${severityWords(findings)}</span>${why !== "" && html`<span class="more">${why}</span>`}<ul>${messages.slice(0, MOST_OF_A_KIND).map((message) => html`<li>${message}</li>`)}${left > 0 && html`<li>and ${left} more of this kind</li>`}</ul></li>
`;
}

/** "Due date before start" for "due-before-start". */
function nameWords(name: string): string {
  const words = name.replace(/-/g, " ").replace(/^(due) /, "$1 date ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function severityWords(findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity)];
  }).join(", ");
}

/** " (Improvement plan, D36)". */
function placeWords(sheet: string, cell: string): string {
  const place = [sheet, cell].filter((text) => text !== "").join(", ");
  return place === "" ? "" : ` (${place})`;
}
