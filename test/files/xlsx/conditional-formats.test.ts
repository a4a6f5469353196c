import { describe, expect, it } from "vitest";
import { cellsBy, onlySheet, readMade, solid, stylesOf, type WorkbookXml } from "./made-workbook.js";

const DXFS = `<dxfs>
  <dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>
  <dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FFFFC000"/></patternFill></fill></dxf>
  <dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill></dxf>
  <dxf><font><b/><strike/></font></dxf></dxfs>`;
const [RED, AMBER, GREEN] = ["#FF0000", "#FFC000", "#00B050"];
const STYLES = stylesOf([{ format: "dd/mm/yyyy" }, { fill: solid('rgb="FFEEEEEE"') }], DXFS);

/** A cell as the test writes it: a number, a text, a truth value, a date (serial in brackets), an error, or nothing. */
function cellXml(at: string, content: string): string {
  if (content === "") return `<c r="${at}"/>`;
  if (/^#/.test(content)) return `<c r="${at}" t="e"><v>${content}</v></c>`;
  if (/^(TRUE|FALSE)$/.test(content)) return `<c r="${at}" t="b"><v>${content === "TRUE" ? 1 : 0}</v></c>`;
  if (/^\[\d+\]$/.test(content)) return `<c r="${at}" s="1"><v>${content.slice(1, -1)}</v></c>`;
  if (/^-?[\d.]+$/.test(content)) return `<c r="${at}"><v>${content}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
}

/** Rows of cells, "a | b" from A1 on. */
const rowsXml = (rows: readonly string[]) => rows.map((row, n) => `<row r="${n + 1}">${row.split("|").map((content, k) => cellXml(`${"ABCDEF".charAt(k)}${n + 1}`, content.trim())).join("")}</row>`).join("");

function rule(attributes: string, ...formulas: readonly string[]): string {
  return `<cfRule ${attributes.includes("priority") ? "" : 'priority="1" '}${attributes.includes("dxfId") ? "" : 'dxfId="0" '}${attributes}>${formulas.map((text) => `<formula>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</formula>`).join("")}</cfRule>`;
}

const on = (sqref: string, ...rules: readonly string[]) => `<conditionalFormatting sqref="${sqref}">${rules.join("")}</conditionalFormatting>`;

function fills(rows: readonly string[], after: string, xml: Partial<WorkbookXml> = {}): Record<string, string> {
  const grid = onlySheet({ sheets: rowsXml(rows), after, styles: STYLES, ...xml });
  return Object.fromEntries(Object.entries(cellsBy(grid, ({ look }) => look.fill)).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Which of the cells in column A a rule on it colours. */
const coloured = (cells: string, after: string) => Object.keys(fills(cells.split(",").map((cell) => cell.trim()), after)).join(" ");

describe("rules on the cell's own value", () => {
  const CELLS = "1, 2, 3, Red, green, [43434], TRUE, #N/A";
  it.each([
    ["equal", ["2"], "A2"],
    ["equal", ['"RED"'], "A4"],
    ["equal", ["$A$3"], "A3"],
    ["equal", ["43434"], "A6"],
    ["equal", ["DATE"], ""],
    ["notEqual", ["1"], "A2 A3 A4 A5 A6 A7"],
    ["lessThan", ["3"], "A1 A2"],
    ["lessThanOrEqual", ["3"], "A1 A2 A3"],
    ["greaterThan", ["2"], "A3 A4 A5 A6 A7"],
    ["greaterThanOrEqual", ["3"], "A3 A4 A5 A6 A7"],
    ["between", ["3", "2"], "A2 A3"],
    ["notBetween", ["1", "3"], "A4 A5 A6 A7"],
  ])("%s %j", (operator, formulas, addresses) => {
    expect(coloured(CELLS, on("A1:A8", rule(`type="cellIs" operator="${operator}"`, ...formulas)))).toBe(addresses);
  });

  it("counts an empty cell as 0 and as no text, if its row is there", () => {
    const zero = on("A1:A9", rule('type="cellIs" operator="lessThan"', "1"));
    expect(fills(["5 | x", " | y"], zero)).toEqual({ A2: RED });
    expect(fills(["5 | x", " | y"], on("A1:A9", rule('type="cellIs" operator="equal"', '"x"')))).toEqual({});
  });
});

describe("rules on text", () => {
  const CELLS = "Red, red flag, on track, off-track (red), 7";
  it.each([
    ["containsText", "red", 'NOT(ISERROR(SEARCH("red",A1)))', "A1 A2 A4"],
    ["notContainsText", "red", 'ISERROR(SEARCH("red",A1))', "A3 A5"],
    ["beginsWith", "RED", 'LEFT(A1,LEN("RED"))="RED"', "A1 A2"],
    ["endsWith", "track", 'RIGHT(A1,LEN("track"))="track"', "A3"],
    ["containsText", "7", 'NOT(ISERROR(SEARCH("7",A1)))', "A5"],
  ])("%s %s, with its formula and without", (type, text, formula, addresses) => {
    expect(coloured(CELLS, on("A1:A5", rule(`type="${type}" operator="${type}" text="${text}"`, formula)))).toBe(addresses);
    expect(coloured(CELLS, on("A1:A5", rule(`type="${type}" text="${text}"`)))).toBe(addresses);
  });

  it.each([
    ["containsBlanks", "A2 A3"],
    ["notContainsBlanks", "A1"],
    ["containsErrors", "A4"],
    ["notContainsErrors", "A1 A2 A3"],
  ])("%s", (type, addresses) => {
    expect(coloured("x, ,  , #N/A".replace("#N/A", "#DIV/0!"), on("A1:A4", rule(`type="${type}"`)))).toBe(addresses);
  });
});

describe("rules by formula", () => {
  const ROWS = ["1 | Red | 3", "2 | AMBER | 4", "3 | R | 3", "4 | Off track - red | 5", "5 | | 1"];
  it.each([
    ["another column", '$B1="Red"', "A1"],
    ["OR", 'OR($B1="Red",$B1="R")', "A1 A3"],
    ["OR with a list", 'OR($B1={"Red","R"})', "A1 A3"],
    ["AND", 'AND($B1="R",$A1>2)', "A3"],
    ["NOT", 'NOT($B1="Red")', "A2 A3 A4 A5"],
    ["SEARCH", 'ISNUMBER(SEARCH("red",$B1))', "A1 A4"],
    ["SEARCH with wildcards", 'ISNUMBER(SEARCH("off*r?d",$B1))', "A4"],
    ["SEARCH alone", 'SEARCH("red",$B1)', "A1 A4"],
    ["FIND minds case", 'ISNUMBER(FIND("Red",$B1))', "A1"],
    ["LEFT", 'LEFT($B1,1)="r"', "A1 A3"],
    ["EXACT", 'EXACT($B1,"red")', ""],
    ["TRIM, UPPER and &", 'TRIM(UPPER(" "&$B1))="RED"', "A1"],
    ["comparing cells", "$A1=$C1", "A3"],
    ["sums and products", "$A1*3-2=$C1", "A2"],
    ["IF", 'IF($B1="Red",1,0)', "A1"],
    ["an empty cell", "ISBLANK($B1)", "A5"],
    ["an empty cell as text", '$B1=""', "A5"],
    ["every other row", "MOD(ROW(),2)=0", "A2 A4"],
    ["a fixed cell", "$A1>=$C$2", "A4 A5"],
    ["a truth value", "TRUE", "A1 A2 A3 A4 A5"],
    ["a number", "$A1-3", "A1 A2 A4 A5"],
    ["percent and powers", "$A1=200%^2", "A4"],
    ["today, which nobody knows", "$A1<TODAY()", ""],
    ["today, where it does not matter", 'OR($B1="Red",$A1<TODAY())', "A1"],
    ["a range, which is not computed", "COUNTIF($A$1:$A$5,$A1)>0", ""],
    ["an error", "1/0", ""],
    ["nonsense", "((((", ""],
    ["a name", "$A1=Limit", "A3"],
    ["a name that names itself", "$A1=Loop", ""],
  ])("%s: %s", (_, formula, addresses) => {
    const names = "<definedNames><definedName name=\"Limit\">Sheet1!$A$3</definedName><definedName name=\"Loop\">Loop</definedName></definedNames>";
    expect(Object.keys(fills(ROWS, on("A1:A5", rule('type="expression"', formula)), { names })).join(" ")).toBe(addresses);
  });

  it("moves with the cell, from the first cell of all areas", () => {
    expect(fills(["1 | 1 | 2", "2 | 3 | 9"], on("B1:B2 A2", rule('type="expression"', "B1=2")))).toEqual({ B1: RED });
    expect(fills(["x | 1", "x | 2"], on("B1:B2", rule('type="expression"', "B1=2")))).toEqual({ B2: RED });
  });

  it("colours cells that hold nothing by another column", () => {
    expect(fills(["Red |  | x", "Green |  | x"], on("B1:B2", rule('type="expression"', '$A1="Red"')))).toEqual({ B1: RED });
    expect(fills(["Red | y", "Red"], on("A1:XFD1048576", rule('type="expression"', '$A1="Red"')))).toEqual({ A1: RED, B1: RED, A2: RED, B2: RED });
  });

  it("reads rules that look at other sheets", () => {
    const key = (formula: string) => `<extLst><ext uri="x"><x14:conditionalFormattings xmlns:x14="a" xmlns:xm="b"><x14:conditionalFormatting><x14:cfRule type="cellIs" priority="1" operator="equal"><xm:f>${formula}</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF0070C0"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const [plan] = readMade({ sheets: { Plan: rowsXml(["R", "B"]), "RAG key": rowsXml(["x | B"]) }, after: key("'RAG key'!$B$1"), styles: STYLES });
    expect(plan && cellsBy(plan, ({ look }) => look.fill)).toEqual({ A1: null, A2: "#0070C0" });
  });
});

