import { shortDate } from "../../model/calendar-date.js";
import { monthLabel } from "../../model/month.js";
import type { RegisterEntry, Summary } from "../../consolidate/summary.js";
import { headline, listed, plural, returnProblems, whereThingsStand } from "../summary-sentences.js";
import type { LeftOut } from "../without-restricted.js";
import { plain, strong, type Block, type DocumentTable, type Runs } from "./document-plan.js";
import { indicatorWords } from "./indicator-section.js";
import { movementWords } from "./movement-section.js";
import { heading, paragraph } from "./report-parts.js";
import { riskWords } from "./risk-section.js";
import { ragTable } from "./rag-table.js";

/** The whole in a sentence, the ratings by division, and whose return is missing. `summary` counts restricted lines too; of indicators and risks those of `open` alone are counted. */
export function glanceSection(summary: Summary, open: Summary, left: LeftOut): Block[] {
  return [
    heading(1, "At a glance"),
    { kind: "paragraph", runs: [strong(headline(summary))] },
    paragraph(whereThingsStand(summary)),
    ...movementWords(summary),
    ...indicatorWords(open),
    ...riskWords(open),
    ...(left.lines === 0 ? [] : [paragraph(restrictedWords(left))]),
    ...(summary.byDivision.length === 0 ? [] : [divisionTable(summary)]),
    heading(2, "Returns"),
    ...returnBlocks(summary),
  ];
}

/** "3 restricted lines are counted in this report and not shown in it." */
export function restrictedWords({ lines }: LeftOut): string {
  return `${plural(lines, "restricted line")} ${lines === 1 ? "is" : "are"} counted in this report and not shown in it.`;
}

function divisionTable({ byDivision, totals }: Summary): DocumentTable {
  return ragTable({
    of: "Division",
    caption: "Ratings as reported, by division",
    description: "A row for each division: its lines, how many are reported at each rating, and how many ratings the dates challenge. The last row adds them up.",
    rows: byDivision.map((each) => ({ name: each.division, totals: each })),
    total: { name: "All divisions", totals },
  });
}

function returnBlocks(summary: Summary): Block[] {
  const items = [...returnProblems(summary.returns).map(problemRuns), ...summary.returns.filter(({ state, late }) => state === "received" && late).map(lateRuns)];
  return [paragraph(receivedWords(summary)), ...(items.length === 0 ? [] : [{ kind: "bullets", items } as const])];
}

function receivedWords({ returns, month }: Summary): string {
  const received = returns.filter(({ state }) => state === "received");
  const signed = received.filter((entry) => entry.signed).length;
  const said = signed === received.length ? (signed === 1 ? "signed off" : "all signed off") : signed === 0 ? "none signed off" : `${signed} signed off`;
  return received.length === 0 ? `No return for ${monthLabel(month)} has been received.` : `${plural(received.length, "return")} for ${monthLabel(month)} received and read, ${said}.`;
}

function problemRuns({ state, division, file, why }: RegisterEntry): Runs {
  return [strong(`${division}: `), { text: state === "rejected" ? `${file} was rejected. ${why}` : why }];
}

function lateRuns({ division, why }: RegisterEntry): Runs {
  return [strong(`${division}: `), { text: why === "" ? "The return came late." : why }];
}

/** What the words and colours mean, and which making of the summary this is. */
export function keySection(summary: Summary, left: LeftOut): Block[] {
  const { asOf, version, month, totals } = summary;
  const items: Runs[] = [
    [strong("Ratings: "), { text: "red is off track, amber at risk, green on track, blue complete, grey not started, paused or withdrawn. Not rated means that the division gives no rating that can be read." }],
    [strong("Dates challenge: "), { text: "the dates suggest a more serious rating than the one reported. The division's rating stands and is the one counted." }],
    [strong("Exceptions: "), { text: "every line reported red, and every line whose due date has passed and that is neither complete nor withdrawn." }],
    [strong("Words: "), { text: "texts are as the divisions wrote them. What a division left blank is shown as not supplied by it." }],
    ...(totals.carriedForward === 0 ? [] : [[strong("Carried forward: "), { text: `${plural(totals.carriedForward, "line")} of missing returns, as ${listed(carriedDivisions(summary))} reported ${totals.carriedForward === 1 ? "it" : "them"} the month before.` }]]),
    ...(left.lines === 0 ? [] : [[strong("Restricted: "), { text: restrictedWords(left) }]]),
    [strong("As of: "), { text: `${shortDate(asOf.date)}. Every count of days is made to this date.` }],
    [strong("Version: "), { text: `${version.number} for ${monthLabel(month)}.` }],
  ];
  const changes: Block[] = version.changes.length === 0 ? [] : [paragraph("Changed since the version before:"), { kind: "bullets", items: version.changes.map(plain) }];
  return [heading(1, "How to read this report"), { kind: "bullets", items }, ...changes];
}

function carriedDivisions({ byDivision }: Summary): string[] {
  return byDivision.filter(({ carriedForward }) => carriedForward > 0).map(({ division }) => division);
}
