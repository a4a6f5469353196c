import { strToU8, zipSync } from "fflate";
import { workbookBytes, type WorkbookXml, partsOf } from "../../files/xlsx/made-workbook.js";
import { hostile, type Expected, type HostileCase } from "../hostile-case.js";
import { ACTIONS, planXml, ROWS, STRINGS, STYLES } from "../plan-parts.js";

const readAll: Expected = { actions: ACTIONS };
const xmlCase = (name: string, xml: () => Partial<WorkbookXml>, expected: Expected): HostileCase => hostile("xml", name, "plan.xlsx", () => workbookBytes(planXml(xml())), expected);

const nested = (name: string, depth: number): string => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
const attributes = (count: number): string => Array.from({ length: count }, (_, n) => ` a${n}="${n}"`).join("");
const DTD = (inside: string, root: string): string => `<?xml version="1.0"?><!DOCTYPE ${root} [${inside}]>`;
/** Ten entities, each ten of the one before. */
const LAUGHS = '<!ENTITY l0 "ha">' + Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
const EXTERNAL = '<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1:9/evil.dtd">%y;';

const part = (name: string, text: string): Partial<WorkbookXml> => ({ parts: { [name]: text } });
const SHEET = "xl/worksheets/sheet1.xml";
const worksheet = (inside: string): string => `<worksheet xmlns="m">${inside}</worksheet>`;
const extraRow = (content: string): string => `${ROWS}<row r="9"><c r="A9" t="inlineStr"><is><t>${content}</t></is></c></row>`;

/** The parts of the plan with every part's text written otherwise. */
const rewritten = (name: string, encode: (xml: string) => Uint8Array, expected: Expected = readAll): HostileCase =>
  hostile("xml", name, "plan.xlsx", () => zipSync(Object.fromEntries(Object.entries(partsOf(planXml())).map(([key, xml]) => [key, encode(xml)]))), expected);

const utf16 = (xml: string, bigEnd: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? "\ufeff" : ""), ...xml].join("");
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let n = 0; n < units.length; n++) view.setUint16(n * 2, units.charCodeAt(n), !bigEnd);
  return bytes;
};

