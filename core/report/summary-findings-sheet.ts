import { FINDING_COLUMNS as COLUMN, SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import type { Summary } from "../consolidate/summary.js";
import { countFindings, countWords, worstFirst } from "../findings/count-findings.js";
import type { Finding } from "../findings/finding.js";
import { monthLabel } from "../model/month.js";
import { severityCell } from "./findings-sheet.js";
import { fileAddress, text, type ReturnsFolder, type Shown } from "./line-cells.js";
import { plural, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

/** What is wrong or worth a look in the returns that count, the worst first, each linked to its cell. */
export function summaryFindingsSheet(summary: Summary, folder: ReturnsFolder): SheetPlan {
  const { findings, returns } = summary;
  const divisions = new Map(returns.map(({ file, division }) => [file, division]));
  const files = new Set(findings.map(({ at }) => at.file)).size;
  return tableSheet({
    name: SUMMARY_SHEETS.findings,
    title: `Findings, ${monthLabel(summary.month)}`,
    subtitle: findings.length === 0 ? "Nothing was found to be wrong in the returns." : `${countWords(countFindings(findings))} in ${plural(files, "return")}. The Where column opens the return at the cell.`,
    table: "Findings",
    columns: columns(divisions, folder),
    rows: worstFirst(findings, (finding) => finding),
    none: "None",
    paper: "A3",
    footer: standing(summary),
    tabColour: "#6B7280",
    frozenColumns: 0,
  });
}

function columns(divisions: ReadonlyMap<string, string>, folder: ReturnsFolder): TableColumn<Finding>[] {
  return [
    { heading: COLUMN.severity, width: 11, cell: severityCell },
    { heading: COLUMN.division, width: 26, cell: ({ at }) => text(divisions.get(at.file) ?? "") },
    { heading: COLUMN.message, width: 66, cell: ({ message }) => text(message) },
    { heading: COLUMN.where, width: 26, cell: (finding) => whereCell(finding, folder) },
    { heading: COLUMN.fix, width: 32, optional: true, cell: ({ fix }) => text(fix?.title ?? "") },
    { heading: COLUMN.acceptedBecause, width: 28, optional: true, cell: ({ accepted }) => text(accepted?.reason ?? "") },
    { heading: COLUMN.acceptedBy, width: 18, optional: true, cell: ({ accepted }) => text(accepted?.by ?? "") },
    { heading: COLUMN.name, width: 26, cell: ({ name }) => text(name) },
    { heading: COLUMN.file, width: 32, cell: ({ at }) => text(at.file) },
    { heading: COLUMN.code, width: 10, cell: ({ code }) => text(code) },
    { heading: COLUMN.key, width: 14, optional: true, cell: ({ key }) => text(key ?? "") },
  ];
}

/** "E107, Improvement plan", linked to the cell where there is a file to link to; nothing for a finding about no cell. */
function whereCell({ at }: Finding, folder: ReturnsFolder): Shown {
  const said = [at.cell, at.sheet].filter((part) => part !== "").join(", ");
  if (folder === null || at.file === "" || said === "") return text(said);
  const file = fileAddress(at.file, folder);
  const link = at.sheet === "" || at.cell === "" ? file : `${file}#'${at.sheet.replace(/'/g, "''")}'!${at.cell}`;
  return { value: { text: said, link, tip: `Open ${at.file} at ${at.cell === "" ? at.sheet : at.cell}` }, look: "link" };
}
