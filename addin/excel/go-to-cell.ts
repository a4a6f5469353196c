import type { FindingPlace } from "../../core/findings/finding.js";
import { HostTrouble } from "../taskpane/workbook-port.js";
import { inExcel } from "./in-excel.js";

/** Shows a cell and selects it. */
export function goToCell({ sheet: name, cell }: FindingPlace): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new HostTrouble("ItemNotFound", `There is no sheet "${name}" any more. Read the workbook again (Refresh).`);
    if (sheet.visibility !== "Visible") throw new HostTrouble("SheetHidden", `The sheet "${name}" is hidden. Right-click a tab, choose Unhide, then try again.`);
    sheet.activate();
    sheet.getRange(cell === "" ? "A1" : cell).select();
    await context.sync();
  });
}
