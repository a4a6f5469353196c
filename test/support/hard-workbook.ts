import ExcelJS from "exceljs";

/** A workbook with one of everything that a grid can hold: merges, fills with and without words, struck parts, hidden rows, columns and sheets, notes, a table, formulas, dates in several formats. */
export async function hardWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const plan = book.addWorksheet("Action plan");
  plan.addRows([
    ["Theme 1: Homes near home"],
    ["Ref", "Action", "Milestone", "Due", "Budget", "RAG", "Done"],
    ["1.1", "Open two homes", { richText: [{ text: "Find sites" }, { text: " in May", font: { strike: true } }, { text: " by June" }] }, new Date(Date.UTC(2026, 2, 31)), 12500.5, null, true],
    ["1.2", null, "Ask residents\nAsk schools", new Date(Date.UTC(2026, 6, 1)), -300, "G", false],
    [1.1, "Recruit carers", "Advert out", "ongoing", 0.25, "●", { formula: "1+1", result: 2 }],
    ["=1+1", "Not a sum", null, new Date(Date.UTC(2026, 0, 5)), null, null, { formula: 'IF(A1="","","x")', result: "" }],
  ]);
  plan.mergeCells("A1:G1");
  plan.mergeCells("B3:B4");
  const fill = (at: string, argb: string): void => {
    plan.getCell(at).fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
  };
  for (const at of ["A2", "B2", "C2", "D2", "E2", "F2", "G2"]) {
    fill(at, "FF1F3864");
    plan.getCell(at).font = { bold: true, color: { argb: "FFFFFFFF" } };
  }
  fill("F3", "FFC00000");
  fill("F4", "FF92D050");
  fill("F6", "FFFFFFFF");
  plan.getCell("F5").font = { color: { argb: "FFFFC000" } };
  plan.getCell("B5").font = { strike: true };
  plan.getCell("C4").alignment = { indent: 2 };
  plan.getCell("D3").numFmt = "mmm-yy";
  plan.getCell("D4").numFmt = "mm-dd-yy";
  plan.getCell("D6").numFmt = "d mmm yyyy hh:mm";
  plan.getCell("E3").numFmt = "£#,##0.00";
  plan.getCell("E5").numFmt = "0%";
  plan.getCell("B3").note = "12 March: two sites seen";
  plan.getRow(4).hidden = true;
  plan.getColumn(5).hidden = true;

  const far = book.addWorksheet("Far away");
  far.getCell("D40").value = "alone";
  far.addTable({ name: "Leads", ref: "F3", headerRow: true, columns: [{ name: "Lead" }, { name: "Role" }], rows: [["ADCSC", "Assistant Director"], ["HR", "Head of HR"]] });
  book.addWorksheet("Empty");
  const kept = book.addWorksheet("Kept aside");
  kept.state = "hidden";
  kept.getCell("A1").value = "not for printing";
  return new Uint8Array(await book.xlsx.writeBuffer());
}
