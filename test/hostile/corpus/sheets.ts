import { columnName } from "../../../core/grid/address.js";
import { relationship, workbookBytes, type WorkbookXml } from "../../files/xlsx/made-workbook.js";
import { hostile, type Expected, type HostileCase } from "../hostile-case.js";
import { ACTIONS, planXml, ROWS, STYLES } from "../plan-parts.js";

const readAll: Expected = { actions: ACTIONS };
const sheetCase = (name: string, xml: () => Partial<WorkbookXml>, expected: Expected = readAll): HostileCase => hostile("sheet", name, "plan.xlsx", () => workbookBytes(planXml(xml())), expected);

const times = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join("");
const merges = (...refs: readonly string[]): Partial<WorkbookXml> => ({ after: `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` });
const formats = (sqref: string, rules: string): Partial<WorkbookXml> => ({ after: `<conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>` });
const rule = (formula: string, n = 0): string => `<cfRule type="expression" dxfId="0" priority="${n + 1}"><formula>${formula}</formula></cfRule>`;
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const table = (attributes: string): Partial<WorkbookXml> => ({ sheetLinks: relationship("rId1", "table", "../tables/table1.xml"), parts: { "xl/tables/table1.xml": `<table ${MAIN} id="1" name="T" displayName="T" ${attributes}/>` } });
const notes = (list: string): Partial<WorkbookXml> => ({ sheetLinks: relationship("rId1", "comments", "../comments1.xml"), parts: { "xl/comments1.xml": `<comments ${MAIN}><authors/><commentList>${list}</commentList></comments>` } });
const note = (ref: string, text = "See minutes"): string => `<comment ref="${ref}"><text><r><t>${text}</t></r></text></comment>`;

/** A tracker of so many lines, each cell as `make` writes it. */
const lines = (count: number, make: (n: number) => readonly (string | number)[]): Partial<WorkbookXml> => ({
  sheets: { Plan: ["Ref", "Action", "Lead", "Due", "Status"].map((text) => `<c t="str"><v>${text}</v></c>`).join("").replace(/^/, "<row>").concat("</row>") + times(count, (n) => `<row>${make(n).map((value) => `<c t="str"><v>${value}</v></c>`).join("")}</row>`) },
});

