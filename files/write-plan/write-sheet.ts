import type ExcelJS from "exceljs";
import { areaAddress } from "../../core/grid/address.js";
import { excelSerial, type CalendarDate } from "../../core/model/calendar-date.js";
import { rowHeight } from "../../core/report/row-height.js";
import type { LookName } from "../../core/report/looks.js";
import type { Conditional, PlanValue, SheetPlan, Validation } from "../../core/report/workbook-plan.js";
import type { EmptyCells } from "./empty-cells.js";
import { escapeXstring } from "./escape-text.js";
import type { FormulaMarks } from "./formula-marks.js";
import { argb } from "./styles.js";

const PAPER = { A4: 9, A3: 8 } as const;

type Plain = string | number | boolean | { readonly date: CalendarDate };

function plainValue(value: Plain): string | number | boolean {
  if (typeof value === "string") return escapeXstring(value);
  return typeof value === "object" ? excelSerial(value.date) : value;
}

/** Dates go in as serial numbers: exceljs would pass them through a JS Date. A link's text goes in as text; finish-package.ts adds the link. */
function cellValue(value: PlanValue, formulas: FormulaMarks): ExcelJS.CellValue {
  if (value === null) return null;
  if (typeof value !== "object" || "date" in value) return plainValue(value);
  if ("text" in value) return escapeXstring(value.text);
  return { formula: formulas.markOf(value.formula), result: plainValue(value.result) };
}

function validationOf(validation: Validation): ExcelJS.DataValidation {
  const common = {
    allowBlank: true,
    showInputMessage: validation.prompt !== "",
    prompt: validation.prompt.slice(0, 255),
    showErrorMessage: true,
    errorStyle: validation.strict ? "stop" : "warning",
    error: validation.error.slice(0, 225),
  };
  switch (validation.kind) {
    case "list":
      return { ...common, type: "list", formulae: [validation.source.replace(/^=/, "")] };
    case "formula":
      return { ...common, type: "custom", formulae: [validation.formula] };
    case "date":
      return { ...common, type: "date", operator: "greaterThan", formulae: [new Date(Date.UTC(1950, 0, 1))] };
  }
}

function addConditionals(sheet: ExcelJS.Worksheet, conditionals: readonly Conditional[]): void {
  conditionals.forEach(({ area, formula, fill, fontColour, bold }, index) => {
    sheet.addConditionalFormatting({
      ref: areaAddress(area),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [formula],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: argb(fill) }, font: { color: argb(fontColour), ...(bold === true ? { bold } : {}) } },
        },
      ],
    });
  });
}

function addCells(sheet: ExcelJS.Worksheet, plan: SheetPlan, style: (name: LookName) => Partial<ExcelJS.Style>, { formulas, empties }: Later): void {
  for (const row of plan.rows) {
    const target = sheet.getRow(row.row);
    const height = row.height ?? rowHeight(row, plan.widths);
    if (height !== null) target.height = height;
    for (const { column, value, look } of empties.given(plan, row)) {
      const cell = target.getCell(column);
      cell.value = cellValue(value, formulas);
      cell.style = style(look ?? "plain");
    }
  }
}

/** Points of a page's longer and shorter side within the margins of 0.4 inches, and of a digit of a column's width. */
const PAPER_POINTS = { A4: [784, 537], A3: [1133, 784] } as const;
const DIGIT_POINTS = 5.25;

/** The scale in percent at which the columns are as wide as the page. Excel passes over page breaks where it is told to fit. */
function scaleToWidth({ widths, print }: SheetPlan): number {
  const width = widths.reduce((sum, each) => sum + each * DIGIT_POINTS + 4, 0);
  return Math.max(10, Math.min(100, Math.floor((100 * PAPER_POINTS[print.paper][print.landscape ? 0 : 1]) / width)));
}

/** What exceljs is given in short, and is put in when the sheets are finished. */
export interface Later {
  readonly formulas: FormulaMarks;
  readonly empties: EmptyCells;
}

/** Writes one sheet with exceljs, apart from what finish-package.ts writes itself: tables, links, names, formulas, most empty cells. */
export function writeSheet(workbook: ExcelJS.Workbook, plan: SheetPlan, style: (name: LookName) => Partial<ExcelJS.Style>, later: Later): void {
  const { print, freeze } = plan;
  const view = freeze === null ? { showGridLines: plan.showGridlines } : { state: "frozen" as const, xSplit: freeze.columns, ySplit: freeze.rows, showGridLines: plan.showGridlines };
  const sheet = workbook.addWorksheet(plan.name, {
    views: [view],
    ...(plan.tabColour === undefined ? {} : { properties: { tabColor: argb(plan.tabColour) } }),
    pageSetup: {
      paperSize: PAPER[print.paper] as ExcelJS.PaperSize,
      orientation: print.landscape ? "landscape" : "portrait",
      ...(print.breaks ? { scale: scaleToWidth(plan) } : { fitToPage: true, fitToWidth: print.fitWidth, fitToHeight: print.fitHeight }),
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.25, footer: 0.25 },
    },
    headerFooter: { oddFooter: print.footer },
  });
  plan.widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  for (const row of print.breaks ?? []) sheet.getRow(row - 1).addPageBreak();
  addCells(sheet, plan, style, later);
  // The typings leave out dataValidations.add, which takes a whole area; cell by cell costs exceljs seconds.
  const validations = (sheet as unknown as { dataValidations: { add(address: string, validation: ExcelJS.DataValidation): void } }).dataValidations;
  for (const validation of plan.validations) validations.add(areaAddress(validation.area), validationOf(validation));
  addConditionals(sheet, plan.conditionals);
}
