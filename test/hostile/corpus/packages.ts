import { partsOf, relationship, workbookBytes, zipParts, type WorkbookXml } from "../../files/xlsx/made-workbook.js";
import { hostile, type Expected, type HostileCase } from "../hostile-case.js";
import { ACTIONS, fullPlan, planXml, ROWS, STRINGS, STYLES } from "../plan-parts.js";

const readAll: Expected = { actions: ACTIONS };
const packageCase = (name: string, parts: () => Record<string, string>, expected: Expected = readAll, file = "plan.xlsx"): HostileCase => hostile("package", name, file, () => zipParts(parts()), expected);
const odd = (name: string, xml: () => Partial<WorkbookXml>, expected: Expected = readAll): HostileCase => hostile("package", name, "plan.xlsx", () => workbookBytes(planXml(xml())), expected);

type Rewrite = (text: string, name: string) => string;
const plan = (rewrite: Rewrite): Record<string, string> => Object.fromEntries(Object.entries(fullPlan()).map(([name, text]) => [name, rewrite(text, name)]));
const renamed = (rename: (name: string) => string, rewrite: Rewrite = (text) => text): Record<string, string> => Object.fromEntries(Object.entries(plan(rewrite)).map(([name, text]) => [rename(name), text]));
const targets = (change: (target: string, from: string) => string): Record<string, string> => plan((text, name) => (name.endsWith(".rels") ? text.replace(/Target="([^"]*)"/g, (_, target: string) => `Target="${change(target, name)}"`) : text));
/** A target as seen from the top of the package. */
const absolute = (target: string, from: string): string => (from === "_rels/.rels" ? `/${target}` : target.startsWith("../") ? `/xl/${target.slice(3)}` : `/xl/${target}`);

/** Every element of the parts under xl/ with a prefix. */
const prefixed = (prefix: string): Rewrite => (text, name) =>
  !name.startsWith("xl/") || name.endsWith(".rels") || name.includes("theme") ? text : text.replace(/<(\/?)([A-Za-z])/g, `<$1${prefix}:$2`).replaceAll('xmlns="', `xmlns:${prefix}="`);

const STRICT = "http://purl.oclc.org/ooxml";
const strict: Rewrite = (text) => text.replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", `${STRICT}/officeDocument/relationships`).replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", `${STRICT}/spreadsheetml/main`).replace("<workbook ", '<workbook conformance="strict" ');

