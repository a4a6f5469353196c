import { monthLabel } from "../model/month.js";
import type { RegisterEntry, ReturnState, Summary } from "../consolidate/summary.js";
import { count, fileAddress, text, type ReturnsFolder, type Shown } from "./line-cells.js";
import { plural, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

const STATE_WORDS: Readonly<Record<ReturnState, string>> = {
  received: "Received",
  missing: "Missing",
  rejected: "Rejected",
  superseded: "Not used",
};

/** The register: what came, what did not, what was used, and why. */
export function returnsSheet(summary: Summary, folder: ReturnsFolder): SheetPlan {
  const used = summary.returns.filter(({ state }) => state === "received").length;
  return tableSheet({
    name: "Returns",
    title: `Register of returns, ${monthLabel(summary.month)}`,
    subtitle: `${used} of ${plural(summary.returns.length, "entry", "entries")} ${used === 1 ? "is" : "are"} used in this summary.`,
    table: "Returns",
    columns: columns(folder),
    rows: summary.returns,
    none: "No returns were found.",
    paper: "A4",
    footer: standing(summary),
    tabColour: "#6B7280",
    frozenColumns: 1,
  });
}

function columns(folder: ReturnsFolder): TableColumn<RegisterEntry>[] {
  return [
    { heading: "Division", width: 34, cell: ({ division }) => ({ value: division, look: "strong wrapped" }) },
    { heading: "Return", width: 40, cell: (entry) => fileCell(entry, folder) },
    { heading: "State", width: 12, cell: ({ state }) => text(STATE_WORDS[state]) },
    { heading: "Lines", width: 8, headerLook: "header centre", cell: ({ lines }) => count(lines) },
    { heading: "Signed off by", width: 24, cell: (entry) => signature(entry) },
    { heading: "Signed off on", width: 15, cell: ({ signedOffOn }) => (signedOffOn ? { value: { date: signedOffOn }, look: "date" } : text("")) },
    { heading: "What happened", width: 66, cell: ({ why, state }) => text(why === "" && state === "received" ? "Read and used." : why) },
  ];
}

function fileCell({ file }: RegisterEntry, folder: ReturnsFolder): Shown {
  return file === "" || folder === null ? text(file) : { value: { text: file, link: fileAddress(file, folder), tip: `Open ${file}` }, look: "link" };
}

function signature({ signed, signedOffBy, state }: RegisterEntry): Shown {
  if (state === "missing" || state === "rejected") return text("");
  return signed ? text(signedOffBy) : { value: "Not signed off", look: "not supplied" };
}
