import { strToU8, unzipSync } from "fflate";
import { zipParts } from "../../files/xlsx/made-workbook.js";
import { cell, paragraph, run, table, wordFile, type WordSource } from "../../files/docx/word-file.js";
import { hostile, type Expected, type HostileCase } from "../hostile-case.js";

const wordCase = (name: string, source: () => WordSource, expected: Expected = "answered"): HostileCase => hostile("word", name, "plan.docx", () => wordFile(source()), expected);

const times = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join("");
const nested = (open: string, inside: string, close: string, depth: number): string => open.repeat(depth) + inside + close.repeat(depth);

const HEADINGS = ["Ref", "Action", "Lead", "Due"].map((text) => cell(text));
const ACTION = "Dredge the outer basin";
const LINE = ["1", ACTION, "Harbour Master", "Nov 2025"].map((text) => cell(text));
const PLAN = table([HEADINGS, LINE]);
const readAll: Expected = { actions: [ACTION] };
/** The plan, with something about it that must not matter. */
const beside = (name: string, body: () => string, more: () => Partial<WordSource> = () => ({})): HostileCase => wordCase(name, () => ({ body: PLAN + body(), ...more() }), readAll);

/** The parts of the plan, each text changed. */
const parts = (change: (text: string, name: string) => string): Uint8Array => zipParts(Object.fromEntries(Object.entries(unzipSync(wordFile({ body: PLAN }))).map(([name, bytes]) => [name, change(new TextDecoder().decode(bytes), name)])));
const partCase = (name: string, change: (text: string, part: string) => string, expected: Expected = readAll): HostileCase => hostile("word", name, "plan.docx", () => parts(change), expected);

