import { actionHeading, LINE_COLUMNS, MOVEMENT_COLUMNS } from "../consolidate/summary-columns.js";
import type { Summary } from "../consolidate/summary.js";
import { shortDate } from "../model/calendar-date.js";
import { monthLabel } from "../model/month.js";
import type { TrackerHeading } from "../model/tracker-columns.js";
import { actionsSheet } from "../report/actions-sheet.js";
import { answersSheet } from "../report/answers-sheet.js";
import { boardPage } from "../report/board-page.js";
import { exceptionsSheet } from "../report/exceptions-sheet.js";
import { leadsSheet } from "../report/leads-sheet.js";
import { text } from "../report/line-cells.js";
import { lookAheadSheet } from "../report/look-ahead-sheet.js";
import { movementSheet } from "../report/movement-sheet.js";
import { AS_OF_WORDS, definitions, settings } from "../report/notes-sheet.js";
import { printForm } from "../report/print.js";
import { statusMatrixSheet } from "../report/status-matrix-sheet.js";
import { headline, plural, standing, whereThingsStand } from "../report/summary-sentences.js";
import { summarySheet } from "../report/summary-sheet.js";
import { tableSheet, titleRows } from "../report/table-sheet.js";
import type { PlanValue, SheetPlan, WorkbookPlan } from "../report/workbook-plan.js";
import type { Release } from "./release-summary.js";
import { coverSentences, releaseNotes } from "./release-words.js";
import { filledColumns, keepColumns, withoutLostCharts, withSubtitle } from "./without-columns.js";

/** The published copy of a summary as a workbook: a cover, and those sheets of the summary that the public may see, without what led to them. */
export function publishedWorkbook(release: Release, checkedBy: string): WorkbookPlan {
  const { summary } = release;
  const sheets = [
    cover(release, checkedBy),
    boardPage(summary),
    summarySheet(summary),
    withoutSource(exceptionsSheet(summary, null)),
    ...(summary.previousMonth === null ? [] : [withoutSource(movementSheet(summary, null)), statusMatrixSheet(summary)]),
    withoutSource(lookAheadSheet(summary, null)),
    leadsSheet(summary),
    withoutSource(answersSheet(summary)),
    actions(summary),
    notes(release, checkedBy),
  ];
  const names = new Set(sheets.map(({ name }) => name));
  return { title: `Directorate summary, ${monthLabel(summary.month)}, copy for release`, sheets: sheets.map((sheet) => withoutLostCharts(sheet, names)), names: [] };
}

function cover(release: Release, checkedBy: string): SheetPlan {
  const { summary } = release;
  const sentences = [...coverSentences(release, checkedBy), headline(summary), whereThingsStand(summary), "Texts are as the divisions wrote them. Sheet Notes says how this copy was made and what its words mean."];
  return {
    name: "Cover",
    widths: [96],
    rows: [
      ...titleRows(`Directorate summary, ${monthLabel(summary.month)}`, `Copy for release. As of ${shortDate(summary.asOf.date)}, from version ${summary.version.number} of the summary.`),
      ...sentences.map((said, index) => ({ row: 4 + index, atLeast: 24, cells: [{ column: 1, value: said, look: "sentence" as const }] })),
    ],
    ...{ tables: [], validations: [], conditionals: [], freeze: null },
    print: printForm(standing(summary)),
    tabColour: "#1E7B3A",
    showGridlines: false,
  };
}

/** Columns that say where something stands in a return, or what Goldthread knows it by. */
const INTERNAL: ReadonlySet<string> = new Set([LINE_COLUMNS.source, LINE_COLUMNS.notSupplied, MOVEMENT_COLUMNS.id, MOVEMENT_COLUMNS.idBefore, MOVEMENT_COLUMNS.restricted, MOVEMENT_COLUMNS.restrictedBefore, MOVEMENT_COLUMNS.same]);

function withoutSource(sheet: SheetPlan): SheetPlan {
  return keepColumns(sheet, (heading) => !INTERNAL.has(heading));
}

const TRACKER_COLUMNS: readonly TrackerHeading[] = [
  "Ref", "Action", "Milestone", "Description", "Theme", "Lead", "Other leads", "Start", "Due", "Proposed due", "Reason for change", "Status", "RAG", "Date check", "Why", "Progress update", "Cause", "Next step", "Next step by", "Impact",
];
const LINES_OWN = ["division", "daysLate", "carriedForward", "statusBefore", "firstDue", "slipped", "rebaselined"] as const;
const SHOWN: ReadonlySet<string> = new Set([...TRACKER_COLUMNS.map(actionHeading), ...LINES_OWN.map((column) => LINE_COLUMNS[column])]);

function actions(summary: Summary): SheetPlan {
  const sheet = actionsSheet(summary, null);
  const filled = filledColumns(sheet);
  const shown = keepColumns(sheet, (heading) => SHOWN.has(heading) && filled.has(heading), actionHeading("Next step by"));
  return withSubtitle(shown, `${plural(summary.lines.length, "line")} of ${plural(summary.byDivision.length, "division")}, as the divisions wrote them.`);
}

type Note = readonly [about: string, subject: string, said: PlanValue];

function notes(release: Release, checkedBy: string): SheetPlan {
  const { summary } = release;
  const { asOf } = summary;
  return tableSheet<Note>({
    name: "Notes",
    title: "Notes",
    subtitle: "How this copy was made, and what its words mean.",
    table: "Notes",
    columns: [
      { heading: "About", width: 16, cell: ([about]) => text(about) },
      { heading: "Subject", width: 30, cell: ([, subject]) => ({ value: subject, look: "strong wrapped" }) },
      { heading: "Note", width: 96, cell: ([, , said]) => ({ value: said, look: "text" }) },
    ],
    rows: [
      ...releaseNotes(release, checkedBy).map(([subject, said]): Note => ["This copy", subject, said]),
      ["Method", "As of", `${shortDate(asOf.date)}: ${AS_OF_WORDS[asOf.from]}. Every count of days is made to this date.`],
      ["Method", "Ratings", "The ratings counted are those that the divisions report. The date check stands beside them and never replaces them."],
      ["Method", "Blanks", "What a division left blank is shown as not supplied by it."],
      ...definitions(),
      ...settings(summary),
    ],
    none: "",
    paper: "A4",
    footer: standing(summary),
    tabColour: "#6B7280",
    frozenColumns: 0,
  });
}
