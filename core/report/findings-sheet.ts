import { SEVERITY_WORDS } from "../consolidate/summary-columns.js";
import { countFindings, countWords, worstFirst } from "../findings/count-findings.js";
import type { Finding } from "../findings/finding.js";
import { subjectReader } from "../findings/subject.js";
import { address } from "../grid/address.js";
import { ACCEPTANCE_COLUMNS } from "../model/acceptance-columns.js";
import { TRACKER_COLUMN_NUMBER, TRACKER_COLUMNS, TRACKER_SHEETS } from "../model/tracker-columns.js";
import type { ItemPlace, Tracker } from "../model/tracker.js";
import { text, type Shown } from "./line-cells.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import { HEADER_ROW } from "./tracker-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

export function severityCell({ severity, accepted }: Finding): Shown {
  return text(accepted ? `Accepted ${severity}` : SEVERITY_WORDS[severity]);
}

/** A finding and the cell of this workbook that it is about; null when it is about no line, indicator or risk. */
interface Placed {
  readonly finding: Finding;
  readonly here: { readonly sheet: string; readonly cell: string } | null;
}

const COLUMNS: readonly TableColumn<Placed>[] = [
  { heading: "Severity", width: 11, cell: ({ finding }) => severityCell(finding) },
  { heading: "What it is", width: 60, cell: ({ finding }) => text(finding.message) },
  { heading: "Cell of Tracker", width: 10, cell: ({ here }) => (here === null ? text("") : { value: { text: here.sheet === TRACKER_SHEETS.tracker ? here.cell : `${here.sheet}!${here.cell}`, link: `#${here.sheet}!${here.cell}`, tip: `Go to ${here.cell} of sheet ${here.sheet}` }, look: "link" }) },
  { heading: "Fix", width: 30, optional: true, cell: ({ finding }) => text(finding.fix?.title ?? "") },
  { heading: ACCEPTANCE_COLUMNS.because, width: 30, headerLook: "header input", cell: ({ finding }) => ({ value: finding.accepted?.reason ?? null, look: "text" }) },
  { heading: ACCEPTANCE_COLUMNS.by, width: 18, headerLook: "header input", cell: ({ finding }) => ({ value: finding.accepted?.by ?? null, look: "text" }) },
  { heading: "Finding", width: 24, cell: ({ finding }) => text(finding.name) },
  { heading: "File", width: 24, cell: ({ finding }) => text(finding.at.file) },
  { heading: "Sheet", width: 18, optional: true, cell: ({ finding }) => text(finding.at.sheet) },
  { heading: "Cell", width: 9, cell: ({ finding }) => text(finding.at.cell) },
  { heading: "Code", width: 10, cell: ({ finding }) => text(finding.code) },
  { heading: ACCEPTANCE_COLUMNS.key, width: 14, cell: ({ finding }) => ({ value: finding.key ?? null, look: "text" }) },
];

const COLUMN_OF_FIELD: ReadonlyMap<string, number> = new Map([...TRACKER_COLUMNS.map(({ field }, index) => [field as string, index + 1] as const)].reverse());

/** Where findings stand on our sheets: lines on sheet Tracker in the order of the trackers, indicators and risks where `standing` says. */
function placed(trackers: readonly Tracker[], standing: ReadonlyMap<string, ItemPlace>): Placed[] {
  let above = HEADER_ROW;
  return trackers.flatMap((tracker) => {
    const rows = new Map(tracker.lines.map((line, index) => [line, above + 1 + index] as const));
    const subjectOf = subjectReader(tracker);
    above += tracker.lines.length;
    return tracker.findings.map((finding): Placed => {
      const subject = subjectOf(finding.at);
      if (subject?.item) return { finding, here: itemCell(subject.field, standing.get(subject.item.id)) };
      const row = subject?.line ? rows.get(subject.line) : HEADER_ROW;
      const column = subject === null ? undefined : (COLUMN_OF_FIELD.get(subject.field) ?? TRACKER_COLUMN_NUMBER.Action);
      return { finding, here: row === undefined || column === undefined || subject?.ofItems ? null : { sheet: TRACKER_SHEETS.tracker, cell: address(row, column) } };
    });
  });
}

/** The cell of a field; the one that names the item, where its sheet has no column for the field. */
function itemCell(field: string, place: ItemPlace | undefined): Placed["here"] {
  const cell = place?.cells[field] ?? place?.cells["measure"] ?? place?.cells["risk"];
  return place === undefined || cell === undefined ? null : { sheet: place.sheet, cell };
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing was found to be wrong when this tracker was made.";
  return `${countWords(countFindings(findings))}. To accept one, say why and who says so: it then stands as accepted until what it is about changes.`;
}

/** Sheet Findings of a tracker: what was wrong or worth a look when it was made, the worst first, each with its cell, and with room to accept it. */
export function findingsSheet(trackers: readonly Tracker[], footer: string, words?: string, standing: ReadonlyMap<string, ItemPlace> = new Map()): SheetPlan {
  const all = placed(trackers, standing);
  return tableSheet({
    name: TRACKER_SHEETS.findings,
    title: "Findings",
    subtitle: words ?? summary(all.map(({ finding }) => finding)),
    table: "Findings",
    columns: COLUMNS,
    rows: worstFirst(all, ({ finding }) => finding),
    none: "None",
    paper: "A3",
    footer,
    tabColour: "#8A919C",
    frozenColumns: 0,
    written: true,
  });
}
