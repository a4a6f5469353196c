import { daysBetween, shortDate, type CalendarDate } from "../model/calendar-date.js";
import { isRestricted } from "../model/circulation.js";
import { monthLabel } from "../model/month.js";
import type { TimingKind } from "../model/timing.js";
import { notSupplied } from "../consolidate/summary-columns.js";
import type { Exception, RegisterEntry, Summary, SummaryLine } from "../consolidate/summary.js";
import { countDays } from "../model/date-check.js";
import { barLook, boardRow, COLUMN, type Placed, rowHeightOf, SHORT_TEXT, textRow, twoLines } from "./board-grid.js";
import { dueText, ratingWord } from "./line-cells.js";
import { indicatorsSentence } from "./indicator-sentences.js";
import { risksSentence } from "./risk-sentences.js";
import { shorten } from "./shorten.js";
import { listed, movementSentence, plural, returnProblems, shortMonth } from "./summary-sentences.js";
import type { LookName, RowPlan } from "./workbook-plan.js";

const MOST_DECISIONS = 3;
const MOST_RETURNS = 4;

/** Rows of two lines that the page holds at a size that can be read, the strip's included. */
const ROOM = 18;

/** So many sentences under the lists fit beside that; each further one takes half a row. */
const FREE_SENTENCES = 3;

/** Ten beside up to four divisions; of a larger directorate, and with much to say under the lists, fewer. */
function mostExceptions(summary: Summary): number {
  const { byDivision, decisions } = summary;
  const strip = byDivision.length + 1;
  const sentences = [returnRows, movementRows, trendRows, planRows, versionRows].reduce((sum, rows) => sum + rows(summary, 1).length, 0);
  const further = Math.ceil(Math.max(0, sentences - FREE_SENTENCES) / 2);
  return Math.min(10, Math.max(4, ROOM - strip - further - Math.min(decisions.length, MOST_DECISIONS)));
}

/** Lines marked restricted stay with the programme office: the Board page counts them and does not name them. */
function mayBeNamed({ line }: SummaryLine): boolean {
  return !isRestricted(line);
}

/** Up to ten exceptions, most serious first. */
export function exceptionRows(summary: Summary, top: number): RowPlan[] {
  const { exceptions } = summary;
  const named = exceptions.filter(({ at }) => mayBeNamed(at));
  const shown = named.slice(0, mostExceptions(summary));
  const heading = textRow(top, 24, exceptionHeading(exceptions, shown.length), "board heading");
  if (shown.length === 0) return [heading];
  const header = boardRow(top + 1, 15, "board header", [
    [COLUMN.division, headerCell("Division")],
    [COLUMN.action, headerCell("Action")],
    [SHORT_TEXT.rating.column, headerCell("Reported")],
    [SHORT_TEXT.due.column, headerCell("Due")],
    [SHORT_TEXT.late.column, headerCell("Late")],
    [COLUMN.lead, headerCell("Lead")],
    [COLUMN.next, headerCell("Next step and by when")],
  ]);
  return [heading, header, ...shown.map(({ at }, index) => exceptionRow(top + 2 + index, at, summary.asOf.date))];
}

function exceptionHeading(exceptions: readonly Exception[], shown: number): string {
  if (exceptions.length === 0) return "Exceptions: no line is reported red and no due date has passed";
  const red = exceptions.filter(({ at }) => at.rag === "red").length;
  const late = exceptions.filter(({ at }) => at.daysLate !== null).length;
  const restricted = exceptions.filter(({ at }) => !mayBeNamed(at)).length;
  const which = shown < exceptions.length ? `the ${shown === 1 ? "most serious one" : `${shown} most serious`} of ${exceptions.length}` : `${exceptions.length}`;
  return `Exceptions: ${which} (${red} reported red; ${late} past the due date)${restricted === 0 ? "" : `; ${restricted} restricted, not shown`}`;
}

function headerCell(value: string) {
  return { value, look: "board header" } as const;
}

