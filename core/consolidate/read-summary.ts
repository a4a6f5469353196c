import type { Workbook } from "../grid/grid.js";
import type { AsOf } from "../model/as-of.js";
import { DATE_CHECK_SETTINGS, type DateCheckSettings } from "../model/date-check.js";
import { lastDayOf, monthInName, type Month } from "../model/month.js";
import { ANSWER_COLUMNS } from "../model/return-form.js";
import type { ThemeAnswers } from "../model/tracker.js";
import { assessLine } from "./assess-line.js";
import { countTotals, totalsByDivision, totalsByTheme } from "./count-totals.js";
import { findDecisions, findExceptions } from "./find-exceptions.js";
import { isPublished, isSummary } from "./is-summary.js";
import { readBudgetEntries } from "./read-budget-entries.js";
import { readActions, type ReadSummaryLine } from "./read-actions.js";
import { readSummaryFindings } from "./read-summary-findings.js";
import { readIndicators } from "./read-indicators.js";
import { readMovement } from "./read-movement.js";
import { readRegister } from "./read-register.js";
import { readRisks } from "./read-risks.js";
import { readTrend } from "./read-trend.js";
import { keyOfWords } from "../parse/our-words.js";
import { sheetRows, type RowsOfSheet, type SheetRow } from "./sheet-rows.js";
import { AS_OF_SAID_BY, LINE_COLUMNS, NOT_SUPPLIED_COLUMN, NOT_SUPPLIED_SEPARATOR, NOTE_ABOUT, NOTE_COLUMNS, NOTE_SUBJECTS, saysNotSupplied, SUMMARY_SHEETS } from "./summary-columns.js";
import { FIRST_VERSION, type DivisionAnswers, type Movement, type Summary, type SummaryLine, type SummaryVersion } from "./summary.js";

/**
 * The summary that a workbook of ours holds, with what people have changed in it since; null when the workbook is no summary of ours.
 * What follows from the lines (ratings, date checks, totals, exceptions, decisions) is worked out again, so that an edited line counts as edited.
 *
 * Carried in part only: the line of the month before (`before.line`) is this line with the status, the due date, the circulation and the wording that it had then;
 * a finding has its message and its cell, and neither the data behind the message nor the edits of a fix.
 */
export function readSummary(workbook: Workbook): Summary | null {
  if (!isSummary(workbook) || isPublished(workbook)) return null;
  const rowsOfSheet = sheetRows(workbook);
  const notes = readNotes(rowsOfSheet);
  if (notes === null) return null;
  const read = readActions(workbook, rowsOfSheet, notes.renamed);
  if (read === null) return null;
  const { month, asOf, settings } = notes;
  const movement = readMovement(rowsOfSheet);
  const lines = read.map((each): SummaryLine => ({ ...withWordingBefore(each, movement), ...assessLine(each.line, asOf, settings) }));
  return {
    ...{ asOf, month, settings },
    previousMonth: notes.previousMonth,
    returns: readRegister(rowsOfSheet),
    totals: countTotals(lines),
    byDivision: totalsByDivision(lines),
    byTheme: totalsByTheme(lines),
    exceptions: findExceptions(lines),
    decisions: findDecisions(lines),
    movement,
    version: notes.version,
    answers: readAnswers(rowsOfSheet),
    trend: readTrend(rowsOfSheet),
    budgets: readBudgetEntries(rowsOfSheet),
    findings: readSummaryFindings(rowsOfSheet),
    lines,
    indicators: readIndicators(rowsOfSheet),
    risks: readRisks(rowsOfSheet),
    passedOver: notes.passedOver,
  };
}

/** Sheet Movement says how a reworded line read the month before. */
function withWordingBefore(each: ReadSummaryLine, { reworded }: Movement): ReadSummaryLine {
  const found = each.before && reworded.find(({ id, division }) => id === each.line.id && division === each.division);
  return found && each.before ? { ...each, before: { ...each.before, line: { ...each.before.line, ...found.before } } } : each;
}

function readAnswers(rowsOfSheet: RowsOfSheet): DivisionAnswers[] {
  return rowsOfSheet(SUMMARY_SHEETS.answers, ANSWER_COLUMNS.map(({ heading }) => heading)).flatMap((row) => {
    const unsupplied = new Set(row.text(NOT_SUPPLIED_COLUMN).split(NOT_SUPPLIED_SEPARATOR));
    const answers = ANSWER_COLUMNS.map(({ heading, field }) => [field, unsupplied.has(heading) && saysNotSupplied(row.text(heading)) ? "" : row.text(heading)] as const);
    const says = unsupplied.size > 1 || answers.some(([, text]) => text !== "");
    return says ? [{ division: row.text(LINE_COLUMNS.division), ...(Object.fromEntries(answers) as unknown as ThemeAnswers) }] : [];
  });
}

interface SummaryNotes {
  readonly month: Month;
  readonly previousMonth: Month | null;
  readonly asOf: AsOf;
  readonly version: SummaryVersion;
  readonly settings: DateCheckSettings;
  readonly passedOver: Summary["passedOver"];
  readonly renamed: ReadonlyMap<string, string>;
}

/** What sheet Notes says of the summary as a whole; null when it does not say the month. */
function readNotes(rowsOfSheet: RowsOfSheet): SummaryNotes | null {
  const { about, subject, note } = NOTE_COLUMNS;
  const rows = rowsOfSheet(SUMMARY_SHEETS.notes, Object.values(NOTE_COLUMNS));
  const of = (kind: keyof typeof NOTE_ABOUT): SheetRow[] => rows.filter((row) => row.text(about) === NOTE_ABOUT[kind]);
  const own = of("summary");
  const find = (wanted: keyof typeof NOTE_SUBJECTS): SheetRow | undefined => own.find((row) => row.text(subject) === NOTE_SUBJECTS[wanted]);
  const text = (wanted: keyof typeof NOTE_SUBJECTS): string => find(wanted)?.text(note) ?? "";
  const month = monthInName(text("month"));
  const date = find("asOf")?.day(note) ?? lastDayOf(month ?? "");
  if (month === null || date === null) return null;
  return {
    month,
    previousMonth: monthInName(text("previousMonth")),
    asOf: { date, from: keyOfWords(AS_OF_SAID_BY, text("asOfFrom")) ?? "given" },
    version: { number: text("version") || FIRST_VERSION.number, changes: of("changed").map((row) => row.text(note)) },
    settings: {
      notStartedDays: find("notStartedDays")?.count(note) ?? DATE_CHECK_SETTINGS.notStartedDays,
      continuingDays: find("continuingDays")?.count(note) ?? DATE_CHECK_SETTINGS.continuingDays,
    },
    passedOver: of("passedOver").map((row) => ({ file: row.text(subject), why: row.text(note) })),
    renamed: new Map(of("column").map((row) => [row.text(subject), row.text(note)])),
  };
}
