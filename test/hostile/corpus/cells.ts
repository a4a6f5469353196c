import { workbookBytes, type WorkbookXml, stylesOf } from "../../files/xlsx/made-workbook.js";
import { hostile, type Expected, type HostileCase } from "../hostile-case.js";

/** A sheet of these cells, and what they should show. */
const cellCase = (name: string, sheets: () => string, cells: Readonly<Record<string, string>>, more: () => Partial<WorkbookXml> = () => ({})): HostileCase =>
  hostile("cell", name, "plan.xlsx", () => workbookBytes({ sheets: sheets(), ...more() }), { cells });
const oddCase = (name: string, sheets: () => string, expected: Expected = "answered", more: () => Partial<WorkbookXml> = () => ({})): HostileCase =>
  hostile("cell", name, "plan.xlsx", () => workbookBytes({ sheets: sheets(), ...more() }), expected);

const row = (cells: string, attributes = 'r="1"'): string => `<row ${attributes}>${cells}</row>`;
const inline = (text: string): string => `<is><t>${text}</t></is>`;

/** Style 1 is a date, 2 a date and a time, 3 a time over 24 hours, 4 a percentage, 5 hides everything. */
const FORMATS = (): Partial<WorkbookXml> => ({ styles: stylesOf([{ format: "dd/mm/yyyy" }, { format: "dd/mm/yyyy hh:mm" }, { format: "[h]:mm" }, { format: "0%" }, { format: ";;;" }]) });
const dated = (value: string, style = 1): string => row(`<c r="A1" s="${style}"><v>${value}</v></c>`);
const in1904 = (): Partial<WorkbookXml> => ({ ...FORMATS(), workbookPr: '<workbookPr date1904="1"/>' });