/** "12. Recruit to the vacant posts", or "12. Recruit to the vacant posts: advertise by March" for a milestone. */
function lineName({ line: { ref, action, milestone } }: SummaryLine): string {
  const said = milestone === "" ? action : action === "" ? milestone : `${shorten(action, 44)}: ${milestone}`;
  return ref === "" ? said : `${ref}. ${said}`;
}

function exceptionRow(row: number, at: SummaryLine, asOf: CalendarDate): RowPlan {
  const { line, division } = at;
  const name = twoLines(at.carriedForward ? `${division} (carried forward)` : division, "division");
  const action = twoLines(lineName(at), "action");
  const lead = owed(line.lead, "lead", division);
  const next = owed(line.nextStep === "" || line.nextStepBy === "" ? line.nextStep : `${shorten(line.nextStep, 60)}, by ${line.nextStepBy}`, "next", division);
  const due = line.due.text === "" ? "Not supplied" : shorten(dueText(line.due, division), SHORT_TEXT.due.characters);
  const cells: Placed[] = [
    [COLUMN.division, { value: name, look: "board strong" }],
    [COLUMN.action, { value: action, look: "board wrapped" }],
    ...ratingCells(at),
    [SHORT_TEXT.due.column, { value: due, look: "board cell" }],
    [SHORT_TEXT.late.column, { value: lateWords(at, asOf), look: "board cell" }],
    [COLUMN.lead, lead],
    [COLUMN.next, next],
  ];
  return boardRow(row, rowHeightOf({ division: name, action, lead: lead.value, next: next.value }), "board cell", cells);
}

const NOT_LATE: Readonly<Record<TimingKind, string>> = {
  by: "Not yet due",
  ongoing: "Continuing",
  recurring: "Continuing",
  "to-be-confirmed": "No date yet",
  "not-applicable": "No date",
  blank: "No date",
  unreadable: "No date",
};

function lateWords({ daysLate, line: { due } }: SummaryLine, asOf: CalendarDate): string {
  if (daysLate !== null) return countDays(daysLate);
  return due.kind === "by" && due.by && daysBetween(due.by, asOf) === 0 ? "Due today" : NOT_LATE[due.kind];
}

function ratingCells({ rag }: SummaryLine): Placed[] {
  const { column, cells } = SHORT_TEXT.rating;
  return Array.from({ length: cells }, (_, index): Placed => [column + index, { value: index === 0 ? ratingWord(rag) : null, look: barLook(rag) }]);
}

/** A text that a division owes, or that it did not supply it. */
function owed(text: string, column: "lead" | "next", division: string): { readonly value: string; readonly look: LookName } {
  return text === "" ? { value: twoLines(notSupplied(division), column), look: "board not supplied" } : { value: twoLines(text, column), look: "board wrapped" };
}

/** New dates that somebody has to approve. */
export function decisionRows({ decisions }: Summary, top: number): RowPlan[] {
  const named = decisions.filter(mayBeNamed);
  const shown = named.slice(0, MOST_DECISIONS);
  if (shown.length === 0) return [labelled(top, "Decisions sought", decisions.length === 0 ? "None: no new due date is proposed." : `${plural(decisions.length, "new due date")} of restricted lines.`)];
  const rows = shown.map((at, index) => decisionRow(top + index, at, index === 0));
  const left = decisions.length - shown.length;
  return left === 0 ? rows : [...rows, labelled(top + rows.length, "", `${plural(left, "more new due date")} proposed.`)];
}

function decisionRow(row: number, at: SummaryLine, first: boolean): RowPlan {
  const { line, division } = at;
  const action = twoLines(`${division}, ${lineName(at)}`, "action");
  const lead = owed(line.lead, "lead", division);
  const next = owed(line.reasonForChange, "next", division);
  const dates = `Approve ${line.proposedDue?.by ? shortDate(line.proposedDue.by) : ""} for ${dueText(line.due, division)}`;
  return boardRow(row, rowHeightOf({ action, lead: lead.value, next: next.value }), "board cell", [
    [COLUMN.division, { value: first ? "Decisions sought" : null, look: "board strong" }],
    [COLUMN.action, { value: action, look: "board wrapped" }],
    [COLUMN.bar, { value: shorten(dates, 44), look: "board cell" }],
    [COLUMN.lead, lead],
    [COLUMN.next, next],
  ]);
}

