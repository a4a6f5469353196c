import { shortDate, type CalendarDate } from "../../model/calendar-date.js";
import { monthLabel } from "../../model/month.js";
import { ANSWER_COLUMNS } from "../../model/return-form.js";
import { fold } from "../../parse/tidy.js";
import type { DivisionAnswers, Summary, SummaryLine, ThemeTotals } from "../../consolidate/summary.js";
import { listed, plural, ratingWords } from "../summary-sentences.js";
import type { LeftOut } from "../without-restricted.js";
import { plain, strong, type Block, type DocumentColumn, type DocumentTable, type Runs } from "./document-plan.js";
import { absent, dueCell, explanationCell, heading, nameCell, owedCell, paragraph, ratingCell, textCell } from "./report-parts.js";
import { ragTable } from "./rag-table.js";

type Question = (typeof ANSWER_COLUMNS)[number]["heading"];
type AnswerField = Exclude<(typeof ANSWER_COLUMNS)[number]["field"], "theme">;

const QUESTIONS = ANSWER_COLUMNS.flatMap(({ heading: question, field }): { question: Question; field: AnswerField }[] => (field === "theme" ? [] : [{ question, field }]));

/** A theme as the report shows it: what is counted, what is said, what needs explaining. */
interface Theme {
  readonly name: string;
  readonly totals: ThemeTotals | null;
  /** Divisions that have lines in it or answer for it. */
  readonly divisions: readonly string[];
  readonly answers: readonly DivisionAnswers[];
  readonly exceptions: readonly SummaryLine[];
  /** Its lines that are shown; fewer than are counted where some are restricted. */
  readonly lines: readonly SummaryLine[];
}

/** The ratings by theme, and a section for each theme with the four answers as the divisions gave them and its exceptions. */
export function themeSections(summary: Summary, left: LeftOut): Block[] {
  const themes = themesOf(summary);
  if (themes.length === 0) return [];
  return [heading(1, "Progress by theme"), themeTable(summary, left), ...themes.flatMap((theme) => themeBlocks(theme, summary))];
}

function themeTable({ byTheme, totals }: Summary, left: LeftOut): DocumentTable {
  const hidden = left.themes === 0 ? [] : [{ name: `${plural(left.themes, "theme")} of restricted lines`, totals: left.themeTotals }];
  return ragTable({
    of: "Theme",
    caption: "Ratings as reported, by theme",
    description: "A row for each theme: its lines, how many are reported at each rating, and how many ratings the dates challenge. The last row adds them up.",
    rows: [...byTheme.map((each) => ({ name: nameOf(each.theme), totals: each })), ...hidden],
    total: { name: "All themes", totals },
  });
}

function nameOf(theme: string): string {
  return theme === "" ? "No theme given" : theme;
}

/** Themes in the order of the summary; then those that somebody answers for and that no line belongs to. */
function themesOf({ byTheme, answers, exceptions, lines }: Summary): Theme[] {
  const counted = byTheme.map((totals) => ({ name: totals.theme, totals }));
  const keys = new Set(byTheme.map(({ theme }) => fold(theme)));
  const answered = [...new Map(answers.filter(({ theme }) => !keys.has(fold(theme))).map(({ theme }) => [fold(theme), theme])).values()];
  return [...counted, ...answered.map((name) => ({ name, totals: null }))].map(({ name, totals }) => {
    const isOf = (theme: string): boolean => fold(theme) === fold(name);
    const own = answers.filter(({ theme }) => isOf(theme));
    return {
      ...{ name: nameOf(name), totals, answers: own },
      divisions: [...new Set([...(totals?.divisions ?? []), ...own.map(({ division }) => division)])],
      exceptions: exceptions.flatMap(({ at }) => (isOf(at.line.theme) ? [at] : [])),
      lines: lines.filter(({ line }) => isOf(line.theme)),
    };
  });
}

function themeBlocks(theme: Theme, summary: Summary): Block[] {
  return [heading(2, theme.name), { kind: "paragraph", runs: plain(standingWords(theme)), keepWithNext: true }, ...answerBlocks(theme), ...exceptionBlocks(theme, summary)];
}

/** "Early Help: 8 lines, 2 amber, 5 green, 1 complete. No exceptions." */
function standingWords({ divisions, totals, exceptions, lines }: Theme): string {
  const who = listed(divisions);
  if (totals === null) return `${who}: no lines.`;
  const restricted = totals.lines - lines.length;
  return [
    `${who}: ${plural(totals.lines, "line")}${totals.lines === 0 ? "" : `, ${ratingWords(totals)}`}.`,
    ...(exceptions.length === 0 && restricted === 0 ? ["No exceptions."] : []),
    ...(restricted === 0 ? [] : [`${plural(restricted, "restricted line")} ${restricted === 1 ? "is" : "are"} counted here and not shown.`]),
  ].join(" ");
}

function answerBlocks({ divisions, answers, exceptions }: Theme): Block[] {
  const said = QUESTIONS.map(({ question, field }) => ({ question, given: divisions.map((division) => ({ division, text: answerOf(answers, division, field) })) }));
  if (said.every(({ given }) => given.every(({ text }) => text === ""))) return [{ kind: "paragraph", runs: [strong("The four questions: "), ...absent(listed(divisions))], ...(exceptions.length > 0 ? { keepWithNext: true } : {}) }];
  return said.flatMap(({ question, given }) => [heading(3, question), ...given.flatMap(({ division, text }) => attributed(division, text))]);
}