/** Elements, attributes and comments in numbers and depths that nobody writes by hand. */
export const XML: readonly HostileCase[] = [
  xmlCase("100,000 elements inside one another, after the cells", () => ({ after: nested("ext", 100_000) }), { refused: "too-large" }),
  xmlCase("100,000 elements inside one another, in a cell's text", () => ({ sheets: { Plan: `${ROWS}<row r="9"><c r="A9" t="inlineStr"><is>${nested("r", 100_000)}</is></c></row>` } }), readAll),
  xmlCase("100,000 elements inside one another, among the shared texts", () => ({ strings: `${STRINGS}<si>${nested("r", 100_000)}</si>` }), readAll),
  xmlCase("100,000 elements inside one another, in the styles", () => ({ styles: `${STYLES}${nested("extLst", 100_000)}` }), { refused: "too-large" }),
  xmlCase("half a million attributes on the sheet", () => part(SHEET, `<worksheet${attributes(500_000)}><sheetData>${ROWS}</sheetData></worksheet>`), "answered"),
  xmlCase("200,000 attributes on one cell", () => ({ sheets: { Plan: `${ROWS}<row r="9"><c r="A9"${attributes(200_000)}><v>1</v></c></row>` } }), "answered"),
  xmlCase("200,000 attributes on one row", () => ({ sheets: { Plan: `${ROWS}<row r="9"${attributes(200_000)}><c r="A9"><v>1</v></c></row>` } }), "answered"),
  xmlCase("an attribute of 10 MB", () => ({ after: `<pageSetup x="${"x".repeat(1e7)}"/>` }), readAll),
  xmlCase("a comment of 30 MB", () => ({ after: `<!--${" - ".repeat(1e7)}-->` }), "answered"),
  xmlCase("300,000 comments", () => ({ sheets: { Plan: ROWS.replaceAll("<row", `${"<!-- x -->".repeat(75_000)}<row`) } }), readAll),
  xmlCase("a comment that never ends", () => ({ after: `<!--${"<!--".repeat(200_000)}` }), "answered"),
  xmlCase("200,000 openings of CDATA", () => ({ after: "<![CDATA[".repeat(200_000) }), "answered"),
  xmlCase("200,000 tags that never end", () => part(SHEET, "<worksheet".repeat(200_000)), "answered"),
  xmlCase("200,000 quotes that never end", () => part("xl/styles.xml", `<styleSheet>${"<a b='".repeat(200_000)}`), "answered"),
  xmlCase("200,000 ampersands", () => ({ sheets: { Plan: extraRow("&".repeat(32_000)) }, strings: `${STRINGS}<si><t>${"&".repeat(200_000)};</t></si>` }), "answered"),
  xmlCase("a tag that ends in a stroke and nothing", () => part("xl/styles.xml", "<styleSheet/"), { refused: "damaged" }),
  xmlCase("200,000 texts that never end", () => ({ parts: { "xl/sharedStrings.xml": `<sst>${STRINGS}${"<si><t>x".repeat(200_000)}` } }), "answered"),
  xmlCase("200,000 rich texts that never end", () => ({ parts: { "xl/sharedStrings.xml": `<sst>${STRINGS}${"<si><r>".repeat(200_000)}</sst>` } }), "answered"),
  xmlCase("200,000 inline texts that never end", () => ({ sheets: { Plan: ROWS + '<row><c t="inlineStr"><is><t>x'.repeat(200_000) } }), "answered"),
  xmlCase("200,000 cells without a value that never end", () => ({ sheets: { Plan: ROWS + "<row><c>".repeat(200_000) } }), "answered"),
  xmlCase("200,000 formulas that never end", () => ({ sheets: { Plan: ROWS + "<row><c><f>HYPERLINK(".repeat(200_000) } }), "answered"),
  xmlCase("400,000 lists of sheet data", () => part(SHEET, worksheet("<sheetData".repeat(400_000))), "answered"),
  xmlCase("a billion laughs in the sheet", () => part(SHEET, DTD(LAUGHS, "worksheet") + worksheet(`<sheetData>${extraRow("&l10;")}</sheetData>`)), { cells: { A9: "&l10;", B2: ACTIONS[0] ?? "" } }),
  xmlCase("a billion laughs in the shared texts", () => part("xl/sharedStrings.xml", `${DTD(LAUGHS, "sst")}<sst>${STRINGS}<si><t>&l10;</t></si></sst>`), readAll),
  xmlCase("a billion laughs in the styles", () => part("xl/styles.xml", `${DTD(LAUGHS, "styleSheet")}<styleSheet>${STYLES}&l10;</styleSheet>`), readAll),
  xmlCase("a billion laughs in the workbook", () => ({ workbookPr: "&l10;" }), readAll),
  xmlCase("an entity of another file, in the sheet", () => part(SHEET, DTD(EXTERNAL, "worksheet") + worksheet(`<sheetData>${extraRow("&x;")}</sheetData>`)), { cells: { A9: "&x;" } }),
  xmlCase("an entity of another file, in the shared texts", () => part("xl/sharedStrings.xml", `${DTD(EXTERNAL, "sst")}<sst>${STRINGS}<si><t>&x;</t></si></sst>`), readAll),
  xmlCase("a document type with quotes and brackets", () => part(SHEET, `<!DOCTYPE worksheet [<!ENTITY a "]>"><!ENTITY b '>]'>]>${worksheet(`<sheetData>${ROWS}</sheetData>`)}`), readAll),
  xmlCase("CDATA in texts", () => ({ sheets: { Plan: extraRow("<![CDATA[5 < 6 & 7 > 6]]>") } }), { cells: { A9: "5 < 6 & 7 > 6" } }),
  xmlCase("characters that XML has no room for", () => ({ sheets: { Plan: extraRow("a&#0;b&#x1F600;c&#xD800;d&#x110000;_x0041_") } }), "answered"),
  xmlCase("instructions in the midst of cells", () => ({ sheets: { Plan: ROWS.replaceAll("<c ", '<?mso-application progid="Excel.Sheet"?><c ') } }), readAll),
  xmlCase("spaces in every tag", () => ({ sheets: { Plan: ROWS.replaceAll('">', '"  \r\n >').replaceAll(' t="', '\n\tt = "').replaceAll(' r="', " r= \"") } }), readAll),
  xmlCase("single quotes", () => ({ sheets: { Plan: ROWS.replaceAll('"', "'") } }), readAll),
  xmlCase("an angle bracket in an attribute", () => ({ sheets: { Plan: ROWS.replaceAll("<row ", '<row x="a>b" ').replaceAll("<c ", '<c y="/>" ') } }), readAll),
  rewritten("UTF-8 with a byte order mark", (xml) => Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(xml)])),
  rewritten("UTF-16, the little end first", (xml) => utf16(xml, false, true)),
  rewritten("UTF-16, the big end first", (xml) => utf16(xml, true, true)),
  rewritten("UTF-16 without a mark", (xml) => utf16(`<?xml version="1.0" encoding="UTF-16"?>${xml.replace(/^<\?xml[^>]*>/, "")}`, false, false), "answered"),
  rewritten("blank lines before everything", (xml) => strToU8(`\r\n\r\n${xml}`)),
  rewritten("something after everything", (xml) => strToU8(`${xml}\r\n<!-- end -->\0\0`)),
];
