import { address, columnName } from "../../core/grid/address.js";
import type { SheetPlan } from "../../core/report/workbook-plan.js";

/** Frozen rows and columns, the tab's colour, gridlines. */
export function writeView(sheet: Excel.Worksheet, { freeze, tabColour, showGridlines }: SheetPlan): void {
  if (tabColour !== undefined) sheet.tabColor = tabColour;
  sheet.showGridlines = showGridlines;
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${address(rows, columns)}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

const POINTS_OF_AN_INCH = 72;

/** Margins in inches, as in the files that we write. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.25, footer: 0.25 } as const;

/** The three parts of a footer in Excel's codes: "&L…&C…&R…". "&&" is a sign of the text, whatever letter follows it. */
function footerParts(footer: string): { readonly left: string; readonly centre: string; readonly right: string } {
  const parts: Record<string, string> = {};
  let part = "L";
  for (const [piece] of footer.matchAll(/&[\s\S]|[^&]+/g)) {
    if (/^&[LCR]$/.test(piece)) part = piece.slice(1);
    else parts[part] = `${parts[part] ?? ""}${piece}`;
  }
  return { left: parts["L"] ?? "", centre: parts["C"] ?? "", right: parts["R"] ?? "" };
}

/** How the sheet prints. */
export function writePage(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.paperSize = print.paper === "A3" ? "A3" : "A4";
  page.zoom = { horizontalFitToPages: print.fitWidth, ...(print.fitHeight > 0 ? { verticalFitToPages: print.fitHeight } : {}) };
  page.leftMargin = MARGINS.left * POINTS_OF_AN_INCH;
  page.rightMargin = MARGINS.right * POINTS_OF_AN_INCH;
  page.topMargin = MARGINS.top * POINTS_OF_AN_INCH;
  page.bottomMargin = MARGINS.bottom * POINTS_OF_AN_INCH;
  page.headerMargin = MARGINS.header * POINTS_OF_AN_INCH;
  page.footerMargin = MARGINS.footer * POINTS_OF_AN_INCH;
  if (print.repeatRows !== null) page.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`);
  if (print.columns !== undefined) page.setPrintArea(sheet.getRange(`${columnName(print.columns[0])}:${columnName(print.columns[1])}`));
  const { left, centre, right } = footerParts(print.footer);
  const all = page.headersFooters.defaultForAllPages;
  all.leftFooter = left;
  all.centerFooter = centre;
  all.rightFooter = right;
}
