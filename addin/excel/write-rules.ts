import { areaAddress } from "../../core/grid/address.js";
import type { Conditional, SheetPlan, Validation } from "../../core/report/workbook-plan.js";
import { rangeOf } from "./range-area.js";
import { bytesOf, type RequestPace } from "./request-pace.js";

/** What Excel takes of a message. */
const LONGEST = { prompt: 255, error: 225 } as const;

const TITLE = "Goldthread";

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${validation.source.replace(/^=/, "")}` } };
    case "date":
      return { date: { formula1: "=DATE(1950,1,1)", operator: "GreaterThan" } };
    case "formula":
      return { custom: { formula: `=${validation.formula}` } };
  }
}

/** Drop-downs and checks of what is typed. */
export async function writeValidations(sheet: Excel.Worksheet, { validations }: SheetPlan, pace: RequestPace): Promise<void> {
  for (const validation of validations) {
    const rule = ruleOf(validation);
    await pace.room(bytesOf(rule) + bytesOf(validation), 5);
    const target = rangeOf(sheet, validation.area).dataValidation;
    target.rule = rule;
    target.errorAlert = { showAlert: true, style: validation.strict ? "Stop" : "Warning", title: TITLE, message: validation.error.slice(0, LONGEST.error) };
    if (validation.prompt !== "") target.prompt = { showPrompt: true, title: TITLE, message: validation.prompt.slice(0, LONGEST.prompt) };
  }
}

/** Colours by rule. Excel puts each new rule above the others: the last comes first. */
export async function writeConditionals(sheet: Excel.Worksheet, { conditionals }: SheetPlan, pace: RequestPace): Promise<void> {
  for (const conditional of [...conditionals].reverse()) {
    await pace.room(bytesOf(conditional), 8);
    writeConditional(sheet, conditional);
  }
}

function writeConditional(sheet: Excel.Worksheet, { area, formula, fill, fontColour, bold }: Conditional): void {
  const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add("Custom");
  custom.rule.formula = `=${formula}`;
  custom.format.fill.color = fill;
  custom.format.font.color = fontColour;
  if (bold === true) custom.format.font.bold = true;
}
