import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { areaAddress } from "../../core/grid/address.js";
import type { Grid } from "../../core/grid/grid.js";
import { readFile } from "../../files/read-file.js";
import { cell, paragraph, run, shade, table, wordFile } from "../files/docx/word-file.js";

/** One small tracker as each kind of file would hold it: a merged theme, an action over two milestones, fills with and without words, struck text, two lines in a cell. */
const SOURCES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "tracker.xlsx": asWorkbook,
  "tracker.html": async () => new TextEncoder().encode(HTML),
  "tracker.docx": async () => asWord(),
};

const HTML = `<table>
  <tr><td colspan=4>Theme 1: Homes near home</td></tr>
  <tr><td bgcolor="#D9D9D9"><b>Action</b></td><td bgcolor="#D9D9D9"><b>Milestone</b></td><td bgcolor="#D9D9D9"><b>Due</b></td><td bgcolor="#D9D9D9"><b>RAG</b></td></tr>
  <tr><td rowspan=2>Open two homes</td><td>Find sites</td><td><s>May</s> June 2019</td><td bgcolor="#FF0000"></td></tr>
  <tr><td>Ask residents<br>Ask schools</td><td><s>July 2019</s></td><td style="background:#92D050">G</td></tr>
  <tr><td>Recruit carers</td><td></td><td>March 2020</td><td><font color="#C00000">●</font></td></tr></table>`;

async function asWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Table 1");
  sheet.addRows([
    ["Theme 1: Homes near home"],
    ["Action", "Milestone", "Due", "RAG"],
    ["Open two homes", "Find sites", { richText: [{ text: "May", font: { strike: true } }, { text: " June 2019" }] }, null],
    [null, "Ask residents\nAsk schools", "July 2019", "G"],
    ["Recruit carers", null, "March 2020", "●"],
  ]);
  for (const area of ["A1:D1", "A3:A4"]) sheet.mergeCells(area);
  const fill = (at: string, argb: string): void => {
    sheet.getCell(at).fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
  };
  for (const at of ["A2", "B2", "C2", "D2"]) {
    fill(at, "FFD9D9D9");
    sheet.getCell(at).font = { bold: true };
  }
  fill("D3", "FFFF0000");
  fill("D4", "FF92D050");
  sheet.getCell("C4").font = { strike: true };
  sheet.getCell("D5").font = { color: { argb: "FFC00000" } };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function asWord(): Uint8Array {
  const heading = (text: string): string => cell(run(text, "<w:b/>"), shade("D9D9D9"));
  return wordFile({
    body: table([
      [cell("Theme 1: Homes near home", '<w:gridSpan w:val="4"/>')],
      [heading("Action"), heading("Milestone"), heading("Due"), heading("RAG")],
      [cell("Open two homes", '<w:vMerge w:val="restart"/>'), cell("Find sites"), cell(run("May", "<w:strike/>") + run(" June 2019")), cell("", shade("FF0000"))],
      [cell("", "<w:vMerge/>"), cell(paragraph("Ask residents") + paragraph("Ask schools")), cell(run("July 2019", "<w:strike/>")), cell("G", shade("92D050"))],
      [cell("Recruit carers"), cell(""), cell("March 2020"), cell(run("●", '<w:color w:val="C00000"/>'))],
    ]),
  });
}

describe.each(Object.entries(SOURCES))("%s", (name, source) => {
  const read = async (): Promise<Grid> => {
    const { grids } = await readFile(name, await source());
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Table 1"]);
    return grids[0] as Grid;
  };

  it("has its texts where they stand", async () => {
    expect(await cellsOf(read(), ({ text }) => text)).toEqual({
      A1: "Theme 1: Homes near home",
      A2: "Action", B2: "Milestone", C2: "Due", D2: "RAG",
      A3: "Open two homes", B3: "Find sites", C3: "May June 2019",
      B4: "Ask residents\nAsk schools", C4: "July 2019", D4: "G",
      A5: "Recruit carers", C5: "March 2020", D5: "●",
    });
  });

  it("has its merges", async () => {
    const { merges } = await read();
    expect(merges.map(areaAddress).sort()).toEqual(["A1:D1", "A3:A4"]);
  });

  it("has its fills, also of cells without text", async () => {
    expect(await cellsOf(read(), ({ look }) => look.fill)).toEqual({ A2: "#D9D9D9", B2: "#D9D9D9", C2: "#D9D9D9", D2: "#D9D9D9", D3: "#FF0000", D4: "#92D050" });
  });

  it("has its bold text, its struck text and its colours of text", async () => {
    const grid = read();
    expect(await cellsOf(grid, ({ look }) => look.bold)).toEqual({ A2: true, B2: true, C2: true, D2: true });
    expect(await cellsOf(grid, ({ look }) => look.strike)).toEqual({ C4: true });
    expect(await cellsOf(grid, ({ struckParts }) => struckParts)).toEqual({ C3: ["May"] });
    expect(await cellsOf(grid, ({ look }) => look.fontColour)).toEqual({ D5: "#C00000" });
  });

  it("holds texts as values", async () => {
    const grid = await read();
    for (const { cells } of grid.rows) for (const { text, value } of cells) expect(value).toBe(text === "" ? null : text);
  });
});

/** What `pick` finds in the cells, by address; cells where it finds nothing are left out. */
async function cellsOf<T>(grid: Promise<Grid>, pick: (cell: Grid["rows"][number]["cells"][number]) => T): Promise<Record<string, T>> {
  const { rows } = await grid;
  const found = rows.flatMap(({ cells }) => cells.map((each): [string, T] => [areaAddress({ top: each.row, left: each.column, bottom: each.row, right: each.column }), pick(each)]));
  return Object.fromEntries(found.filter(([, value]) => Boolean(value)));
}