/** Returns that are missing, rejected or passed over for another. */
export function returnRows(summary: Summary, top: number): RowPlan[] {
  const { returns, month } = summary;
  const missing = returns.filter(({ state }) => state === "missing");
  const problems = returnProblems(returns).filter(({ state }) => state !== "missing" || missing.length === 1);
  const used = returns.filter(({ state }) => state === "received");
  const signed = used.filter((entry) => entry.signed).length;
  const received = `${plural(used.length, "return")} for ${monthLabel(month)} received and read, ${signedWords(signed, used.length)}.`;
  const said = problems.slice(0, MOST_RETURNS).map(({ state, division, file, why }) => (state === "rejected" ? `${division}: ${file} rejected. ${why}` : why));
  const left = problems.length - said.length;
  const texts = [received, ...(missing.length > 1 ? [missingWords(missing, summary)] : []), ...said, ...(left > 0 ? [`${plural(left, "more entry", "more entries")} on sheet Returns.`] : [])];
  return texts.map((text, index) => labelled(top + index, index === 0 ? "Returns" : "", text));
}

/** Several missing returns in a sentence. */
function missingWords(missing: readonly RegisterEntry[], { month, previousMonth, totals: { carriedForward } }: Summary): string {
  const from = previousMonth === null ? "" : ` from ${monthLabel(previousMonth)}`;
  const carried = carriedForward === 0 ? "" : ` ${plural(carriedForward, "line")} carried forward${from}.`;
  return `No ${monthLabel(month)} return has come from ${listed(missing.map(({ division }) => division))}.${carried}`;
}

function signedWords(signed: number, received: number): string {
  if (signed === received) return received === 1 ? "signed off" : "all signed off";
  if (signed === 0) return received === 1 ? "not signed off" : "none signed off";
  return `${signed} of them signed off`;
}

/** What has moved since the month before, in a line; nothing when there is no month before. What the programme office has yet to settle is not for a board. */
export function movementRows({ previousMonth, movement }: Summary, top: number): RowPlan[] {
  return previousMonth === null ? [] : [labelled(top, "Movement", movementSentence({ ...movement, updateUnchanged: [], doubtful: [] }, previousMonth))];
}

/** How many were reported red month by month, in a line; nothing until there are two months. */
export function trendRows({ trend }: Summary, top: number): RowPlan[] {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last || trend.length === 1) return [];
  const red = trend.map(({ totals }) => totals.rag.red).join(", ");
  const said = `Reported red, ${shortMonth(first.month)} to ${shortMonth(last.month)}: ${red}. Complete: ${first.totals.complete} then, ${last.totals.complete} now.`;
  return [labelled(top, "Trend", said)];
}

/** How the indicators and the risks stand, a line each; nothing where the returns hold none. */
export function planRows(summary: Summary, top: number): RowPlan[] {
  const { indicators, risks } = summary;
  const said = [...(indicators.length === 0 ? [] : [["Indicators", indicatorsSentence(indicators)]]), ...(risks.length === 0 ? [] : [["Risks", risksSentence(summary)]])];
  return said.map(([label = "", words = ""], index) => labelled(top + index, label, words));
}

/** What this version changed; nothing for a first version. */
export function versionRows({ version: { number, changes } }: Summary, top: number): RowPlan[] {
  return changes.length === 0 ? [] : [labelled(top, "Version", `Version ${number}: ${changes.join(" ")}`)];
}

/** A label, and a sentence that runs on over the page. */
function labelled(row: number, label: string, said: string): RowPlan {
  return boardRow(row, 15, "board cell", [
    [COLUMN.division, { value: label === "" ? null : label, look: "board strong" }],
    [COLUMN.action, { value: shorten(said, 165), look: "board cell" }],
  ]);
}
