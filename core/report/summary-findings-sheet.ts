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
    name: "Findings",
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
    { heading: "Severity", width: 11, cell: severityCell },
    { heading: "Division", width: 26, cell: ({ at }) => text(divisions.get(at.file) ?? "") },
    { heading: "What it is", width: 66, cell: ({ message }) => text(message) },
    { heading: "Where", width: 26, cell: (finding) => whereCell(finding, folder) },
    { heading: "Fix", width: 32, optional: true, cell: ({ fix }) => text(fix?.title ?? "") },
    { heading: "Accepted because", width: 28, optional: true, cell: ({ accepted }) => text(accepted?.reason ?? "") },
    { heading: "Accepted by", width: 18, optional: true, cell: ({ accepted }) => text(accepted?.by ?? "") },
    { heading: "Finding", width: 26, cell: ({ name }) => text(name) },
    { heading: "Return", width: 32, cell: ({ at }) => text(at.file) },
    { heading: "Code", width: 10, cell: ({ code }) => text(code) },
  ];
}

/** "E107, Improvement plan", linked to the cell where there is a file to link to. */
function whereCell({ at }: Finding, folder: ReturnsFolder): Shown {
  const said = at.sheet === "" ? at.cell : `${at.cell}, ${at.sheet}`;
  if (folder === null) return text(said);
  const file = fileAddress(at.file, folder);
  const link = at.sheet === "" ? file : `${file}#'${at.sheet.replace(/'/g, "''")}'!${at.cell}`;
  return { value: { text: said, link, tip: `Open ${at.file} at ${at.cell}` }, look: "link" };
}
