import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { CellPlan, PlanValue, RowPlan, SheetPlan, TablePlan, WorkbookPlan } from "../../../core/report/workbook-plan.js";
import { BUFFER_FULL } from "../../../files/write-plan/buffer-pool.js";
import { writePlan } from "../../../files/write-plan/write-plan.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";

const PLAIN: Omit<SheetPlan, "name" | "rows"> = {
  widths: [10, 20], tables: [], validations: [], conditionals: [], freeze: null, showGridlines: true,
  print: { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" },
};

function sheetOf(values: readonly (readonly PlanValue[])[], more: Partial<SheetPlan> = {}): SheetPlan {
  const rows = values.map((row, index) => ({ row: index + 1, cells: row.map((value, column): CellPlan => ({ column: column + 1, value, look: "text" })) }));
  return { ...PLAIN, name: "One", rows, ...more };
}

function workbook(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { title: "Test", sheets, names: [] };
}

/** The parts of the package, as text. */
async function parts(plan: WorkbookPlan): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await writePlan(plan))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Names of a worksheet's top-level parts in the order in which they stand. */
function order(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name = "", empty] of xml.replace(/^<\?.*?\?>\s*/, "").matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (closing === "/") depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (empty !== "/") depth += 1;
    }
  }
  return names;
}

const TABLE: TablePlan = { name: "Costs", area: { top: 1, left: 1, bottom: 2, right: 2 }, columns: ["Item", "Twice"], calculated: { Twice: "LEN(Costs[[#This Row],[Item]])&\"<\"" }, banded: true };
const FULL = sheetOf([["Item", "Twice"], ["Oven", { formula: 'LEN(Costs[[#This Row],[Item]])&"<"', result: "4<" }], [{ text: "Plan", link: "a plan.xlsx#'It''s'!B3", tip: "Open" }, { text: "Up", link: "#One!A1" }]], {
  tables: [TABLE],
  validations: [
    { kind: "list", area: { top: 2, left: 1, bottom: 2, right: 1 }, source: "Choices", prompt: "Pick", error: "No", strict: true },
    { kind: "date", area: { top: 2, left: 2, bottom: 2, right: 2 }, prompt: "", error: "No", strict: false },
  ],
  conditionals: [{ area: { top: 2, left: 1, bottom: 2, right: 1 }, formula: 'A2="Oven"', fill: "#FFBF00", fontColour: "#1A1A1A" }],
  freeze: { rows: 1, columns: 1 },
  print: { paper: "A3", landscape: true, fitWidth: 1, fitHeight: 0, repeatRows: [1, 1], columns: [1, 2], footer: "&LTest" },
  tabColour: "#1F3864",
});