const LAUGHS = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 10 }, (_, n) => `<!ENTITY ${"bcdefghijk".charAt(n)} "${`&${"abcdefghij".charAt(n)};`.repeat(10)}">`).join("")}]>`;
const numbered = (level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const tc = (properties: string, text = "x"): string => cell(text, properties);

/** Word documents: tables in tables, spans and merges that lie, lists and styles in circles. */
export const WORD: readonly HostileCase[] = [
  beside("tables in tables, 50 deep", () => nested("<w:tbl><w:tr><w:tc>", paragraph("deep"), "<w:p/></w:tc></w:tr></w:tbl>", 50)),
  wordCase("tables in tables, 5,000 deep", () => ({ body: PLAN + nested("<w:tbl><w:tr><w:tc>", paragraph("deep"), "<w:p/></w:tc></w:tr></w:tbl>", 5000) })),
  wordCase("100,000 elements inside one another", () => ({ body: PLAN + nested("<w:sdt><w:sdtContent>", "", "</w:sdtContent></w:sdt>", 50_000) }), { refused: "too-large" }),
  beside("text boxes in text boxes", () => nested("<w:p><w:r><w:pict><w:txbxContent>", "", "</w:txbxContent></w:pict></w:r></w:p>", 60)),
  beside("200,000 attributes", () => `<w:p ${times(200_000, (n) => `w:a${n}="1" `)}/>`),
  beside("merges that nobody began", () => table([[tc("<w:vMerge/>", "one"), tc('<w:vMerge w:val="continue"/>', "two")], [tc("<w:vMerge/>"), tc('<w:vMerge w:val="zz"/>')]])),
  beside("spans of a million columns", () => table([[tc('<w:gridSpan w:val="1000000"/>'), tc('<w:gridSpan w:val="-5"/>')], [tc('<w:gridSpan w:val="0"/>'), tc('<w:gridSpan w:val="x"/>')]])),
  beside("spans of a million columns in a table of measured ones", () => table([[tc('<w:gridSpan w:val="1000000"/>'), tc('<w:gridSpan w:val="1e9"/>')]], [100, 100, 5, 100])),
  beside("a row that begins a million columns in", () => `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1000000"/></w:trPr>${tc("")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="-1"/></w:trPr>${tc("")}</w:tr></w:tbl>`),
  beside("columns as wide as can be", () => table([[tc("")]], [1e308, 1e308, NaN, -5])),
  beside("rows without cells, tables without rows", () => "<w:tbl/><w:tbl><w:tr/></w:tbl><w:tbl><w:tr><w:tc/></w:tr></w:tbl><w:tr><w:tc/></w:tr><w:tc/>"),
  wordCase("merged cells of a plan, one under the other", () => ({ body: table([HEADINGS, LINE, [tc("<w:vMerge/>", ""), cell("Paint the cranes"), cell("Head of Works"), cell("Dec 2025")]]) }), { actions: [ACTION, "Paint the cranes"] }),
  beside("lists that point at each other", () => paragraph("x", numbered(0)), () => ({
    styles: '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering: '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  })),
  beside("lists that count to where no one counts", () => times(30, (n) => paragraph("x", numbered([0, 8, 99, -1, 1e9][n % 5] ?? 0))), () => ({
    numbering: `<w:abstractNum w:abstractNumId="0">${[0, 8, 99, -1, 1e9].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="2147483647"/><w:numFmt w:val="${level > 8 ? "constructor" : "lowerLetter"}"/><w:lvlText w:val="%1.%9.${"%1".repeat(500)}"/></w:lvl>`).join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  })),
  beside("styles based on one another in a circle", () => paragraph(run("x", '<w:rStyle w:val="A"/>'), '<w:pStyle w:val="A"/>'), () => ({ styles: '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>' })),
  beside("5,000 styles, each based on the next", () => times(50, () => paragraph("x", '<w:pStyle w:val="S0"/>')), () => ({ styles: times(5000, (n) => `<w:style w:styleId="S${n}"><w:basedOn w:val="S${n + 1}"/></w:style>`) })),
  beside("comments that are not there, and twice there", () => paragraph('<w:r><w:commentReference w:id="9"/></w:r><w:r><w:commentReference/></w:r>'), () => ({ comments: '<w:comment w:id="1"/><w:comment w:id="1"/><w:comment/>' })),
  beside("footnotes that are not there", () => paragraph('<w:r><w:footnoteReference w:id="9"/></w:r><w:r><w:endnoteReference w:id="9"/></w:r>')),
  beside("pictures from elsewhere", () => '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId99" r:embed="rId98"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'),
  beside("links that lead nowhere", () => '<w:p><w:hyperlink r:id="rId99"><w:r><w:t>x</w:t></w:r></w:hyperlink><w:hyperlink w:anchor=""/><w:hyperlink/></w:p>'),
  beside("fields that never end", () => paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDEPICTURE "http://127.0.0.1:9/x.png" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>')),
  beside("changes that are tracked", () => "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>come</w:t></w:r></w:ins><w:moveFrom/></w:p>"),
  beside("looks that nobody knows", () => paragraph(run("x", '<w:highlight w:val="constructor"/><w:color w:val="__proto__"/><w:rFonts w:ascii="toString"/><w:b w:val="zz"/>'))),
  beside("5,000 looks", () => times(5000, (n) => paragraph(run("x", `<w:color w:val="${n.toString(16).padStart(6, "0")}"/>`)))),
  beside("a paragraph of 20,000 runs", () => paragraph(times(20_000, () => "<w:r><w:t>x</w:t></w:r>"))),
  wordCase("a text of 5 million characters", () => ({ body: PLAN + paragraph(run("word ".repeat(1_000_000))) }), { refused: "too-large" }),
  wordCase("a table of 2,000 rows", () => ({ body: table([HEADINGS, ...Array.from({ length: 2000 }, (_, n) => [String(n), "Paint", "Works", "Nov 2025"].map((text) => cell(text)))]) })),
  wordCase("a table of 2,000 columns", () => ({ body: table([HEADINGS, Array.from({ length: 2000 }, (_, n) => cell(String(n)))]) })),
  partCase("a billion laughs", (text, name) => (name === "word/document.xml" ? LAUGHS + text.replace("Harbour Master", "&k;") : text)),
  partCase("a file elsewhere as an entity", (text, name) => (name === "word/document.xml" ? `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${text.replace("Harbour Master", "&x;")}` : text)),
  partCase("a billion laughs in the styles", (text, name) => (name === "word/styles.xml" ? LAUGHS + text.replace(">", ">&k;") : text)),
  partCase("strict namespaces", (text) => text.replaceAll("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")),
  partCase("the document as its own styles, notes and numbering", (text, name) => (name.endsWith("document.xml.rels") ? text.replace(/Target="[^"]*"/g, 'Target="document.xml"') : text)),
  partCase("targets from the top, and with backslashes", (text, name) => (name.endsWith("document.xml.rels") ? text.replace(/Target="([^"]*)"/g, 'Target="/word/$1"') : text.replaceAll('Target="word/', 'Target="\\word\\'))),
  partCase("no body", (text, name) => (name === "word/document.xml" ? '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' : text), "answered"),
  partCase("a document that is something else", (text, name) => (name === "word/document.xml" ? "<html><body>hello</body></html>" : text), "answered"),
  partCase("a document that is no XML", (text, name) => (name === "word/document.xml" ? "PK\u0003\u0004 and so on" : text), "answered"),
  hostile("word", "names in capitals", "plan.docx", () => zipParts(Object.fromEntries(Object.entries(unzipSync(wordFile({ body: PLAN }))).map(([name, bytes]) => [name.toUpperCase(), new TextDecoder().decode(bytes)]))), readAll),
  hostile("word", "bytes after the end", "plan.docx", () => Uint8Array.from([...wordFile({ body: PLAN }), ...strToU8("\r\n--x--")]), readAll),
];
