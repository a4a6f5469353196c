import { monthLabel } from "../model/month.js";
import { fold } from "../parse/tidy.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { count, text, type Shown } from "./line-cells.js";
import { dueSoon, WINDOWS } from "./look-ahead-sheet.js";
import { listed, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

/** One lead's lines. */
export interface LeadLoad {
  /** As most of the lines write it; "" for lines without a lead. */
  readonly lead: string;
  readonly lines: readonly SummaryLine[];
  readonly late: number;
  readonly longestLate: number;
}

/** Load and lateness by person or post. */
export function leadsSheet(summary: Summary): SheetPlan {
  return tableSheet({
    name: "Leads",
    title: `Leads, ${monthLabel(summary.month)}`,
    subtitle: "Load and lateness by person or post, most overdue first. A line with two leads counts for each, so the columns do not add up to the totals.",
    table: "Leads",
    columns: columns(summary),
    rows: leadLoads(summary.lines),
    none: "No lines have been read.",
    paper: "A4",
    footer: standing(summary),
    tabColour: "#1F3864",
    frozenColumns: 1,
  });
}

/** Every lead with the lines that name it; spellings that differ only in capitals are one. Most overdue first, then the greater load, then by name. */
export function leadLoads(lines: readonly SummaryLine[]): LeadLoad[] {
  const loads = new Map<string, { spellings: Map<string, number>; lines: SummaryLine[] }>();
  const count = (key: string, name: string, line: SummaryLine): void => {
    let load = loads.get(key);
    if (!load) loads.set(key, (load = { spellings: new Map(), lines: [] }));
    load.spellings.set(name, (load.spellings.get(name) ?? 0) + 1);
    load.lines.push(line);
  };
  for (const each of lines) {
    const { leads, lead } = each.line;
    if (leads.length > 1) for (const [key, name] of new Map(leads.map((name) => [fold(name), name]))) count(key, name, each);
    else count(fold(leads[0] ?? lead), leads[0] ?? lead, each);
  }
  return [...loads.values()].map(({ spellings, lines }) => leadLoad(bestSpelling(spellings), lines)).sort(compareLoads);
}

function leadLoad(lead: string, lines: readonly SummaryLine[]): LeadLoad {
  let [late, longestLate] = [0, 0];
  for (const { daysLate } of lines) {
    if (daysLate === null) continue;
    late += 1;
    longestLate = Math.max(longestLate, daysLate);
  }
  return { lead, lines, late, longestLate };
}

function compareLoads(a: LeadLoad, b: LeadLoad): number {
  return b.late - a.late || b.longestLate - a.longestLate || b.lines.length - a.lines.length || (a.lead < b.lead ? -1 : 1);
}

/** The most frequent spelling; of two as frequent the one with small letters in it. */
function bestSpelling(counts: ReadonlyMap<string, number>): string {
  const shouting = (name: string): number => (name === name.toUpperCase() ? 1 : 0);
  return [...counts].sort(([a, m], [b, n]) => n - m || shouting(a) - shouting(b))[0]?.[0] ?? "";
}

function columns(summary: Summary): TableColumn<LeadLoad>[] {
  const having = (of: (line: SummaryLine) => boolean) => (load: LeadLoad): Shown => count(load.lines.filter(of).length);
  return [
    { heading: "Lead", width: 46, cell: leadCell },
    { heading: "Divisions", width: 34, cell: ({ lines }) => text(listed(divisionsOf(lines))) },
    { heading: "Lines", width: 8, headerLook: "header centre", cell: ({ lines }) => count(lines.length) },
    { heading: "Complete", width: 10, headerLook: "header centre", cell: having(({ line }) => line.status === "complete") },
    { heading: "Red", width: 8, headerLook: "header centre", cell: having(({ rag }) => rag === "red") },
    { heading: "Amber", width: 8, headerLook: "header centre", cell: having(({ rag }) => rag === "amber") },
    { heading: "Green", width: 8, headerLook: "header centre", cell: having(({ rag }) => rag === "green") },
    { heading: "Not started", width: 9, headerLook: "header centre", cell: having(({ line }) => line.status === "not-started") },
    { heading: "Overdue", width: 10, headerLook: "header centre", cell: ({ late }) => count(late) },
    { heading: "Longest late (days)", width: 12, headerLook: "header centre", cell: ({ longestLate }) => count(longestLate) },
    { heading: `Due in ${WINDOWS[0]} days`, width: 10, headerLook: "header centre", cell: ({ lines }) => count(dueSoon(lines, summary.asOf.date).filter(({ days }) => days <= WINDOWS[0]).length) },
    { heading: "Ratings the dates challenge", width: 14, headerLook: "header centre", cell: having(({ challenged }) => challenged) },
  ];
}

function leadCell({ lead, lines }: LeadLoad): Shown {
  return lead === "" ? { value: `No lead given (${listed(divisionsOf(lines))})`, look: "not supplied" } : { value: lead, look: "strong wrapped" };
}

function divisionsOf(lines: readonly SummaryLine[]): string[] {
  return [...new Set(lines.map(({ division }) => division))];
}
