import type { WorkbookPort } from "../taskpane/workbook-port.js";
import { applyEdits } from "./apply-edits.js";
import { goToCell } from "./go-to-cell.js";
import { markCells } from "./mark-cells.js";
import { currentSelection, sheetNames } from "./look-around.js";
import { readSheets } from "./read-grid.js";
import { saveCopy } from "./save-copy.js";
import { userSettings } from "./user-settings.js";
import { watchChanges } from "./watch-changes.js";
import { writePlan } from "./write-plan.js";

/** The pane's port to the workbook that is open in Excel, by Office.js. */
export function createExcelPort(): WorkbookPort {
  const settings = userSettings();
  return {
    kind: "excel",
    sheets: sheetNames,
    selection: currentSelection,
    read: readSheets,
    write: (plan, _fileName, work) => writePlan(plan, work),
    apply: applyEdits,
    goTo: goToCell,
    mark: markCells,
    saveCopy: (fileName, work) => saveCopy(fileName, work),
    watch: watchChanges,
    ...settings,
  };
}
