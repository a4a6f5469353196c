import { withinCellLimits } from "../../core/report/long-texts.js";
import type { SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import type { Work } from "../taskpane/workbook-port.js";
import { fitPlan } from "./fit-plan.js";
import { refuseCancelled } from "./host-trouble.js";
import { inExcel } from "./in-excel.js";
import { RequestPace } from "./request-pace.js";
import { writeFormats, writeFormulas, writeLinks, writeTables, writeValues } from "./write-cells.js";
import { writeLooks, writeSizes } from "./write-looks.js";
import { writeConditionals, writeValidations } from "./write-rules.js";
import { writePage, writeView } from "./write-view.js";

/** What was written: names of sheets, and what could not be done, in words. */
export interface Written {
  readonly made: readonly string[];
}

/**
 * Writes a plan into new sheets of the open workbook, after those that are there. A name that is taken gets another; nothing that is there changes.
 * When it fails or is cancelled, the sheets that were begun are taken away again. Excel is waited for once to look, once for every 4 MB that are written, and once for how the sheets print.
 */
export async function writePlan(plan: WorkbookPlan, work: Work): Promise<Written> {
  const begun: WorkbookPlan[] = [];
  try {
    return await inExcel((context) => write(context, withinCellLimits(plan), work, (fitted) => begun.push(fitted)));
  } catch (error) {
    for (const fitted of begun) await takeAway(fitted);
    throw error;
  }
}

async function write(context: Excel.RequestContext, plan: WorkbookPlan, work: Work, begin: (fitted: WorkbookPlan) => void): Promise<Written> {
  const { workbook } = context;
  const lists = [workbook.worksheets.load("items/name"), workbook.tables.load("items/name"), workbook.names.load("items/name")] as const;
  const day = workbook.functions.date(1904, 1, 2).load("value");
  refuseCancelled(work.signal);
  work.progress(0, "Looking at the workbook");
  await context.sync();

  const [sheets, tables, names] = lists.map(({ items }) => items.map(({ name }) => name)) as [string[], string[], string[]];
  const fitted = fitPlan(plan, { sheets, tablesAndNames: [...tables, ...names] });
  begin(fitted);
  const pace = new RequestPace(context, work);
  const made = fitted.sheets.map((sheet) => ({ plan: sheet, sheet: workbook.worksheets.add(sheet.name) }));
  const steps = stepsOf(fitted, workbook, day.value === 1);
  for (const [index, step] of steps.entries()) {
    work.progress(0.1 + (0.8 * index) / steps.length, "Writing the sheets");
    for (const { sheet, plan: own } of made) await step(sheet, own, pace);
  }
  made[0]?.sheet.activate();
  await pace.send();

  work.progress(0.9, "Setting up how the sheets print");
  const printed = await printSetup(context, made);
  return { made: [...fitted.sheets.map(({ name }) => `Sheet "${name}"`), ...(printed ? [] : ["How the sheets print could not be set here; set it in Page Layout."])] };
}

type Step = (sheet: Excel.Worksheet, plan: SheetPlan, pace: RequestPace) => Promise<void>;

/** In this order, each over all sheets: what a formula speaks of is there before it. */
function stepsOf(plan: WorkbookPlan, workbook: Excel.Workbook, system1904: boolean): readonly Step[] {
  const first = plan.sheets[0]?.name;
  return [
    writeFormats("early"),
    // A link puts its address into an empty cell: the text comes after it.
    writeLinks,
    (sheet, own, pace) => writeValues(sheet, own, system1904, pace),
    writeFormats("late"),
    writeTables,
    async (_, own, pace) => {
      if (own.name !== first) return;
      await pace.room(0, plan.names.length * 2);
      for (const { name, refersTo } of plan.names) workbook.names.add(name, `=${refersTo}`);
    },
    writeFormulas,
    writeLooks,
    writeValidations,
    writeConditionals,
    writeSizes,
    async (sheet, own, pace) => {
      await pace.room(0, 4);
      writeView(sheet, own);
    },
  ];
}

/** A computer without a printer refuses some of this: the sheets are good all the same. */
async function printSetup(context: Excel.RequestContext, made: readonly { readonly sheet: Excel.Worksheet; readonly plan: SheetPlan }[]): Promise<boolean> {
  try {
    for (const { sheet, plan } of made) writePage(sheet, plan);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Takes away what was begun. If Excel refuses that too, the first trouble is the one to tell of. */
async function takeAway(plan: WorkbookPlan): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const begun = [...plan.sheets.map(({ name }) => worksheets.getItemOrNullObject(name)), ...plan.names.map(({ name }) => names.getItemOrNullObject(name))];
      for (const each of begun) each.load("name");
      await context.sync();
      for (const each of begun) if (!each.isNullObject) each.delete();
      await context.sync();
    });
  } catch {
    // The trouble that led here is told.
  }
}