describe("writePlan", () => {
  it("gives the same bytes for the same plan, and says nothing of who or when", async () => {
    const plan = workbook(FULL);
    expect(await writePlan(plan)).toEqual(await writePlan(plan));
    const { "docProps/core.xml": core } = await parts(plan);
    expect(core).not.toMatch(/created|modified|lastModifiedBy/);
  });

  it("puts the parts of a sheet in the order of the schema", async () => {
    const { "xl/worksheets/sheet1.xml": sheet = "" } = await parts(workbook(FULL));
    expect(order(sheet)).toEqual([
      "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "conditionalFormatting", "dataValidations", "hyperlinks", "pageMargins", "pageSetup", "headerFooter",
      "ignoredErrors", "tableParts",
    ]);
  });

  it("writes a table with its filter and its calculated columns, and no headerRowCount", async () => {
    const { "xl/tables/table1.xml": table, "[Content_Types].xml": types } = await parts(workbook(FULL));
    expect(table).toContain('<autoFilter ref="A1:B2"/>');
    expect(table).toContain('<tableColumn id="2" name="Twice"><calculatedColumnFormula>LEN(Costs[[#This Row],[Item]])&amp;&quot;&lt;&quot;</calculatedColumnFormula>');
    expect(table).not.toContain("headerRowCount");
    expect(types).toContain("/xl/tables/table1.xml");
  });

  it("refuses a table that Excel would repair", async () => {
    const wrong = (columns: string[]): WorkbookPlan => workbook(sheetOf([columns, ["a", "b"]], { tables: [{ ...TABLE, columns, calculated: {} }] }));
    await expect(writePlan(wrong(["Item", "item"]))).rejects.toThrow("is there twice");
    await expect(writePlan(wrong(["Item", "Two\nlines"]))).rejects.toThrow("line break");
    await expect(writePlan(wrong(["Item", ""]))).rejects.toThrow("is empty");
    await expect(writePlan(workbook({ ...FULL, tables: [{ ...TABLE, columns: ["Thing", "Twice"] }] }))).rejects.toThrow("is not what its header cell says");
  });

  it("writes names, print titles and the columns to print", async () => {
    const { "xl/workbook.xml": xml } = await parts({ ...workbook({ ...FULL, name: "It's" }), names: [{ name: "Choices", refersTo: "Costs[Item]" }] });
    expect(xml).toContain("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'It''s'!$A:$B</definedName>");
    expect(xml).toContain("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'It''s'!$1:$1</definedName>");
    expect(xml).toContain('<definedName name="Choices">Costs[Item]</definedName>');
  });

  it("links within the workbook, to a file, and to a place in a file", async () => {
    const { "xl/worksheets/sheet1.xml": sheet, "xl/worksheets/_rels/sheet1.xml.rels": rels } = await parts(workbook(FULL));
    expect(sheet).toContain('<hyperlink ref="B3" location="One!A1"/>');
    expect(sheet).toContain(`<hyperlink ref="A3" r:id="rId1" location="'It''s'!B3" tooltip="Open"/>`);
    expect(rels).toContain('Target="a%20plan.xlsx" TargetMode="External"');
  });

  it("has one relationship for all links into a file", async () => {
    const links = ["a.xlsx#One!A1", "a.xlsx#One!A2", "b.xlsx", "a.xlsx"].map((link) => [{ text: link, link }]);
    const { "xl/worksheets/sheet1.xml": sheet, "xl/worksheets/_rels/sheet1.xml.rels": rels = "" } = await parts(workbook(sheetOf(links)));
    expect([...rels.matchAll(/Target="([^"]*)"/g)].map(([, target]) => target)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(sheet).toContain('<hyperlinks><hyperlink ref="A1" r:id="rId1" location="One!A1"/><hyperlink ref="A2" r:id="rId1" location="One!A2"/><hyperlink ref="A3" r:id="rId2"/><hyperlink ref="A4" r:id="rId1"/></hyperlinks>');
  });

  it("writes no more links than a sheet may have, and keeps the others as text", async () => {
    const links = Array.from({ length: 65_540 }, (_, index): PlanValue[] => [{ text: "Up", link: `#One!A${index + 1}` }]);
    const { "xl/worksheets/sheet1.xml": sheet = "" } = await parts(workbook(sheetOf(links)));
    expect(sheet.split("<hyperlink ref=")).toHaveLength(65_531);
    expect(sheet).toContain('<c r="A65540" s="1" t="s"><v>0</v></c>');
  });

  it("writes rows in their order whatever order they come in, and refuses one that is there twice", async () => {
    const [first, second] = sheetOf([["a"], ["b"]]).rows as [RowPlan, RowPlan];
    const { "xl/worksheets/sheet1.xml": sheet } = await parts(workbook(sheetOf([], { rows: [second, first] })));
    expect(sheet).toContain('<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1" t="s"><v>1</v></c></row></sheetData>');
    await expect(writePlan(workbook(sheetOf([], { rows: [first, first] })))).rejects.toThrow("The plan has a row twice.");
  });

  it("writes what each kind of cell holds", async () => {
    const values: PlanValue[] = [-1.5, 1e21, true, { formula: "A1<B1", result: false }, { formula: "TODAY()", result: { date: { year: 2018, month: 3, day: 25 } } }, { formula: "1/2", result: 0.5 }, { formula: "T(A1)", result: "<\u0007" }];
    const { "xl/worksheets/sheet1.xml": sheet = "" } = await parts(workbook(sheetOf([values])));
    expect([...sheet.matchAll(/<c r="[A-Z]+1" s="1"(.*?)<\/c>/g)].map(([, cell]) => cell)).toEqual([
      "><v>-1.5</v>", "><v>1e+21</v>", ' t="b"><v>1</v>', ' t="b"><f>A1&lt;B1</f><v>0</v>', "><f>TODAY()</f><v>43184</v>", "><f>1/2</f><v>0.5</v>", ' t="str"><f>T(A1)</f><v>&lt;_x0007_</v>',
    ]);
  });

  it("keeps every cell of a sheet that is packed in many pieces", async () => {
    const rows = Array.from({ length: 4000 }, (_, row) => [`Text ${row} é`, row * 1.5, null, { formula: `ROW(A${row})`, result: `Result ${row} of many` }, "The same in every row"]);
    const bytes = await writePlan(workbook(sheetOf(rows)));
    expect(unzipSync(bytes)["xl/worksheets/sheet1.xml"]?.length).toBeGreaterThan(2 * BUFFER_FULL);
    const [grid] = readXlsx("t.xlsx", bytes).grids;
    expect(grid?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(rows.map(([text, number, , formula, same]) => [text, number, (formula as { result: string }).result, same]));
  });

  it("goes on with a text that no cell can hold on a sheet of its own", async () => {
    const text = "word ".repeat(14_000);
    const files = await parts(workbook(sheetOf([["short", text]]), sheetOf([["b"]], { name: "Two" })));
    const { grids } = readXlsx("t.xlsx", await writePlan(workbook(sheetOf([["short", text]]), sheetOf([["b"]], { name: "Two" }))));
    expect(grids.map(({ sheet }) => sheet)).toEqual(["One", "Two", "Long texts"]);
    expect(grids[2]?.rows.slice(-2).map(({ cells }) => cells.slice(0, 3).map((cell) => cell.text))).toEqual([["One", "B1", "2"], ["One", "B1", "3"]]);
    expect(files["[Content_Types].xml"]).toContain("/xl/worksheets/sheet3.xml");
  });

  it.each(["=1+1", "+44 20", "- dash", "@home", "1.10", "_x000D_", "bell\u0007", " spaced ", "tab\there", "half \ud83d pair", "<b> & 'c' \"d\"", "\uffff"])("keeps %j as it is, as text", async (text) => {
    const [grid] = readXlsx("t.xlsx", await writePlan(workbook(sheetOf([[text]])))).grids;
    expect(grid?.rows[0]?.cells[0]?.value).toBe(text);
  });

  it("writes dates as days, whatever the time zone", async () => {
    const [grid] = readXlsx("t.xlsx", await writePlan(workbook({ ...sheetOf([]), rows: [{ row: 1, cells: [{ column: 1, value: { date: { year: 2018, month: 3, day: 25 } }, look: "date" }] }] }))).grids;
    expect(grid?.rows[0]?.cells[0]).toMatchObject({ text: "25 Mar 2018", value: { year: 2018, month: 3, day: 25 } });
  });

  it("leaves heights that it estimated free to grow, and keeps those that are given", async () => {
    const long = "A sentence that needs more than one line in a column as narrow as this one is.";
    const sheet = sheetOf([[long], ["short"]]);
    const { "xl/worksheets/sheet1.xml": xml } = await parts(workbook({ ...sheet, rows: sheet.rows.map((row) => (row.row === 2 ? { ...row, height: 40 } : row)) }));
    expect(xml).toMatch(/<row r="1" ht="\d+(?![^>]*customHeight)/);
    expect(xml).toMatch(/<row r="2" ht="40" customHeight="1"/);
  });

  it("shares one style for each look", async () => {
    const rows = Array.from({ length: 50 }, () => ["a", "b"]);
    const { "xl/styles.xml": styles = "" } = await parts(workbook(sheetOf(rows)));
    expect(/<cellXfs count="(\d+)"/.exec(styles)?.[1]).toBe("2");
  });
});