describe("several rules", () => {
  const rules = (first: string, second: string) => on("A1", rule(`type="expression" priority="${first}`, "TRUE"), rule(`type="expression" ${second}`, "TRUE"));

  it.each([
    ["the lower priority number wins", '2" dxfId="0"', 'priority="1" dxfId="1"', { fill: AMBER, bold: false, fontColour: "#9C0006" }],
    ["what the first leaves alone the next may say", '1" dxfId="3"', 'priority="2" dxfId="2"', { fill: GREEN, bold: true, fontColour: null }],
    ["unless the first says stop", '1" dxfId="3" stopIfTrue="1"', 'priority="2" dxfId="2"', { fill: null, bold: true, fontColour: null }],
    ["a rule without a look stops too", '1" dxfId="99" stopIfTrue="1"', 'priority="2" dxfId="2"', { fill: null, bold: false, fontColour: null }],
  ])("%s", (_, first, second, look) => {
    const grid = onlySheet({ sheets: rowsXml(["x"]), after: rules(first.slice(0), second), styles: STYLES });
    expect(grid.rows[0]?.cells[0]?.look).toMatchObject(look);
  });

  it("stands over the cell's own fill, and leaves it where it does not hold", () => {
    const grid = onlySheet({ sheets: '<row><c s="2"><v>1</v></c><c s="2"><v>2</v></c></row>', after: on("A1:B1", rule('type="cellIs" operator="equal"', "2")), styles: STYLES });
    expect(cellsBy(grid, ({ look }) => look.fill)).toEqual({ A1: "#EEEEEE", B1: RED });
  });

  it("leaves scales, bars and icons alone", () => {
    const others = '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="iconSet" priority="2"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule>';
    expect(fills(["1", "2"], on("A1:A2", others))).toEqual({});
  });
});
