import type { Finding } from "../findings/finding.js";
import { TRACKER_SHEETS } from "../model/tracker-columns.js";
import { text } from "./line-cells.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

const SEVERITY_WORDS = { error: "Error", warning: "Warning", note: "Note" } as const;
const SEVERITY_ORDER = ["error", "warning", "note"] as const;

const COLUMNS: readonly TableColumn<Finding>[] = [
  { heading: "Severity", width: 11, cell: ({ severity }) => text(SEVERITY_WORDS[severity]) },
  { heading: "Finding", width: 26, cell: ({ name }) => text(name) },
  { heading: "What it is", width: 70, cell: ({ message }) => text(message) },
  { heading: "File", width: 28, cell: ({ at }) => text(at.file) },
  { heading: "Sheet", width: 20, cell: ({ at }) => text(at.sheet) },
  { heading: "Cell", width: 10, cell: ({ at }) => text(at.cell) },
  { heading: "Fix", width: 34, cell: ({ fix }) => text(fix?.title ?? "") },
  { heading: "Code", width: 10, cell: ({ code }) => text(code) },
];

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing was found to be wrong when this tracker was made.";
  const counted = SEVERITY_ORDER.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const);
  return counted.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}${count === 1 ? "" : "s"}`).join(", ");
}

/** Sheet Findings of a tracker: what is wrong or worth a look, the worst first. */
export function findingsSheet(findings: readonly Finding[], footer: string): SheetPlan {
  const sorted = SEVERITY_ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return tableSheet({
    name: TRACKER_SHEETS.findings,
    title: "Findings",
    subtitle: summary(findings),
    table: "Findings",
    columns: COLUMNS,
    rows: sorted,
    none: "None",
    paper: "A4",
    footer,
    tabColour: "#8A919C",
    frozenColumns: 0,
  });
}
