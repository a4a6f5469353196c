import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { plain, strong, type Block, type DocumentPlan } from "../../../core/report/word/document-plan.js";
import { readFile } from "../../../files/read-file.js";
import { columnWidths } from "../../../files/write-document/column-widths.js";
import { writeDocument } from "../../../files/write-document/write-document.js";
import { showGrid } from "../../support/show-grid.js";
import { COUNCIL_STYLES, councilTemplate } from "../../support/word-template.js";

const TABLE: Block = {
  kind: "table",
  caption: "Ratings as reported",
  description: "A row for each division & its ratings.",
  columns: [{ heading: "Division", share: 3 }, { heading: "Red", share: 1, align: "centre", rag: "red" }, { heading: "Reported", share: 1.5, align: "centre" }],
  rows: [
    [{ paragraphs: [plain("Early Help")] }, { paragraphs: [plain("2")] }, { paragraphs: [[strong("Amber")]], rag: "amber" }],
    [{ paragraphs: [[strong("All divisions")]] }, { paragraphs: [[strong("2")]] }, { paragraphs: [plain("–")] }],
  ],
  totalRow: true,
};

const PLAN: DocumentPlan = {
  title: "Highlight report, <November> 2018",
  page: { landscape: false, margin: 20 },
  footer: "November 2018, as of 30 Nov 2018",
  blocks: [
    { kind: "title", text: "Highlight report" },
    { kind: "subtitle", text: "November 2018" },
    { kind: "heading", level: 1, text: "At a glance" },
    { kind: "paragraph", runs: [strong("Two of nine "), { text: "lines are red." }, { text: " Not supplied by Inclusion", look: "absent" }] },
    { kind: "heading", level: 2, text: "Ratings" },
    TABLE,
    { kind: "note", runs: plain("As the divisions report them.") },
    { kind: "heading", level: 3, text: "What is working well?" },
    { kind: "bullets", items: [plain("Both teams are full."), plain("Calls are answered in a minute.")] },
    { kind: "page break" },
    { kind: "heading", level: 1, text: "Movement" },
  ],
};

const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** What a parser has to say against the XML; null when it is sound. */
function unsoundXml(xml: string): string | null {
  try {
    new JSDOM(xml.replace(/^\ufeff/, ""), { contentType: "application/xml" });
    return null;
  } catch (error) {
    return String(error);
  }
}

const withText = (text: string): DocumentPlan => ({ ...PLAN, blocks: [{ kind: "paragraph", runs: plain(text) }] });

