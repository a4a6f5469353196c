import { STATUS_LABELS, STATUSES } from "../model/status.js";
import { fold } from "../parse/tidy.js";
import { keyOfWords } from "../parse/our-words.js";
import type { RowsOfSheet, SheetRow } from "./sheet-rows.js";
import { MATRIX, MOVEMENT_COLUMNS, MOVEMENT_KINDS, NO, SUMMARY_SHEETS, YES, type MovementKind } from "./summary-columns.js";
import type { DoubtfulMatch, LineName, Movement, StatusMove } from "./summary.js";

const COLUMN = MOVEMENT_COLUMNS;

/** The lists of sheet Movement, each in the order of its rows, and the counts of sheet Status matrix. A row that does not say what its list needs is left out. */
export function readMovement(rowsOfSheet: RowsOfSheet): Movement {
  const rows = rowsOfSheet(SUMMARY_SHEETS.movement, [COLUMN.kind, COLUMN.division, COLUMN.id]);
  const of = (kind: MovementKind): readonly SheetRow[] => rows.filter((row) => keyOfWords(MOVEMENT_KINDS, row.text(COLUMN.kind)) === kind);
  return {
    statusChanges: of("statusChanges").flatMap(statusChange),
    slipped: of("slipped").flatMap(dueMoved),
    rebaselined: of("rebaselined").flatMap((row) => dueMoved(row).map((moved) => ({ ...moved, approvedBy: row.text(COLUMN.approvedBy), approvedOn: row.text(COLUMN.approvedOn) }))),
    added: of("added").map(lineName),
    vanished: of("vanished").map(lineName),
    reopened: of("reopened").flatMap(statusChange),
    reworded: of("reworded").map((row) => ({ ...lineName(row), before: { action: row.text(COLUMN.actionBefore), milestone: row.text(COLUMN.milestoneBefore) } })),
    updateUnchanged: of("updateUnchanged").map(lineName),
    doubtful: of("doubtful").map(doubtfulMatch),
    matrix: readMatrix(rowsOfSheet),
  };
}

function lineName(row: SheetRow): LineName {
  const named = { division: row.text(COLUMN.division), id: row.text(COLUMN.id), ref: row.text(COLUMN.ref), action: row.text(COLUMN.action), milestone: row.text(COLUMN.milestone) };
  return { ...named, ...restriction(row, COLUMN.restricted) };
}

function restriction(row: SheetRow, heading: string): Pick<LineName, "restricted"> {
  return row.text(heading) === "" ? {} : { restricted: true };
}

function statusChange(row: SheetRow): Movement["statusChanges"] {
  const [from, to] = [row.status(COLUMN.from), row.status(COLUMN.to)];
  return from && to ? [{ ...lineName(row), from, to }] : [];
}

function dueMoved(row: SheetRow): Movement["slipped"] {
  const [from, to] = [row.day(COLUMN.from), row.day(COLUMN.to)];
  return from && to ? [{ ...lineName(row), from, to, days: row.count(COLUMN.days), times: row.count(COLUMN.times) }] : [];
}

function doubtfulMatch(row: SheetRow): DoubtfulMatch {
  const named = lineName(row);
  const candidate: LineName = {
    division: row.text(COLUMN.divisionBefore) || named.division,
    id: row.text(COLUMN.idBefore),
    ref: row.text(COLUMN.refBefore),
    action: row.text(COLUMN.actionBefore),
    milestone: row.text(COLUMN.milestoneBefore),
    ...restriction(row, COLUMN.restrictedBefore),
  };
  const answer = fold(row.text(COLUMN.same));
  const answered = answer === fold(YES) ? { confirmed: true } : answer === fold(NO) ? { confirmed: false } : {};
  return { ...named, candidate, likeness: row.count(COLUMN.likeness), ...answered };
}

/** In the order of the statuses, lines that are no longer there last. */
function readMatrix(rowsOfSheet: RowsOfSheet): StatusMove[] {
  const headings = [...STATUSES.map((status) => ({ status, heading: STATUS_LABELS[status] })), { status: null, heading: MATRIX.vanished }];
  const rank = ({ from }: StatusMove): number => (from === null ? STATUSES.length : STATUSES.indexOf(from));
  const moves = rowsOfSheet(SUMMARY_SHEETS.matrix, [MATRIX.from, MATRIX.vanished]).flatMap((row) => {
    const from = row.status(MATRIX.from);
    if (from === null && row.text(MATRIX.from) !== MATRIX.added) return [];
    return headings.flatMap(({ status, heading }): StatusMove[] => {
      const lines = row.count(heading);
      return lines === 0 ? [] : [{ from, to: status, lines }];
    });
  });
  return moves.sort((a, b) => rank(a) - rank(b));
}
