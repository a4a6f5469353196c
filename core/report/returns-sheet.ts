import { READ_AND_USED, RETURN_COLUMNS as COLUMN, RETURN_STATE_WORDS, SIGNATURE_WORDS, SUMMARY_SHEETS, WHOLE_FILE, YES } from "../consolidate/summary-columns.js";
import type { RegisterEntry, Summary } from "../consolidate/summary.js";
import { countBy } from "../model/group-by.js";
import { monthLabel } from "../model/month.js";
import { packList } from "../recognise/source-notes.js";
import { count, fileAddress, text, type ReturnsFolder, type Shown } from "./line-cells.js";
import { plural, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

/** The register: what came, what did not, what was used, and why. */
export function returnsSheet(summary: Summary, folder: ReturnsFolder): SheetPlan {
  const used = summary.returns.filter(({ state }) => state === "received").length;
  return tableSheet({
    name: SUMMARY_SHEETS.returns,
    title: `Register of returns, ${monthLabel(summary.month)}`,
    subtitle: `${used} of ${plural(summary.returns.length, "entry", "entries")} ${used === 1 ? "is" : "are"} used in this summary.`,
    table: "Returns",
    columns: columns(summary, folder),
    rows: summary.returns,
    none: "No returns were found.",
    paper: "A4",
    footer: standing(summary),
    tabColour: "#6B7280",
    frozenColumns: 1,
    printed: [COLUMN.division, COLUMN.why],
  });
}

function columns({ lines }: Summary, folder: ReturnsFolder): TableColumn<RegisterEntry>[] {
  const carried = countBy(lines.filter(({ carriedForward }) => carriedForward), ({ division }) => division);
  return [
    { heading: COLUMN.division, width: 34, cell: ({ division }) => ({ value: division, look: "strong wrapped" }) },
    { heading: COLUMN.file, width: 40, cell: (entry) => fileCell(entry, folder) },
    { heading: COLUMN.state, width: 12, cell: ({ state }) => text(RETURN_STATE_WORDS[state]) },
    { heading: COLUMN.late, width: 7, cell: ({ late }) => text(late ? YES : "") },
    { heading: COLUMN.lines, width: 8, headerLook: "header centre", cell: ({ lines: read }) => count(read) },
    { heading: "Lines carried forward", width: 10, headerLook: "header centre", cell: ({ division, state }) => count(state === "missing" || state === "rejected" ? (carried.get(division) ?? 0) : 0) },
    { heading: COLUMN.signature, width: 16, cell: signature },
    { heading: COLUMN.signedOffBy, width: 24, cell: ({ signedOffBy }) => text(signedOffBy) },
    { heading: COLUMN.signedOffOn, width: 15, cell: ({ signedOffOn }) => (signedOffOn ? { value: { date: signedOffOn }, look: "date" } : text("")) },
    { heading: COLUMN.contact, width: 28, cell: ({ contact }) => text(contact) },
    { heading: COLUMN.why, width: 66, cell: ({ why, state }) => text(why === "" && state === "received" ? READ_AND_USED : why) },
    { heading: COLUMN.sheets, width: 24, cell: ({ sheets }) => ({ value: sheets.length === 0 ? null : packList(sheets.map((sheet) => sheet || WHOLE_FILE)), look: "text" }) },
    { heading: COLUMN.cells, width: 10, headerLook: "header centre", cell: ({ cells }) => count(cells.cells) },
    { heading: COLUMN.fields, width: 10, headerLook: "header centre", cell: ({ cells }) => count(cells.fields) },
    { heading: COLUMN.other, width: 10, headerLook: "header centre", cell: ({ cells }) => count(cells.other) },
    { heading: COLUMN.unplaced, width: 10, headerLook: "header centre", cell: ({ cells }) => count(cells.unplaced) },
  ];
}

function fileCell({ file }: RegisterEntry, folder: ReturnsFolder): Shown {
  return file === "" || folder === null ? text(file) : { value: { text: file, link: fileAddress(file, folder), tip: `Open ${file}` }, look: "link" };
}

function signature({ signed, signedOffBy, signedOffOn, state }: RegisterEntry): Shown {
  if (signed) return text(SIGNATURE_WORDS.signed);
  if (state === "missing" || state === "rejected") return text("");
  return { value: signedOffBy !== "" && signedOffOn !== null ? SIGNATURE_WORDS.changed : SIGNATURE_WORDS.unsigned, look: "not supplied" };
}