async function html(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

describe.each([
  ["on our own page", null],
  ["in a council's template", councilTemplate()],
])("a Word document %s", (_, template) => {
  it("reads back as headings, paragraphs, bullets and a table", async () => {
    const read = await html(await writeDocument(PLAN, template));
    expect(read.match(/<h\d>.*?<\/h\d>/g)).toEqual(["<h1>At a glance</h1>", "<h2>Ratings</h2>", "<h3>What is working well?</h3>", "<h1>Movement</h1>"]);
    expect(read).toContain("<p><strong>Two of nine </strong>lines are red. Not supplied by Inclusion</p>");
    expect(read).toContain("<ul><li>Both teams are full.</li><li>Calls are answered in a minute.</li></ul>");
    expect(read).toContain("<thead><tr><th><p>Division</p></th>");
  });

  it("is read by our own reader, colours with their words", async () => {
    const workbook = await readFile("report.docx", await writeDocument(PLAN, template));
    const table = workbook.grids.find(({ sheet }) => sheet === "Table 1");
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["Division", "Red", "Reported"], ["Early Help", "2", "Amber"], ["All divisions", "2", "–"]]);
    expect(table && showGrid(table)[1]).toContain("Amber{#FFBF00");
  });

  it("has sound XML, a relationship for each part and a part for each relationship", async () => {
    const parts = partsOf(await writeDocument(PLAN, template));
    const xml = Object.entries(parts).filter(([path]) => /\.(?:xml|rels)$/.test(path));
    expect(xml.filter(([, text]) => unsoundXml(text) !== null).map(([path]) => path)).toEqual([]);
    const ids = [...(parts["word/document.xml"] ?? "").matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
    for (const id of ids) expect(parts["word/_rels/document.xml.rels"]).toContain(`Id="${id}"`);
    const declared = [...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path ?? "");
    expect(declared.filter((path) => parts[path] === undefined)).toEqual([]);
  });

  it("repeats the header row, breaks no row, and describes each table to a screen reader", async () => {
    const document = partsOf(await writeDocument(PLAN, template))["word/document.xml"] ?? "";
    const rows = document.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => [row.includes("<w:tblHeader/>"), row.includes("<w:cantSplit/>")])).toEqual([[true, true], [false, true], [false, true]]);
    expect(document).toContain('<w:tblCaption w:val="Ratings as reported"/><w:tblDescription w:val="A row for each division &amp; its ratings."/></w:tblPr>');
  });

  it("has its title and its language, and no author, program or time", async () => {
    const { "docProps/core.xml": core = "" } = partsOf(await writeDocument(PLAN, template));
    expect(core).toContain("<dc:title>Highlight report, &lt;November&gt; 2018</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>");
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/);
  });

  it("is the same, byte for byte, each time", async () => {
    expect(await writeDocument(PLAN, template)).toEqual(await writeDocument(PLAN, template));
  });

  it("keeps text as text, whatever it looks like", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("{ INCLUDETEXT \"c:\\\\secret\" }", "<w:fldSimple/>", "]]>", "&lt;", "a\tb\nc", "=1+1", "\ud800x\u0000\ufffe")), async (text) => {
        const { "word/document.xml": document = "" } = partsOf(await writeDocument(withText(text), template));
        expect(unsoundXml(document)).toBeNull();
        expect(document).not.toMatch(/<w:(?:fldSimple|instrText|hyperlink)/);
        const paragraph = /<w:body>(?:<w:p\/>|<w:p>.*?<\/w:p>)/s.exec(document)?.[0] ?? "";
        const read = paragraph.replace(/<w:tab\/>/g, "\t").replace(/<w:br\/>/g, "\n").replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, "&");
        expect(read).toBe(text.replace(/\r\n?/g, "\n").replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd"));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a Word document of ours", () => {
  it("is A4 with page numbers at its foot", async () => {
    const parts = partsOf(await writeDocument(PLAN, null));
    expect(parts["word/document.xml"]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"');
    expect(parts["word/footer1.xml"]?.replace(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, "[$1]").replace(/<w:tab\/>/g, "\t").replace(/<[^>]*>/g, "")).toBe("November 2018, as of 30 Nov 2018\tPage [PAGE] of [NUMPAGES]");
  });

  it("turns the page where the plan does", async () => {
    const wide = partsOf(await writeDocument({ ...PLAN, page: { landscape: true, margin: 15 } }, null))["word/document.xml"];
    expect(wide).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it("is in British English throughout", async () => {
    expect(partsOf(await writeDocument(PLAN, null))["word/styles.xml"]).toContain('<w:lang w:val="en-GB"');
  });
});

describe("columns", () => {
  const column = (heading: string, share: number) => ({ heading, share });

  it("share the width", () => {
    expect(columnWidths({ columns: [column("A", 3), column("B", 1)], rows: [] }, 8000)).toEqual([6000, 2000]);
  });

  it("are never so narrow that a word breaks while there is room", () => {
    const [, narrow = 0] = columnWidths({ columns: [column("Action", 9), column("Complete", 1)], rows: [] }, 9000);
    expect(narrow).toBeGreaterThan(1000);
  });

  it("always add up to the width, and none has none", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ heading: fc.string(), share: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 3000, max: 16000 }), (columns, width) => {
        const widths = columnWidths({ columns, rows: [] }, width);
        expect(widths.reduce((sum, each) => sum + each, 0)).toBe(width);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a council's template", () => {
  it("keeps its styles as they are and gets the ones it lacks after them", async () => {
    const styles = partsOf(await writeDocument(PLAN, councilTemplate()))["word/styles.xml"] ?? "";
    const kept = COUNCIL_STYLES.slice(0, -"</w:styles>".length);
    expect(styles.slice(0, kept.length)).toBe(kept);
    const added = [...styles.slice(kept.length).matchAll(/<w:name w:val="([^"]+)"\/>/g)].map(([, name]) => name);
    expect(added).toEqual(expect.arrayContaining(["Subtitle", "heading 3", "List Bullet", "caption", "Table Text", "Table Heading", "Strong"]));
    expect(added).not.toEqual(expect.arrayContaining(["heading 1"]));
    expect(styles.match(/w:default="1"/g)).toHaveLength(2);
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lends its own styles by name, whatever their ids", async () => {
    const { "word/document.xml": document = "", "word/styles.xml": styles = "" } = partsOf(await writeDocument(PLAN, councilTemplate()));
    const used = [...document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(used).toEqual(expect.arrayContaining(["Titel", "berschrift1", "berschrift2", "Standard", "Ratstabelle"]));
    expect(used.filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
    expect(used).not.toContain("TableText");
  });

  it("gives the page, the header with its logo and the footer", async () => {
    const parts = partsOf(await writeDocument(PLAN, councilTemplate()));
    const section = /<w:sectPr.*<\/w:sectPr>/s.exec(parts["word/document.xml"] ?? "")?.[0] ?? "";
    expect(section.match(/<w:sectPr/g)).toHaveLength(1);
    expect(section).toMatch(/<w:headerReference [^>]*r:id="rId4"\/><w:footerReference [^>]*r:id="rId5"\/><w:pgSz w:w="11906" w:h="16838"\/><w:pgMar w:top="1985"/);
    expect(section).not.toContain("w:cols");
    expect(unzipSync(await writeDocument(PLAN, councilTemplate()))["word/media/logo.png"]).toEqual(unzipSync(councilTemplate())["word/media/logo.png"]);
    expect(parts["word/footer1.xml"]).toContain("Borough Council");
  });

  it("fits tables between its margins", async () => {
    const { "word/document.xml": document = "" } = partsOf(await writeDocument(PLAN, councilTemplate()));
    const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(document)?.[1] ?? "";
    expect([...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0)).toBe(11906 - 1701 - 1418);
  });

  it("leaves behind its text, pictures, notes, macros, author and where it lay", async () => {
    const parts = partsOf(await writeDocument(PLAN, councilTemplate({ as: "macro template" })));
    const everything = Object.values(parts).join("\n");
    for (const trace of ["Example", "Title of your report", "A remark", "A footnote of the template", "macros of the template", "Template Author", "author@council.example", "C:/Users", "C:\\Users", "example.invalid", "00AB12CD", "documentProtection"]) {
      expect(everything).not.toContain(trace);
    }
    expect(Object.keys(parts)).not.toEqual(expect.arrayContaining(["word/media/body.png"]));
    expect(parts["word/footnotes.xml"]).toContain("w:separator");
  });

  it("keeps the properties that its footer shows", async () => {
    const { "docProps/custom.xml": custom } = partsOf(await writeDocument(PLAN, councilTemplate()));
    expect(custom).toContain("OFFICIAL");
  });

  it.each(["template", "document", "macro template"] as const)("as a %s makes an ordinary document", async (as) => {
    const { "[Content_Types].xml": types = "" } = partsOf(await writeDocument(PLAN, councilTemplate({ as })));
    expect(types).toContain('PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"');
    expect(types).not.toMatch(/template|macro|vba/i);
  });

  it("gets our footer where it has none, and its lists and styles where it has none", async () => {
    const bare = { "word/_rels/document.xml.rels": null, "word/document.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>' };
    const parts = partsOf(await writeDocument(PLAN, councilTemplate({ parts: bare })));
    expect(Object.values(parts).some((text) => text.includes("<w:ftr") && text.includes("NUMPAGES"))).toBe(true);
    expect(parts["word/document.xml"]).toMatch(/<w:footerReference [^>]*r:id="rId\d+"/);
    expect(await html(await writeDocument(PLAN, councilTemplate({ parts: bare })))).toContain("<ul><li>Both teams are full.</li>");
  });

  it("has our bullets among its own lists", async () => {
    const { "word/numbering.xml": numbering = "", "word/styles.xml": styles = "" } = partsOf(await writeDocument(PLAN, councilTemplate()));
    expect([...numbering.matchAll(/<w:(abstractNum|num) [^>]*?w:(?:abstractNumId|numId)="(\d+)"/g)].map(([, what, id]) => `${what} ${id}`)).toEqual(["abstractNum 4", "abstractNum 5", "num 9", "num 10"]);
    expect(styles).toContain('<w:numPr><w:numId w:val="10"/></w:numPr>');
  });

  it.each([
    ["plain text", new TextEncoder().encode("Dear all"), "The template is no Word file. Choose a Word template (.dotx) or document (.docx)."],
    ["nothing", new Uint8Array(), "The template is empty (0 bytes). Ask for it again, or take it from where it was first saved."],
    ["a PDF", new TextEncoder().encode("%PDF-1.7"), "The template is a PDF. Open it in Word, save it as .docx, and use that."],
    ["half a file", councilTemplate().subarray(0, 4000), "The template is cut short: its end is missing. Ask for it again, or take it from where it was first saved."],
    ["no document inside", councilTemplate({ parts: { "word/document.xml": "" } }), "The template is damaged and cannot be opened. Ask for it again, or take it from where it was first saved."],
    [
      "a strict document",
      councilTemplate({ parts: { "word/document.xml": '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p/></w:body></w:document>' } }),
      "The template is written in a form of Word file that cannot be used. Open it in Word, save it as a Word template (.dotx), and use that.",
    ],
  ])("is refused when it is %s", async (_, bytes, message) => {
    await expect(writeDocument(PLAN, bytes)).rejects.toMatchObject({ name: "UnreadableFile", message });
  });
});
