import { parseArea, type Area } from "../../core/grid/address.js";
import { HostTrouble, type Selection, type SheetName } from "../taskpane/workbook-port.js";
import { inExcel } from "./in-excel.js";

/** The workbook's sheets in the order of their tabs. */
export function sheetNames(): Promise<readonly SheetName[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => ({ name, active: name === active.name, hidden: visibility !== "Visible" }));
  });
}

/** The cells that are selected, the first of several areas; null when a chart or a shape is. */
export async function currentSelection(): Promise<Selection | null> {
  try {
    return await inExcel(async (context) => {
      const selected = context.workbook.getSelectedRanges().load("address,worksheet/name");
      await context.sync();
      const area = firstArea(selected.address);
      return area && { sheet: selected.worksheet.name, area };
    });
  } catch (error) {
    if (error instanceof HostTrouble && error.code === "InvalidSelection") return null;
    throw error;
  }
}

/** The first area of "Sheet1!A1:B2,Sheet1!D4"; null when the text names none. */
export function firstArea(addresses: string): Area | null {
  const first = /^(?:'(?:[^']|'')*'!|[^',!]*!)?([^,]*)/.exec(addresses)?.[1] ?? "";
  return parseArea(first);
}
