import { UNIT_KINDS, type Figure, type Indicator, type PeriodFigure, type Unit } from "../indicators/indicator.js";
import { unitOfCell } from "../indicators/unit.js";
import { BETTER_LABELS } from "../model/indicator-columns.js";
import { groupBy } from "../model/group-by.js";
import { keyOfWords, ragOfWord } from "../parse/our-words.js";
import { parseMarksNote, parsePairsNote, parsePlacesNote } from "../recognise/source-notes.js";
import { parseFigureNote } from "./figure-note.js";
import { FIGURE_KINDS, FIGURE_WORDS as FIGURE, INDICATOR_WORDS as COLUMN, NO_VALUE_WORDS } from "./indicator-words.js";
import type { RowsOfSheet, SheetRow } from "./sheet-rows.js";
import { SUMMARY_SHEETS } from "./summary-columns.js";
import type { SummaryIndicator } from "./summary.js";

/** The indicators as sheets Indicators and Indicator figures hold them. Of the month before only the latest figure is known. */
export function readIndicators(rowsOfSheet: RowsOfSheet): SummaryIndicator[] {
  const figures = groupBy(rowsOfSheet(SUMMARY_SHEETS.indicatorFigures, [FIGURE.division, FIGURE.kind, FIGURE.id]), (row) => keyOf(row.text(FIGURE.division), row.text(FIGURE.id)));
  return rowsOfSheet(SUMMARY_SHEETS.indicators, [COLUMN.division, COLUMN.measure, COLUMN.id]).flatMap((row): SummaryIndicator[] => {
    const division = row.text(COLUMN.division);
    if (row.text(COLUMN.id) === "") return [];
    const indicator = indicatorOf(row, figures.get(keyOf(division, row.text(COLUMN.id))) ?? []);
    const before = beforeOf(row, indicator);
    return [{ division, file: row.text(COLUMN.file), indicator, before, carriedForward: row.text(COLUMN.carriedForward) !== "" }];
  });
}

function keyOf(division: string, id: string): string {
  return JSON.stringify([division, id]);
}

function indicatorOf(row: SheetRow, figures: readonly SheetRow[]): Indicator {
  const of = (kind: keyof typeof FIGURE_KINDS): PeriodFigure[] => figures.filter((each) => each.text(FIGURE.kind) === FIGURE_KINDS[kind]).map(figureOf);
  const [low, high] = [row.number(COLUMN.low), row.number(COLUMN.high)];
  const target = row.text(COLUMN.target);
  return {
    ...{ id: row.text(COLUMN.id), ref: row.text(COLUMN.ref), measure: row.text(COLUMN.measure), theme: row.text(COLUMN.theme) },
    unit: unitOf(row.text(COLUMN.unit), row.text(COLUMN.unitRead)),
    better: keyOfWords(BETTER_LABELS, row.text(COLUMN.better)),
    baseline: of("baseline")[0] ?? null,
    target: target === "" && low === null && high === null ? null : { text: target, low, high },
    tolerance: row.number(COLUMN.tolerance),
    figures: of("figure"),
    rag: ragOfWord(row.text(COLUMN.ragWritten)),
    direction: row.text(COLUMN.directionWritten),
    owner: row.text(COLUMN.owner),
    comparators: parsePairsNote(row.text(COLUMN.comparators)),
    comment: row.text(COLUMN.comment),
    source: row.text(COLUMN.source),
    sentence: row.text(COLUMN.sentence),
    proposed: row.text(COLUMN.toConfirm) !== "",
    other: parsePairsNote(row.text(COLUMN.other)),
    marks: parseMarksNote(row.text(COLUMN.marks)),
    at: parsePlacesNote(row.text(COLUMN.cells)),
  };
}

function figureOf(row: SheetRow): PeriodFigure {
  const target: Figure = { text: row.text(FIGURE.targetWritten), value: row.number(FIGURE.targetFigure), none: keyOfWords(NO_VALUE_WORDS, row.text(FIGURE.targetNone)) };
  return {
    ...{ period: row.text(FIGURE.period), from: row.day(FIGURE.from), to: row.day(FIGURE.to), text: row.text(FIGURE.written) },
    value: row.number(FIGURE.figure),
    none: keyOfWords(NO_VALUE_WORDS, row.text(FIGURE.none)),
    target: target.text === "" && target.value === null && target.none === null ? null : target,
    rag: ragOfWord(row.text(FIGURE.rag)),
  };
}

/** The indicator as it was the month before, with the one figure that is known of it. */
function beforeOf(row: SheetRow, indicator: Indicator): Indicator | null {
  const note = row.text(COLUMN.lastFigure);
  if (note === "") return null;
  const figure = parseFigureNote(note);
  return { ...indicator, figures: figure ? [figure] : [] };
}

/** The unit as it was noted, where its word still stands; another word is read. */
function unitOf(word: string, noted: string): Unit | null {
  const kind = UNIT_KINDS.find((each) => noted === `${each}: ${word}`);
  return kind ? { kind, word } : unitOfCell(word);
}
