import { monthLabel } from "../model/month.js";
import type { Summary } from "../consolidate/summary.js";
import { actionsSheet } from "./actions-sheet.js";
import { answersSheet } from "./answers-sheet.js";
import { boardPage } from "./board-page.js";
import { budgetLinesSheet } from "./budget-lines-sheet.js";
import { exceptionsSheet } from "./exceptions-sheet.js";
import { leadsSheet } from "./leads-sheet.js";
import type { ReturnsFolder } from "./line-cells.js";
import { lineSourceSheet } from "./line-source-sheet.js";
import { lookAheadSheet } from "./look-ahead-sheet.js";
import { movementSheet } from "./movement-sheet.js";
import { notesSheet } from "./notes-sheet.js";
import { returnsSheet } from "./returns-sheet.js";
import { statusMatrixSheet } from "./status-matrix-sheet.js";
import { summaryFindingsSheet } from "./summary-findings-sheet.js";
import { indicatorFiguresSheet, summaryIndicatorsSheet } from "./summary-indicators-sheet.js";
import { riskMapSheet, summaryRisksSheet } from "./summary-risks-sheet.js";
import { summarySheet } from "./summary-sheet.js";
import { trendByDivisionSheet, trendSheet } from "./trend-sheets.js";
import type { SheetPlan, WorkbookPlan } from "./workbook-plan.js";

/**
 * A month's summary as a workbook.
 * @param folder where the returns lie, as seen from the folder that the workbook will stand in; null where they can't be linked to.
 */
export function directorateSummary(summary: Summary, folder: ReturnsFolder = null): WorkbookPlan {
  return {
    title: `Directorate summary, ${monthLabel(summary.month)}`,
    sheets: [
      boardPage(summary),
      summarySheet(summary),
      exceptionsSheet(summary, folder),
      movementSheet(summary, folder),
      statusMatrixSheet(summary),
      lookAheadSheet(summary, folder),
      leadsSheet(summary),
      answersSheet(summary),
      trendSheet(summary),
      trendByDivisionSheet(summary),
      actionsSheet(summary, folder),
      returnsSheet(summary, folder),
      summaryFindingsSheet(summary, folder),
      budgetLinesSheet(summary, folder),
      summaryIndicatorsSheet(summary),
      ...ifAny(indicatorFiguresSheet(summary)),
      summaryRisksSheet(summary),
      ...ifAny(riskMapSheet(summary)),
      lineSourceSheet(summary),
      notesSheet(summary),
    ],
    names: [],
  };
}

/** A sheet that some months have nothing for. */
function ifAny(sheet: SheetPlan | null): SheetPlan[] {
  return sheet === null ? [] : [sheet];
}
