import type { Cell, Grid } from "../grid/grid.js";
import { isCalendarDate } from "../grid/grid.js";
import type { CalendarDate } from "../model/calendar-date.js";
import { lastDayOf, monthInName, monthOfDate } from "../model/month.js";
import { ANSWER_COLUMNS, RETURN_LABELS, type ReturnField } from "../model/return-form.js";
import type { ReturnDetails, ThemeAnswers } from "../model/tracker.js";
import { parseTiming } from "../parse/timing.js";
import { fold } from "../parse/tidy.js";
import { findHeadedTable, recordsOf, type HeadedTable, type TextOfCell } from "./headed-table.js";

export interface ReturnReading {
  readonly details: ReturnDetails;
  /** Cells that are neither asked for nor ours. */
  readonly extra: readonly Cell[];
}

const FIELD_OF_LABEL: ReadonlyMap<string, ReturnField> = new Map((Object.keys(RETURN_LABELS) as ReturnField[]).map((field) => [fold(RETURN_LABELS[field]), field]));

/** Labels stand in the first column, answers in the second, our hints in the third. */
const [LABEL, VALUE, HINT] = [1, 2, 3];

function dayOf(cell: Cell | undefined): CalendarDate | null {
  if (cell === undefined) return null;
  if (isCalendarDate(cell.value)) return cell.value;
  const timing = parseTiming(cell.text, "due", null);
  return timing.kind === "by" && timing.precision === "day" ? timing.by : null;
}

function monthOf(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  if (isCalendarDate(cell.value)) return monthOfDate(cell.value);
  return lastDayOf(cell.text.trim()) === null ? monthInName(cell.text) : cell.text.trim();
}

function answersOf(table: HeadedTable | null, textOf: (cell: Cell) => string): ThemeAnswers[] {
  if (table === null) return [];
  return recordsOf(table, textOf)
    .map((record) => Object.fromEntries(ANSWER_COLUMNS.map(({ heading, field }) => [field, record.get(heading) ?? ""])) as unknown as ThemeAnswers)
    .filter(({ workingWell, howWeKnow, worriedAbout, whatNext }) => workingWell + howWeKnow + worriedAbout + whatNext !== "");
}

/** Cells that an officer put where the form asks nothing. */
function extraCells(grid: Grid, firstLabel: number, labelRows: ReadonlySet<number>, answers: HeadedTable | null): Cell[] {
  const cells = grid.rows.flatMap((row) => row.cells.filter(({ text }) => text !== ""));
  return cells.filter(({ row, column }) => {
    if (labelRows.has(row)) return column > HINT;
    if (row < firstLabel || (answers !== null && row < answers.headerRow)) return column > LABEL;
    return answers === null || !answers.headings.has(column);
  });
}

/** Reads sheet Return of a structured tracker. An answer row without an answer is no answer. */
export function readReturnSheet(grid: Grid, textOfCell: TextOfCell): ReturnReading {
  const textOf = (cell: Cell): string => textOfCell(grid.sheet, cell);
  const answers = findHeadedTable(grid, ANSWER_COLUMNS.map(({ heading }) => heading));
  const values = new Map<ReturnField, Cell>();
  const labelRows = new Set<number>();
  for (const { row, cells } of grid.rows) {
    if (answers !== null && row >= answers.headerRow) break;
    const field = FIELD_OF_LABEL.get(fold(cells.find(({ column }) => column === LABEL)?.text ?? ""));
    if (field === undefined) continue;
    labelRows.add(row);
    const value = cells.find(({ column, text }) => column === VALUE && text !== "");
    if (value !== undefined) values.set(field, value);
  }
  const said = (field: ReturnField): string => {
    const cell = values.get(field);
    return cell === undefined ? "" : textOf(cell);
  };
  const details: ReturnDetails = {
    division: said("division"),
    month: monthOf(values.get("month")),
    contact: said("contact"),
    asOf: dayOf(values.get("asOf")),
    nothingChanged: /^(?:y|yes|true|x|✓|✔)$/i.test(said("nothingChanged").trim()),
    preparedBy: said("preparedBy"),
    signedOffBy: said("signedOffBy"),
    signedOffOn: dayOf(values.get("signedOffOn")),
    digest: said("digest"),
    templateVersion: said("templateVersion"),
    answers: answersOf(answers, textOf),
  };
  return { details, extra: extraCells(grid, Math.min(...labelRows), labelRows, answers) };
}
