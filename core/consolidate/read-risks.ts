import { parseLeads } from "../parse/lead.js";
import { NO_LEADS_KNOWN } from "../parse/lead-pieces.js";
import { parseTiming, timingOfDate } from "../parse/timing.js";
import { BLANK_TIMING, type Timing } from "../model/timing.js";
import { sameShown, timingShown } from "../model/tracker-columns.js";
import { parseMarksNote, parsePairsNote, parsePlacesNote, parseTimingNote, unpackList } from "../recognise/source-notes.js";
import type { Rating, Risk, RiskLevel } from "../risks/risk.js";
import { scoreOf } from "../risks/score.js";
import { RISK_MOVEMENTS, RISK_WORDS as COLUMN } from "./indicator-words.js";
import { unpackBefore, unpackLevels } from "./risk-notes.js";
import type { RowsOfSheet, SheetRow } from "./sheet-rows.js";
import { SUMMARY_SHEETS, YES } from "./summary-columns.js";
import type { SummaryRisk } from "./summary.js";

/** The risks as sheet Risks holds them, with what people have changed in it since. Of the month before only the ratings are known. */
export function readRisks(rowsOfSheet: RowsOfSheet): SummaryRisk[] {
  return rowsOfSheet(SUMMARY_SHEETS.risks, [COLUMN.division, COLUMN.risk, COLUMN.id]).flatMap((row): SummaryRisk[] => {
    if (row.text(COLUMN.id) === "") return [];
    const risk = riskOf(row);
    return [{ division: row.text(COLUMN.division), file: row.text(COLUMN.file), risk, before: beforeOf(row, risk), carriedForward: row.text(COLUMN.carriedForward) !== "", gone: row.text(COLUMN.movement) === RISK_MOVEMENTS.vanished }];
  });
}

function riskOf(row: SheetRow): Risk {
  const owner = row.text(COLUMN.owner);
  const { inherent, current, target } = unpackLevels(row.text(COLUMN.ratings));
  return {
    ...{ id: row.text(COLUMN.id), ref: row.text(COLUMN.ref), risk: row.text(COLUMN.risk), theme: row.text(COLUMN.theme), cause: row.text(COLUMN.cause), consequence: row.text(COLUMN.consequence) },
    inherent,
    current: edited(current, row),
    target,
    scale: row.number(COLUMN.scale),
    ...{ mitigation: row.text(COLUMN.mitigation), controls: row.text(COLUMN.controls), furtherActions: row.text(COLUMN.furtherActions), owner, linkedActions: row.text(COLUMN.linkedActions) },
    owners: ownersOf(owner, unpackList(row.text(COLUMN.owners))),
    reviewDate: reviewDate(row),
    status: row.text(COLUMN.status),
    closed: row.text(COLUMN.closed) === YES,
    direction: row.text(COLUMN.directionWritten),
    other: parsePairsNote(row.text(COLUMN.other)),
    marks: parseMarksNote(row.text(COLUMN.marks)),
    at: parsePlacesNote(row.text(COLUMN.cells)),
  };
}

/** As they were read, while the words stand that they were read from. */
function ownersOf(owner: string, [read = "", ...owners]: readonly string[]): readonly string[] {
  if (owner === read) return owners;
  return owner === "" ? [] : parseLeads(owner, NO_LEADS_KNOWN);
}

/** A likelihood or impact that somebody has written over in the summary counts as written. */
function edited(level: RiskLevel, row: SheetRow): RiskLevel {
  const shown = ({ value, text }: Rating): string => (value === null ? text : String(value));
  const part = (rating: Rating, heading: string): Rating => {
    const text = row.text(heading);
    if (text === shown(rating)) return rating;
    return { text, value: text !== "" && Number.isFinite(Number(text)) ? Number(text) : null };
  };
  const [likelihood, impact] = [part(level.likelihood, COLUMN.likelihood), part(level.impact, COLUMN.impact)];
  if (likelihood === level.likelihood && impact === level.impact) return { ...level, score: part(level.score, COLUMN.score) };
  const made = { ...level, likelihood, impact };
  return { ...made, score: { text: "", value: scoreOf(made) } };
}

function beforeOf(row: SheetRow, risk: Risk): Risk | null {
  const before = unpackBefore(row.text(COLUMN.lastRatings));
  return before && { ...risk, ...before };
}

/** As it was read, while the cell still shows that; else what has been written there. */
function reviewDate(row: SheetRow): Timing {
  const noted = parseTimingNote(row.text(COLUMN.reviewDateRead)) ?? BLANK_TIMING;
  const [shown, text, day] = [timingShown(noted, "due"), row.text(COLUMN.reviewDate), row.day(COLUMN.reviewDate)];
  if (sameShown(shown, typeof shown === "string" || text === "" ? text || null : day)) return noted;
  return day ? timingOfDate(day, text, "", "due") : parseTiming(text, "due", null);
}
