import type ExcelJS from "exceljs";
import { areaAddress } from "../../core/grid/address.js";
import type { Conditional, SheetPlan, Validation } from "../../core/report/workbook-plan.js";
import { argb } from "./styles.js";

const PAPER = { A4: 9, A3: 8 } as const;

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

/** Points of a page's longer and shorter side within the margins of 0.4 inches, and of a digit of a column's width. */
const PAPER_POINTS = { A4: [784, 537], A3: [1133, 784] } as const;
const DIGIT_POINTS = 5.25;

/** The scale in percent at which the columns are as wide as the page. Excel passes over page breaks where it is told to fit. */
function scaleToWidth({ widths, print }: SheetPlan): number {
  const width = widths.reduce((sum, each) => sum + each * DIGIT_POINTS + 4, 0);
  return Math.max(10, Math.min(100, Math.floor((100 * PAPER_POINTS[print.paper][print.landscape ? 0 : 1]) / width)));
}

/** Adds a sheet to exceljs's workbook, apart from what is written without it: cells, tables, links, charts, names. */
export function frameSheet(workbook: ExcelJS.Workbook, plan: SheetPlan): ExcelJS.Worksheet {
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
  // The typings leave out dataValidations.add, which takes a whole area; cell by cell costs exceljs seconds.
  const validations = (sheet as unknown as { dataValidations: { add(address: string, validation: ExcelJS.DataValidation): void } }).dataValidations;
  for (const validation of plan.validations) validations.add(areaAddress(validation.area), validationOf(validation));
  addConditionals(sheet, plan.conditionals);
  return sheet;
}
