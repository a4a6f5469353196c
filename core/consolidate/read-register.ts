import { unpackList } from "../recognise/source-notes.js";
import { keyOfWords } from "../parse/our-words.js";
import type { RowsOfSheet } from "./sheet-rows.js";
import { READ_AND_USED, RETURN_COLUMNS as COLUMN, RETURN_STATE_WORDS, SIGNATURE_WORDS, SUMMARY_SHEETS, WHOLE_FILE } from "./summary-columns.js";
import type { RegisterEntry } from "./summary.js";

/** The register as sheet Returns holds it. */
export function readRegister(rowsOfSheet: RowsOfSheet): RegisterEntry[] {
  return rowsOfSheet(SUMMARY_SHEETS.returns, [COLUMN.division, COLUMN.state, COLUMN.why]).flatMap((row): RegisterEntry[] => {
    const state = keyOfWords(RETURN_STATE_WORDS, row.text(COLUMN.state));
    if (state === null) return [];
    return [
      {
        division: row.text(COLUMN.division),
        file: row.text(COLUMN.file),
        state,
        signed: row.text(COLUMN.signature) === SIGNATURE_WORDS.signed,
        late: row.text(COLUMN.late) !== "",
        why: row.text(COLUMN.why) === READ_AND_USED ? "" : row.text(COLUMN.why),
        lines: row.count(COLUMN.lines),
        sheets: unpackList(row.text(COLUMN.sheets)).map((sheet) => (sheet === WHOLE_FILE ? "" : sheet)),
        cells: { cells: row.count(COLUMN.cells), fields: row.count(COLUMN.fields), other: row.count(COLUMN.other), unplaced: row.count(COLUMN.unplaced) },
        signedOffBy: row.text(COLUMN.signedOffBy),
        signedOffOn: row.day(COLUMN.signedOffOn),
        contact: row.text(COLUMN.contact),
      },
    ];
  });
}
