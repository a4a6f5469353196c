import { HostTrouble, type ReadResult, type Work } from "../taskpane/workbook-port.js";
import { inExcel } from "./in-excel.js";
import { inParts } from "./in-parts.js";
import { refuseCancelled } from "./host-trouble.js";
import { makeGrids } from "./make-grids.js";
import { CommentReading } from "./read-comments.js";
import { SheetReading } from "./read-sheet.js";

/**
 * Reads the sheets named, or all of them, as grids: the same that our reader gives for the workbook's file, but for addresses of links, which Excel tells only cell by cell.
 * Excel is waited for four times at most, however large the sheets are; on the web more often, where an answer would be too large for it.
 */
export function readSheets(names: readonly string[] | null, work: Work): Promise<ReadResult> {
  return inExcel(async (context) => {
    const wait = async (share: number, what: string): Promise<void> => {
      refuseCancelled(work.signal);
      work.progress(share, what);
      await context.sync();
    };
    const { workbook } = context;
    workbook.load("name");
    const defined = workbook.names.load("items/name,items/formula");
    const all = workbook.worksheets.load("items/name,items/visibility");
    const comments = new CommentReading(workbook);
    // 2 January 1904 is day 1 of a workbook that counts from 1904: Excel's API tells it no other way.
    const day = workbook.functions.date(1904, 1, 2).load("value");
    await wait(0, "Looking at the workbook");

    const sheets = chosen(all.items, names).map((sheet) => new SheetReading(sheet));
    comments.askPlaces();
    await wait(0.1, "Measuring the sheets");

    work.progress(0.2, "Reading the cells");
    await inParts(context, work, (part) => together(sheets.map((sheet) => sheet.askCells(part))));
    work.progress(0.6, "Reading the colours");
    if (sheets.some((sheet) => sheet.isInDoubt)) await inParts(context, work, (part) => together(sheets.map((sheet) => sheet.askLooks(part))));

    const facts = sheets.map((sheet) => sheet.facts(comments.notesOf(sheet.name), day.value === 1));
    const named = new Map(defined.items.map(({ name, formula }) => [name.toLowerCase(), formula.replace(/^=/, "")]));
    return { file: workbook.name, workbook: { grids: makeGrids(facts, named) } };
  });
}

function together(collect: readonly (() => void)[]): () => void {
  return () => collect.forEach((each) => each());
}

function chosen(sheets: readonly Excel.Worksheet[], names: readonly string[] | null): readonly Excel.Worksheet[] {
  const missing = names?.find((name) => !sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw new HostTrouble("ItemNotFound", `There is no sheet "${missing}" any more. Read the workbook again (Refresh), then choose a sheet.`);
  return names === null ? sheets : sheets.filter(({ name }) => names.includes(name));
}