/** What stands in single cells: values of every type, true and false. */
export const CELLS: readonly HostileCase[] = [
  cellCase("cells and rows without addresses", () => row('<c t="str"><v>a</v></c><c><v>2</v></c>', "") + row('<c><v>3</v></c>', ""), { A1: "a", B1: "2", A2: "3" }),
  cellCase("an address here and there", () => row('<c r="C1"><v>1</v></c><c><v>2</v></c>', "") + row('<c><v>3</v></c>', 'r="5"') + row("<c><v>4</v></c>", ""), { C1: "1", D1: "2", A5: "3", A6: "4" }),
  cellCase("rows out of order", () => row('<c r="A3"><v>3</v></c>', 'r="3"') + row('<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>'), { A1: "1", B1: "2", A3: "3" }),
  cellCase("the same row twice", () => row('<c r="A1"><v>1</v></c>') + row('<c r="B1"><v>2</v></c>'), { A1: "1", B1: "2" }),
  cellCase("the same cell twice", () => row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), { A1: "2" }),
  cellCase("addresses in small letters, and with dollars", () => row('<c r="a1"><v>1</v></c><c r="$B$1"><v>2</v></c>'), { A1: "1", B1: "2" }),
  cellCase("a cell that names another row", () => row('<c r="A7"><v>1</v></c>'), { A1: "1" }),
  cellCase("a row at the last of the sheet only", () => row('<c r="XFD1048576"><v>9</v></c>', 'r="1048576"'), { XFD1048576: "9" }),
  oddCase("a row after the last", () => row('<c r="A1048577"><v>9</v></c>', 'r="1048577"'), { refused: "damaged" }),
  oddCase("a column after the last", () => row('<c r="XFE1"><v>9</v></c>'), { refused: "damaged" }),
  oddCase("an address of letters alone", () => row(`<c r="${"Z".repeat(100)}"><v>9</v></c>`), { refused: "damaged" }),
  cellCase("rows and cells of no number", () => row('<c r=""><v>9</v></c>', 'r="one"') + row('<c s="" t=""><v>8</v></c>', 'r=""') + row('<c r="A0"><v>7</v></c>', 'r="0"'), { A1: "9", A2: "8", A3: "7" }),
  oddCase("a negative row", () => row('<c r="A-1"><v>9</v></c>', 'r="-1"')),
  cellCase("heights, styles and spans that lie", () => row('<c r="A1"><v>9</v></c>', 'r="1" ht="-5" customHeight="1" spans="7:3" s="999" customFormat="1"'), { A1: "9" }),
  cellCase("values of every type", () => row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>true</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="str"><v>x</v></c><c r="E1" t="n"><v>1.5</v></c><c r="F1" t="d"><v>2025-11-30</v></c>'), { A1: "TRUE", B1: "TRUE", C1: "#DIV/0!", D1: "x", E1: "1.5", F1: "30/11/2025" }),
  cellCase("a date that carries a time and a zone", () => row('<c r="A1" s="2" t="d"><v>2025-11-30T14:30:00.000Z</v></c>'), { A1: "30/11/2025 14:30" }, FORMATS),
  cellCase("a time without a date", () => row('<c r="A1" t="d"><v>14:30:00</v></c>'), { A1: "14:30:00" }),
  cellCase("a type that nobody has", () => row('<c r="A1" t="zz"><v>5</v></c>'), { A1: "5" }),
  cellCase("values without anything in them", () => row('<c r="A1"><v/></c><c r="B1"><v></v></c><c r="C1" t="s"><v/></c><c r="D1" t="inlineStr"/><c r="E1" t="inlineStr"><is/></c><c r="F1" t="b"><v/></c><c r="G1"><v>7</v></c>'), { A1: "", C1: "", F1: "", G1: "7" }),
  cellCase("numbers with spaces about them", () => row('<c r="A1"><v> 42 </v></c><c r="B1"><v>\n4.5E1\n</v></c><c r="C1" t="s"><v> 1 </v></c><c r="D1" t="b"><v> 1 </v></c>'), { A1: "42", B1: "45", C1: "text", D1: "TRUE" }, () => ({ strings: "<si><t>other</t></si><si><t>text</t></si>" })),
  cellCase("numbers as large and small as can be", () => row('<c r="A1"><v>1.7976931348623157E308</v></c><c r="B1"><v>-5E-324</v></c><c r="C1"><v>-0</v></c><c r="D1"><v>1e999</v></c><c r="E1"><v>NaN</v></c><c r="F1"><v>Infinity</v></c>'), { A1: "1.79769E+308", C1: "0", D1: "1e999", E1: "NaN", F1: "Infinity" }),
  cellCase("a number of ten thousand figures", () => row(`<c r="A1"><v>${"9".repeat(10_000)}</v></c>`), { A1: "9".repeat(10_000) }),
  cellCase("numbers in other bases", () => row('<c r="A1"><v>0x1F</v></c><c r="B1"><v>0b1</v></c><c r="C1"><v>1_000</v></c><c r="D1"><v>1,5</v></c>'), { C1: "1_000", D1: "1,5" }),
  oddCase("a shared text that is not a number", () => row('<c r="A1" t="s"><v>zero</v></c>'), { refused: "damaged" }, () => ({ strings: "<si><t>text</t></si>" })),
  oddCase("a shared text that is not there", () => row('<c r="A1" t="s"><v>99</v></c>'), { refused: "damaged" }, () => ({ strings: "<si><t>text</t></si>" })),
  oddCase("a shared text at minus one", () => row('<c r="A1" t="s"><v>-1</v></c>'), { refused: "damaged" }, () => ({ strings: "<si><t>text</t></si>" })),
  cellCase("a text of 32,768 characters, and one of a million", () => row(`<c r="A1" t="inlineStr">${inline("x".repeat(32_768))}</c><c r="B1" t="inlineStr">${inline("y ".repeat(499_999))}</c>`), { A1: "x".repeat(32_768) }),
  cellCase("inline texts of every kind", () => row('<c r="A1" t="inlineStr"><is><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> kept </t></is></c><c r="C1"><is><t>untyped</t></is></c>'), { A1: "one two", B1: " kept ", C1: "untyped" }),
  cellCase("a text that is read aloud", () => row('<c r="A1" t="s"><v>0</v></c>'), { A1: "課きく" }, () => ({ strings: '<si><t>課きく</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>' })),
  cellCase("a formula before and after its value", () => row('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>3</v><f>1+2</f></c>'), { A1: "2", B1: "3" }),
  cellCase("formulas shared, of arrays and of data tables", () => row('<c r="A1"><f t="shared" ref="A1:A9" si="0">B1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">{1}</f><v>3</v></c><c r="D1"><f t="dataTable" ref="D1:D9" dt2D="1" r1="A1" r2="A2"/><v>4</v></c>'), { A1: "1", B1: "2", C1: "3", D1: "4" }),
  cellCase("a shared formula that nobody began", () => row('<c r="A1"><f t="shared" si="77"/><v>1</v></c>'), { A1: "1" }),
  cellCase("cells with lists of their own", () => row('<c r="A1"><v>1</v><extLst><ext uri="x"><v>2</v></ext></extLst></c><c r="B1"><v>3</v></c>'), { A1: "1", B1: "3" }),
  cellCase("escapes of Excel's own", () => row(`<c r="A1" t="inlineStr">${inline("a_x000A_b_x005F_x0041_c_xZZZZ_")}</c><c r="B1" t="str"><v>_x0041_</v></c>`), { A1: "a\nb_x0041_c_xZZZZ_", B1: "A" }),
  cellCase("lines that end in every way", () => row(`<c r="A1" t="inlineStr">${inline("a\r\nb&#10;c&#13;&#10;d")}</c>`), { A1: "a\nb\nc\nd" }),
  cellCase("dates before the first and after the last", () => row('<c r="A1" s="1"><v>-1</v></c><c r="B1" s="1"><v>2958466</v></c><c r="C1" s="1"><v>1e300</v></c><c r="D1" s="1"><v>2958465</v></c><c r="E1" s="1"><v>0</v></c>'), { A1: "-1", B1: "2958466", D1: "31/12/9999", E1: "00/01/1900" }, FORMATS),
  cellCase("the day that never was", () => dated("60"), { A1: "29/02/1900" }, FORMATS),
  cellCase("the days about it", () => row('<c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>61</v></c>'), { A1: "28/02/1900", B1: "01/03/1900" }, FORMATS),
  cellCase("the first day of the other system", () => dated("0"), { A1: "01/01/1904" }, in1904),
  cellCase("a day of the other system", () => dated("44529"), { A1: "30/11/2025" }, in1904),
  cellCase("the last day of the other system", () => dated("2957003"), { A1: "31/12/9999" }, in1904),
  cellCase("a day of the other system, written out", () => row('<c r="A1" s="1" t="d"><v>2025-11-30</v></c>'), { A1: "30/11/2025" }, in1904),
  cellCase("hours by the million", () => dated("100000.5", 3), { A1: "2400012:00" }, FORMATS),
  cellCase("what a format hides", () => dated("5", 5), { A1: "5" }, FORMATS),
  cellCase("a format over a text", () => row('<c r="A1" s="4" t="str"><v>half</v></c>'), { A1: "half" }, FORMATS),
];