const sheetLinks = (inside: string): Partial<WorkbookXml> => ({ sheetLinks: inside });
const typed = (type: string): Rewrite => (text) => text.replaceAll("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type);

/** Packages as other programs write them, and as none should. */
export const PACKAGES: readonly HostileCase[] = [
  packageCase("one of everything", fullPlan),
  packageCase("targets from the top", () => targets(absolute)),
  packageCase("targets that go up and down", () => targets((target, from) => (from === "_rels/.rels" ? `./xl/../${target}` : from.includes("worksheets") ? `./../worksheets/../${target.replace("../", "")}` : `../xl/./${target}`))),
  packageCase("targets that go up too far", () => targets((target, from) => (from === "_rels/.rels" ? `../../${target}` : target))),
  packageCase("targets with backslashes", () => targets((target) => target.replaceAll("/", "\\"))),
  packageCase("targets in capitals", () => targets((target) => target.toUpperCase())),
  packageCase("targets with a fragment or a query", () => targets((target) => `${target}#a`), "answered"),
  packageCase("targets that are percent-encoded", () => renamed((name) => name.replace("sheet1.xml", "sheet é 1.xml"), (text, name) => (name.endsWith(".rels") ? text.replaceAll("sheet1.xml", "sheet%20%C3%A9%201.xml") : text))),
  packageCase("targets that are half an escape", () => targets((target) => `${target}%E0%A4%A`), "answered"),
  packageCase("names with backslashes", () => renamed((name) => name.replaceAll("/", "\\"))),
  packageCase("names in capitals", () => renamed((name) => name.toUpperCase())),
  packageCase("a workbook under another name", () => renamed((name) => name.replace("xl/workbook.xml", "xl/wb2.xml").replace("xl/_rels/workbook.xml.rels", "xl/_rels/wb2.xml.rels"), (text) => text.replaceAll("xl/workbook.xml", "xl/wb2.xml"))),
  packageCase("a workbook at the top", () => renamed((name) => name.replace(/^xl\//, ""), (text) => text.replaceAll("/xl/", "/").replaceAll("xl/workbook.xml", "workbook.xml"))),
  packageCase("every element with a prefix", () => plan(prefixed("x"))),
  packageCase("a prefix with a dot and a dash", () => plan(prefixed("ns-0.a"))),
  packageCase("strict namespaces", () => plan(strict)),
  packageCase("strict namespaces and a prefix", () => plan((text, name) => strict(prefixed("x")(text, name), name))),
  packageCase("no list of content types", () => Object.fromEntries(Object.entries(fullPlan()).filter(([name]) => !name.startsWith("["))), "answered"),
  packageCase("a list of content types without the workbook", () => plan((text, name) => (name.startsWith("[") ? '<Types><Default Extension="xml" ContentType="application/xml"/></Types>' : text)), "answered"),
  packageCase("content types in capitals", () => plan((text, name) => (name.startsWith("[") ? text.replace(/ContentType="[^"]*"/g, (value) => value.toUpperCase().replace("CONTENTTYPE", "ContentType")) : text))),
  packageCase("a macro workbook", () => plan(typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml")), readAll, "plan.xlsm"),
  packageCase("a template", () => plan(typed("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml")), readAll, "plan.xltx"),
  packageCase("a macro template", () => plan(typed("application/vnd.ms-excel.template.macroEnabled.main+xml")), readAll, "plan.xltm"),
  packageCase("a workbook named as a template", fullPlan, readAll, "plan.xltx"),
  odd("no styles", () => ({ sheets: { Plan: ROWS.replaceAll(' s="2"', "") }, parts: { "xl/styles.xml": null } })),
  odd("styles that nobody links", () => ({ styles: "" })),
  odd("no shared texts, and none needed", () => ({ sheets: { Plan: '<row r="1"><c r="A1" t="inlineStr"><is><t>Action</t></is></c></row>' }, parts: { "xl/sharedStrings.xml": null } }), { cells: { A1: "Action" } }),
  odd("an empty list of shared texts, and none needed", () => ({ sheets: { Plan: '<row r="1"><c r="A1" t="str"><v>Action</v></c></row>' }, strings: "" }), { cells: { A1: "Action" } }),
  odd("a style that is not there", () => ({ sheets: { Plan: ROWS.replaceAll(' s="1"', ' s="999999"') } })),
  odd("a link to a file elsewhere", () => sheetLinks(relationship("rId1", "comments", "file:///etc/passwd", 'TargetMode="External"') + relationship("rId2", "externalLinkPath", "http://127.0.0.1:9/x.xlsx", 'TargetMode="External"'))),
  odd("a sheet that links to itself", () => sheetLinks(relationship("rId1", "comments", "sheet1.xml") + relationship("rId2", "table", "sheet1.xml") + relationship("rId3", "worksheet", "sheet1.xml"))),
  odd("links in a circle", () => ({ sheetLinks: relationship("rId1", "table", "../workbook.xml"), workbookLinks: relationship("rId95", "officeDocument", "workbook.xml") + relationship("rId96", "worksheet", "workbook.xml") })),
  odd("links to parts that are not there", () => sheetLinks(["comments", "table", "threadedComment", "drawing", "vmlDrawing"].map((type, n) => relationship(`rId${n + 1}`, type, `../nowhere${n}.xml`)).join(""))),
  odd("links that are twice there", () => ({ workbookLinks: relationship("rId1", "worksheet", "worksheets/nowhere.xml") })),
  odd("links without an id, a type or a target", () => sheetLinks("<Relationship/><Relationship Id=\"rId1\"/><Relationship Type=\"comments\"/><Relationship Target=\"x\"/>")),
  odd("two lists of texts", () => ({ workbookLinks: relationship("rId97", "sharedStrings", "sharedStrings.xml") })),
  odd("notes in a drawing alone", () => ({ sheetLinks: relationship("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"), parts: { "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><br></v:shape>' } })),
  odd("alternatives everywhere", () => ({ before: '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x15"><dimension ref="A1"/></mc:Choice><mc:Fallback/></mc:AlternateContent>', after: "<mc:AlternateContent><mc:Choice><controls/></mc:Choice><mc:Fallback/></mc:AlternateContent>" })),
  odd("a sheet that the workbook names and does not have", () => ({ parts: { "xl/worksheets/sheet1.xml": null } }), { refused: "damaged" }),
  packageCase("chart sheets, dialogues and macro sheets alone", () => {
    const parts = partsOf({ sheets: { Chart: "", Dialogue: "", Macro: "" } });
    const kinds = ["chartsheet", "dialogsheet", "xlMacrosheet"];
    const links = kinds.map((kind, n) => relationship(`rId${n + 1}`, kind, `worksheets/sheet${n + 1}.xml`)).join("");
    return { ...parts, "xl/_rels/workbook.xml.rels": `<Relationships>${links}</Relationships>`, "xl/worksheets/sheet1.xml": "<chartsheet/>" };
  }, { cells: {} }),
  packageCase("no sheets", () => partsOf({ sheets: {} }), { cells: {} }),
  packageCase("a worksheet that is a chart sheet", () => partsOf({ sheets: { Plan: ROWS, Chart: "<chartsheet xmlns='worksheet'><sheetViews/></chartsheet>" }, styles: STYLES, strings: STRINGS }), "answered"),
  packageCase("sheets named alike", () => partsOf({ sheets: { Plan: '<row r="1"><c r="A1"><v>1</v></c></row>', plan: '<row r="1"><c r="A1"><v>2</v></c></row>' } }), { cells: { "Plan!A1": "1", "plan!A1": "2" } }),
  packageCase("a sheet without a name", () => partsOf({ sheets: { "": '<row r="1"><c r="A1"><v>1</v></c></row>' } }), { cells: { "!A1": "1" } }),
  packageCase("everything hidden", () => partsOf(planXml({ sheets: { Plan: ROWS.replaceAll("<row ", '<row hidden="1" ') }, sheetAttributes: { Plan: 'state="veryHidden"' }, before: '<cols><col min="1" max="16384" hidden="1"/></cols>' }))),
  packageCase("2,000 sheets", () => partsOf({ sheets: Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`Sheet ${n + 1}`, '<row r="1"><c r="A1" t="str"><v>Action</v></c><c r="B1"><v>1</v></c></row>'])) }), { cells: { "Sheet 2000!A1": "Action" } }),
  packageCase("names that stand for themselves", () => partsOf(planXml({
    names: `<definedNames><definedName name="a">b</definedName><definedName name="b">a+a+b</definedName><definedName name="c">c&amp;c</definedName><definedName name="big">${"a+".repeat(4000)}a</definedName></definedNames>`,
    after: ["a", "b", "c", "big"].map((name, n) => `<conditionalFormatting sqref="A1:E4"><cfRule type="expression" dxfId="0" priority="${n + 1}"><formula>${name}=1</formula></cfRule></conditionalFormatting>`).join(""),
  }))),
];
