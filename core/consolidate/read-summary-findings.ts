import type { Finding } from "../findings/finding.js";
import { keyOfWords } from "../parse/our-words.js";
import type { RowsOfSheet, SheetRow } from "./sheet-rows.js";
import { FINDING_COLUMNS as COLUMN, SEVERITY_WORDS, SUMMARY_SHEETS } from "./summary-columns.js";

/** The findings of sheet Findings, in its order. The data behind a message, and the edits of a fix, are not on the sheet. */
export function readSummaryFindings(rowsOfSheet: RowsOfSheet): Finding[] {
  return rowsOfSheet(SUMMARY_SHEETS.findings, [COLUMN.severity, COLUMN.message, COLUMN.code]).flatMap(finding);
}

/** "E107", "E107, Improvement plan" or "Improvement plan". */
const WHERE = /^(?:([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)(?:, |$))?([\s\S]*)$/;

function finding(row: SheetRow): Finding[] {
  const severity = keyOfWords(SEVERITY_WORDS, row.text(COLUMN.severity).replace(/^Accepted /, ""));
  if (severity === null) return [];
  const [, cell = "", sheet = ""] = WHERE.exec(row.text(COLUMN.where)) ?? [];
  const [key, reason] = [row.text(COLUMN.key), row.text(COLUMN.acceptedBecause)];
  return [
    {
      code: row.text(COLUMN.code),
      name: row.text(COLUMN.name),
      severity,
      message: row.text(COLUMN.message),
      data: {},
      at: { file: row.text(COLUMN.file), sheet, cell },
      ...(key === "" ? {} : { key }),
      ...(reason === "" ? {} : { accepted: { reason, by: row.text(COLUMN.acceptedBy) } }),
    },
  ];
}