/** All that a division says to a question; two return files of a division may each have said something. */
function answerOf(answers: readonly DivisionAnswers[], division: string, field: AnswerField): string {
  return answers.flatMap((each) => (each.division === division && each[field].trim() !== "" ? [each[field].trim()] : [])).join("\n");
}

/** A mark that begins a line of a list, as people type it. */
const LIST_MARK = /^\s*(?:[•·▪●○■*]|[-–—](?=\s))\s*/u;

/** The answer with the division's name before it; lines that it typed as a list are a list. */
function attributed(division: string, text: string): Block[] {
  const name = strong(`${division}: `);
  if (text === "") return [{ kind: "paragraph", runs: [name, ...absent(division)] }];
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/).filter((each) => each.trim() !== "")) {
    const last = blocks.at(-1);
    const item = plain(line.replace(LIST_MARK, ""));
    if (!LIST_MARK.test(line)) blocks.push({ kind: "paragraph", runs: blocks.length === 0 ? [name, { text: line }] : plain(line) });
    else if (last?.kind === "bullets") blocks[blocks.length - 1] = { kind: "bullets", items: [...last.items, item] };
    else blocks.push(...(blocks.length === 0 ? [lead(name)] : []), { kind: "bullets", items: [item] });
  }
  return blocks;
}

function lead(name: Runs[number]): Block {
  return { kind: "paragraph", runs: [name], keepWithNext: true };
}

function exceptionBlocks({ name, divisions, exceptions }: Theme, summary: Summary): Block[] {
  if (exceptions.length === 0) return [];
  const several = divisions.length > 1;
  return [
    {
      kind: "table",
      caption: `Exceptions: ${exceptionWords(exceptions)}`,
      description: `Lines of ${name} that are reported red or whose due date has passed, most serious first, with the reason and the next step as the division gives them.`,
      columns: exceptionColumns(several),
      rows: exceptions.map((each) => [
        withCarried(nameCell(each.line), each, summary),
        ...(several ? [textCell(each.division)] : []),
        ratingCell(each),
        dueCell(each, summary.asOf.date),
        owedCell(each.line.lead, each.division),
        explanationCell(each),
      ]),
    },
  ];
}

function exceptionColumns(several: boolean): DocumentColumn[] {
  return [
    { heading: "Action", share: several ? 3.4 : 4 },
    ...(several ? [{ heading: "Division", share: 1.9 }] : []),
    { heading: "Reported", share: 1.4, align: "centre" },
    { heading: "Due", share: 1.9 },
    { heading: "Lead", share: 2.4 },
    { heading: "Cause, next step, by when", share: several ? 3.6 : 4.4 },
  ];
}

/** "5 lines, 2 reported red, 4 with a due date that has passed". */
function exceptionWords(exceptions: readonly SummaryLine[]): string {
  const red = exceptions.filter(({ rag }) => rag === "red").length;
  const late = exceptions.filter(({ daysLate }) => daysLate !== null).length;
  return [plural(exceptions.length, "line"), ...(red === 0 ? [] : [`${red} reported red`]), ...(late === 0 ? [] : [`${late} past the due date`])].join(", ");
}

function withCarried(cell: ReturnType<typeof nameCell>, { carriedForward }: SummaryLine, { previousMonth }: Summary): ReturnType<typeof nameCell> {
  if (!carriedForward) return cell;
  return { ...cell, paragraphs: [...cell.paragraphs, [{ text: `Carried forward from ${previousMonth === null ? "an earlier month" : monthLabel(previousMonth)}`, look: "absent" }]] };
}

/** New due dates that somebody has to approve. */
export function decisionSection({ decisions, asOf }: Summary, left: LeftOut): Block[] {
  const restricted = left.decisions === 0 ? [] : [paragraph(`${plural(left.decisions, "new due date")} of restricted lines ${left.decisions === 1 ? "is" : "are"} proposed and not shown.`)];
  if (decisions.length === 0) return [heading(1, "Decisions sought"), ...(left.decisions === 0 ? [paragraph("None: no new due date is proposed.")] : restricted)];
  return [
    heading(1, "Decisions sought"),
    paragraph(`${plural(decisions.length, "new due date")} ${decisions.length === 1 ? "is" : "are"} proposed and not yet approved.`),
    {
      kind: "table",
      caption: "New due dates to approve",
      description: "A row for each line: the due date now, the date proposed, the reason that the division gives, and who leads.",
      columns: [
        { heading: "Action", share: 3.8 },
        { heading: "Division", share: 2 },
        { heading: "Due now", share: 2 },
        { heading: "Proposed", share: 1.8 },
        { heading: "Reason", share: 3 },
        { heading: "Lead", share: 2 },
      ],
      rows: decisions.map((each) => decisionRow(each, asOf.date)),
    },
    ...restricted,
  ];
}

function decisionRow(each: SummaryLine, asOf: CalendarDate) {
  const { line, division } = each;
  const proposed = line.proposedDue?.by ? shortDate(line.proposedDue.by) : "";
  return [nameCell(line), textCell(division), dueCell(each, asOf), owedCell(proposed, division), owedCell(line.reasonForChange, division), owedCell(line.lead, division)];
}
