import { areaAddress } from "../../core/grid/address.js";
import type { SheetPlan, TablePlan } from "../../core/report/workbook-plan.js";
import { escapeXml, escapeXstring } from "./escape-text.js";

/** Throws when Excel would refuse the table: names empty, repeated (case ignored), broken over lines, or other than its header cells. */
function checkTable(table: TablePlan, sheet: SheetPlan): void {
  const header = sheet.rows.find(({ row }) => row === table.area.top)?.cells;
  const seen = new Set<string>();
  table.columns.forEach((name, index) => {
    const cell = header?.find(({ column }) => column === table.area.left + index);
    const problem = name === "" ? "is empty" : seen.has(name.toLowerCase()) ? "is there twice" : /[\r\n]/.test(name) ? "has a line break" : cell?.value !== name ? "is not what its header cell says" : null;
    if (problem !== null) throw new Error(`Table ${table.name}: the column name "${name}" ${problem}.`);
    seen.add(name.toLowerCase());
  });
  if (table.columns.length !== table.area.right - table.area.left + 1) throw new Error(`Table ${table.name}: its columns do not fill its area.`);
  if (table.area.bottom <= table.area.top) throw new Error(`Table ${table.name}: a table needs a row below its header.`);
}

function columnXml(table: TablePlan, name: string, index: number): string {
  const formula = table.calculated?.[name];
  const attributes = `id="${index + 1}" name="${escapeXml(escapeXstring(name))}"`;
  return formula === undefined ? `<tableColumn ${attributes}/>` : `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
}

/** The part xl/tables/tableN.xml. `headerRowCount` is left out: one header row is the default, and some readers stumble over it. */
export function tablePart(table: TablePlan, sheet: SheetPlan, id: number): string {
  checkTable(table, sheet);
  const reference = areaAddress(table.area);
  const name = escapeXml(table.name);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">` +
    `<autoFilter ref="${reference}"/>` +
    `<tableColumns count="${table.columns.length}">${table.columns.map((column, index) => columnXml(table, column, index)).join("")}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="${table.banded ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}