/** What stands around the cells: merges, formats, tables, notes, and sheets of every shape and size. */
export const SHEETS: readonly HostileCase[] = [
  sheetCase("validations of whole columns", () => ({ after: `<dataValidations>${times(50, (n) => `<dataValidation type="list" sqref="${columnName(n + 1)}2:${columnName(n + 1)}1048576 A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>`)}</dataValidations>` })),
  sheetCase("formats of whole columns", () => formats("A1:XFD1048576 H2:H1048576 A:A 1:1", times(20, (n) => rule("$E1=&quot;Off track&quot;", n)))),
  sheetCase("5,000 rules", () => formats("A1:E4", times(5000, (n) => rule(`$A1=${n}`, n)))),
  sheetCase("1,000 rules of whole columns over 2,000 rows", () => ({ sheets: { Plan: ROWS + times(2000, (n) => `<row r="${n + 10}"><c r="A${n + 10}"><v>${n}</v></c></row>`) }, after: times(1000, (n) => `<conditionalFormatting sqref="A1:A1048576">${rule(`$A1=${n}`, n)}</conditionalFormatting>`) }), "answered"),
  sheetCase("a rule of 100,000 areas", () => formats(times(100_000, (n) => `A${n + 1} `), rule("A1=1"))),
  sheetCase("areas that are none", () => formats("A1:B2:C3 #REF! ZZZZ9 A0 :: 1048577:99999999 $$", rule("A1=1"))),
  sheetCase("formulas that are none", () => formats("A1:E4", ["", "(((((", ")", "=", "A1=", `${"(".repeat(5000)}A1${")".repeat(5000)}`, `${"-".repeat(8000)}1`, `${"1+".repeat(4000)}1`, `${"1%".repeat(4000)}`, "\"", "'", "IF(", "{1,2", "SUM(1:1048576)", "#REF!", "A1048577", "ZZZ1", `SEARCH(REPT("*a",99),A1)`, "MOD(A1,0)", "MID(A1,-1,1e9)", "LEFT(A1,1e308)"].map((formula, n) => rule(formula.replaceAll("\"", "&quot;"), n)).join(""))),
  sheetCase("a search that goes back and back", () => formats("A1:E4", rule(`SEARCH("${"*a?".repeat(200)}",B1)`.replaceAll("\"", "&quot;")))),
  sheetCase("rules without anything", () => formats("A1:E4", "<cfRule/><cfRule type=\"colorScale\"><colorScale/></cfRule><cfRule type=\"iconSet\"/><cfRule type=\"expression\" dxfId=\"99\" priority=\"x\"><formula/></cfRule><cfRule type=\"__proto__\" dxfId=\"0\"/><cfRule type=\"cellIs\" operator=\"constructor\" dxfId=\"0\"><formula>1</formula></cfRule>")),
  sheetCase("rules of Excel 2010", () => ({ after: '<extLst><ext uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>Key!$A$1="x"</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>E2:E4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>' })),
  sheetCase("merges that overlap", () => merges("G1:H9", "H2:J3", "G1:H9", "G1:G1"), readAll),
  sheetCase("a merge of the whole sheet", () => merges("A1:XFD1048576"), "answered"),
  sheetCase("merges of whole columns and rows", () => merges("G:H", "9:12"), readAll),
  sheetCase("merges that are none", () => merges("", "G1", "H9:G1", "#REF!", "A0:B0", "G1:XFE1048577"), readAll),
  sheetCase("100,000 merges", () => merges(...Array.from({ length: 100_000 }, (_, n) => `G${n + 1}:H${n + 1}`)), readAll),
  sheetCase("a table beyond the cells", () => table('ref="A1:XFD1048576"')),
  sheetCase("a table that is not where it says", () => table('ref="Q7:R9"')),
  sheetCase("a table without a range", () => table("")),
  sheetCase("a table without headings, and with totals", () => table('ref="A1:E4" headerRowCount="0" totalsRowCount="99999"'), "answered"),
  sheetCase("a table of one cell", () => table('ref="A1"')),
  sheetCase("a size that lies", () => ({ before: '<dimension ref="A1:XFD1048576"/>' })),
  sheetCase("a size that says nothing is there", () => ({ before: '<dimension ref="A1"/>' })),
  sheetCase("a size that is none", () => ({ before: '<dimension ref="nowhere"/>' })),
  sheetCase("columns that lie", () => ({ before: '<cols><col min="-5" max="1e99" hidden="1"/><col min="9" max="3" hidden="1"/><col hidden="1"/><col min="x" max="y" hidden="1"/></cols>' }), "answered"),
  sheetCase("notes on cells that are not there", () => notes(note("Q99") + note("XFD1048576") + note("A2"))),
  sheetCase("notes on nothing", () => notes(`${note("")}${note("#REF!")}${note("XFE1")}${note("A1048577")}<comment/>`)),
  sheetCase("10,000 notes on one cell", () => notes(times(10_000, (n) => note("A2", `note ${n}`)))),
  sheetCase("notes over 20,000 rows", () => notes(times(20_000, (n) => note(`G${40_000 - n}`)))),
  sheetCase("links of whole columns", () => ({ after: `<hyperlinks>${times(200, () => '<hyperlink ref="A1:XFD1048576" location="Plan!A1"/>')}</hyperlinks>` })),
  sheetCase("20,000 links", () => ({ after: `<hyperlinks>${times(20_000, (n) => `<hyperlink ref="G${n + 1}" r:id="rId${n}"/>`)}</hyperlinks>`, sheetLinks: times(20_000, (n) => relationship(`rId${n}`, "hyperlink", `https://example.org/${n}`, 'TargetMode="External"')) })),
  sheetCase("16,384 columns", () => ({ sheets: { Plan: `<row r="1">${times(16_384, (n) => `<c t="str"><v>Heading ${n}</v></c>`)}</row><row r="2">${times(16_384, (n) => `<c><v>${n}</v></c>`)}</row>` } }), { cells: { XFD1: "Heading 16383", XFD2: "16383" } }),
  sheetCase("50,000 rows in the wrong order", () => ({ sheets: { Plan: times(50_000, (n) => `<row r="${50_000 - n}"><c r="A${50_000 - n}"><v>${n}</v></c></row>`) } }), { cells: { A50000: "0" } }),
  sheetCase("16,384 cells in the wrong order, on 3 rows", () => ({ sheets: { Plan: times(3, (row) => `<row r="${row + 1}">${times(16_384, (n) => `<c r="${columnName(16_384 - n)}${row + 1}"><v>1</v></c>`)}</row>`) } }), "answered"),
  sheetCase("10,000 lines", () => lines(10_000, (n) => [n + 1, `Dredge basin ${n}`, "Harbour Master", "Nov 2025", "On track"]), "answered"),
  sheetCase("5,000 lines with as many leads", () => lines(5000, (n) => [n + 1, `Dredge basin ${n}`, `Head of Basin ${n} and ${n.toString(2).replaceAll("0", "North ").replaceAll("1", "South ")}`, "Nov 2025", "On track"]), "answered"),
  sheetCase("5,000 lines with as many abbreviations", () => lines(5000, (n) => [n + 1, `Dredge XA${columnName(n + 1)}Xes`, `XA${columnName(n + 1)}X`, "Nov 2025", "On track"]), "answered"),
  sheetCase("5,000 lines with as many statuses, dates and references", () => lines(5000, (n) => [`${n % 7}.${n}${columnName(n + 1)}`, `Dredge ${n}`, "Harbour Master", `${n % 31}/${n % 13}/${2000 + (n % 60)} or ${n}`, `${columnName(n + 1)} rated`]), "answered"),
  sheetCase("5,000 lines that say the same", () => lines(5000, () => ["1", "Dredge the basin", "Harbour Master", "asap", "Red"]), "answered"),
  sheetCase("3,000 lines of long texts", () => lines(3000, (n) => [n, `Dredge the basin and the harbour ${n}. `.repeat(40), "Harbour Master", "Nov 2025", "On track"]), "answered"),
  sheetCase("100,000 empty coloured rows", () => ({ sheets: { Plan: ROWS + times(100_000, (n) => `<row r="${n + 5}" s="3" customFormat="1"><c r="A${n + 5}" s="3"/><c r="B${n + 5}" s="3"/></row>`) }, styles: STYLES })),
  sheetCase("a hundred thousand styles", () => ({ styles: STYLES.replace("</cellXfs>", `${times(100_000, (n) => `<xf numFmtId="${n % 60}" fontId="${n % 2}" fillId="${n % 3}"/>`)}</cellXfs>`) })),
  sheetCase("a hundred thousand fonts and fills", () => ({ styles: STYLES.replace("</fonts>", `${times(100_000, (n) => `<font><sz val="${n % 40}"/><color theme="${n % 30}" tint="0.${n % 9}"/></font>`)}</fonts>`).replace("</fills>", `${times(100_000, (n) => `<fill><patternFill patternType="solid"><fgColor indexed="${n % 99}"/></patternFill></fill>`)}</fills>`) })),
  sheetCase("formats that nobody can read", () => ({ styles: STYLES.replace("</numFmts>", `${[";;;;;;", "[", "[>", "[>x]0;[<=]0", "\\", "\"", "_", "*", "0".repeat(5000), "#,".repeat(2000), "?/".repeat(500), "e+E+e-", "[$-F800]", "[$-zz]yyyy", "[DBNum1][$-804]General", "[h]".repeat(500), "0.".repeat(300), "%".repeat(400), "General;General", "@@@", "yyyyyyyyyymmmmmmmmdddddddd", "[Color99]0", "0E+0000000000", "# ?/1000000000"].map((code, n) => `<numFmt numFmtId="${300 + n}" formatCode="${code.replaceAll("\"", "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}"/>`).join("")}</numFmts>`).replace("</cellXfs>", `${times(24, (n) => `<xf numFmtId="${300 + n}"/>`)}</cellXfs>`), sheets: { Plan: ROWS + times(24, (n) => `<row r="${n + 10}">${["0", "-1", "0.5", "1234567.891", "1e300", "-1e-300", "45991.75"].map((value) => `<c s="${n + 4}"><v>${value}</v></c>`).join("")}</row>`) } }), "answered"),
];
