import { monthLabel } from "../model/month.js";
import { STATUS_LABELS } from "../model/status.js";
import { TRACKER_SHEETS } from "../model/tracker-columns.js";
import type { Tracker } from "../model/tracker.js";
import { lineNotes, SOURCE_TABLES } from "../recognise/source-notes.js";
import type { OtherColumn } from "./other-columns.js";
import { pageFooter } from "./print.js";
import { titleRows } from "./table-sheet.js";
import type { PlanValue, RowPlan, SheetPlan, TablePlan } from "./workbook-plan.js";

interface Section {
  readonly table: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlanValue[])[];
}

function countRow({ source, division, month, lines, counts }: Tracker, number: number): PlanValue[] {
  return [number, source.file, source.sheet, division, month === null ? "" : monthLabel(month), lines.length, counts.cells, counts.fields, counts.other, counts.unplaced];
}

function countReasons(unplaced: Tracker["unplaced"]): [why: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { why } of unplaced) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts];
}

/** What is not there to be said gets no table. */
function sectionsOf(trackers: readonly Tracker[], others: readonly OtherColumn[]): Section[] {
  const numbered = trackers.map((tracker, index) => [tracker, index + 1] as const);
  const sections: Section[] = [
    { table: "SourceRead", title: "What was read, and where its cells went", columns: SOURCE_TABLES.read, rows: numbered.map(([tracker, number]) => countRow(tracker, number)) },
    {
      table: "SourceColumns",
      title: "How its columns were read",
      columns: SOURCE_TABLES.columns,
      rows: numbered.flatMap(([{ columns }, number]) => columns.map(({ heading, field, cell }) => [number, heading, field, cell])),
    },
    {
      table: "SourceKey",
      title: "Its own key",
      columns: SOURCE_TABLES.legend,
      rows: numbered.flatMap(([{ legend }, number]) => legend.map(({ word, meaning, status, fill, cell }) => [number, word, meaning, STATUS_LABELS[status], fill ?? "", cell])),
    },
    {
      table: "SourceAbbreviations",
      title: "Its abbreviations",
      columns: SOURCE_TABLES.abbreviations,
      rows: numbered.flatMap(([{ abbreviations }, number]) => Object.entries(abbreviations).map(([short, long]) => [number, short, long])),
    },
    {
      table: "SourceRenamed",
      title: "Columns whose headings an Excel table cannot have",
      columns: SOURCE_TABLES.renamed,
      rows: others.filter(({ column, heading }) => column !== heading).map(({ column, heading }) => [column, heading]),
    },
    {
      table: "SourceReasons",
      title: "What was left out of the table, by reason",
      columns: SOURCE_TABLES.reasons,
      rows: numbered.flatMap(([{ unplaced }, number]) => countReasons(unplaced).map(([why, count]) => [number, why, count])),
    },
    {
      table: "SourceLines",
      title: "Where every line came from, and how it was read",
      columns: SOURCE_TABLES.lines,
      rows: numbered.flatMap(([{ lines }, number]) => lines.map((line) => {
        const notes = lineNotes(line, number);
        return SOURCE_TABLES.lines.map((heading) => (heading === "No." ? number : notes[heading]));
      })),
    },
    {
      table: "SourceLeftOut",
      title: "What was left out of the table, cell by cell",
      columns: SOURCE_TABLES.leftOut,
      rows: numbered.flatMap(([{ unplaced }, number]) => unplaced.map(({ why, sheet, cell, text }) => [number, why, sheet, cell, text])),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function placeSection(section: Section, top: number): { rows: RowPlan[]; table: TablePlan } {
  const rows: RowPlan[] = [
    { row: top, height: 24, cells: [{ column: 1, value: section.title, look: "heading" }] },
    { row: top + 1, cells: section.columns.map((value, index) => ({ column: index + 1, value, look: "header" })) },
    ...section.rows.map((values, offset): RowPlan => ({
      row: top + 2 + offset,
      cells: values.map((value, index) => ({ column: index + 1, value: value === "" ? null : value, look: typeof value === "number" ? "count centre" : "text" })),
    })),
  ];
  const area = { top: top + 1, left: 1, bottom: top + 1 + section.rows.length, right: section.columns.length };
  return { rows, table: { name: section.table, area, columns: section.columns, banded: false } };
}

function subtitle(trackers: readonly Tracker[]): string {
  const files = new Set(trackers.map(({ source }) => source.file));
  if (files.size === 0) return "This tracker was started empty.";
  return `Made by Goldthread from ${[...files].join(", ")}. Nothing was lost: every cell that held something is in the table, in a column of its own, or listed here.`;
}

/** Sheet Source: what was read, where its cells went, what was left out and why, and where every line came from. */
export function sourceSheet(trackers: readonly Tracker[], others: readonly OtherColumn[], footer: string, words?: string): SheetPlan {
  const rows: RowPlan[] = [...titleRows("Source", words ?? subtitle(trackers))];
  const tables: TablePlan[] = [];
  let top = 4;
  for (const section of sectionsOf(trackers, others)) {
    const placed = placeSection(section, top);
    rows.push(...placed.rows);
    tables.push(placed.table);
    top += section.rows.length + 3;
  }
  return {
    name: TRACKER_SHEETS.source,
    widths: [18, 28, 24, 22, 44, 24, 24, 28, 28, 20, 20, 20, 12],
    rows,
    tables,
    validations: [],
    conditionals: [],
    freeze: null,
    print: { paper: "A3", landscape: true, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: pageFooter(footer) },
    tabColour: "#8A919C",
    showGridlines: false,
  };
}
