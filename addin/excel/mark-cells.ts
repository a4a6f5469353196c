import type { FindingPlace } from "../../core/findings/finding.js";
import type { Work } from "../taskpane/workbook-port.js";
import { inExcel } from "./in-excel.js";
import { RequestPace } from "./request-pace.js";

/** The rule of a mark: always true, and by its words a mark is known for ours, in a pane that is opened next month too. */
const RULE = '="Goldthread check"<>"does not add up"';

/** Seen in print and without colours by its dashes. */
const LOOK = { fill: "#F9D9D6", fontColour: "#8C1510", edge: "Dash" } as const;

/**
 * Marks cells by a conditional format of their own, which lies over the look that they have and changes nothing of it: taken away, the cell is as it was.
 * The marks that are there go first. Gives their number.
 */
export function markCells(places: readonly FindingPlace[], work: Work): Promise<number> {
  return inExcel(async (context) => {
    const pace = new RequestPace(context, work);
    const before = await marksIn(context);
    for (const mark of before) mark.delete();
    for (const place of places) {
      await pace.room(0, 12);
      addMark(context.workbook.worksheets.getItem(place.sheet).getRange(place.cell));
    }
    await pace.send();
    return before.length;
  });
}

async function marksIn(context: Excel.RequestContext): Promise<Excel.ConditionalFormat[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const lists = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load("items/type"));
  await context.sync();
  const formats = lists.flatMap(({ items }) => items).filter(({ type }) => String(type) === "Custom");
  for (const { custom } of formats) custom.rule.load("formula");
  await context.sync();
  return formats.filter(({ custom }) => custom.rule.formula === RULE);
}

function addMark(range: Excel.Range): void {
  const { format, rule } = range.conditionalFormats.add("Custom").custom;
  rule.formula = RULE;
  format.fill.color = LOOK.fill;
  format.font.color = LOOK.fontColour;
  const { top, right, bottom, left } = format.borders;
  for (const edge of [top, right, bottom, left]) {
    edge.style = LOOK.edge;
    edge.color = LOOK.fontColour;
  }
}
