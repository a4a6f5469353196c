import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../files/docx/read-docx.js";
import { writePart } from "../../../files/docx/write-part.js";
import { parseXml } from "../../../files/markup/markup.js";
import { showGrid, showMerges } from "../../support/show-grid.js";
import { cell, paragraph, run, shade, table, wordFile, type WordSource } from "./word-file.js";

async function read(source: WordSource) {
  const { grids } = await readDocx("plan.docx", wordFile(source));
  return { grids, prose: grids.filter(({ kind }) => kind === "text").flatMap(showGrid), tables: grids.filter(({ kind }) => kind === "table") };
}

const NUMBERING = `
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;

const inList = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

describe("a table in Word", () => {
  it("keeps the colour of an empty cell", async () => {
    const { tables } = await read({ body: table([[cell("Visit every school"), cell("", shade("FF0000"))]]) });
    expect(tables[0]?.rows[0]?.cells[1]).toMatchObject({ row: 1, column: 2, text: "", value: null, look: { fill: "#FF0000" } });
  });

  it("keeps fills, colours of text, highlights, bold and struck text", async () => {
    const { tables } = await read({
      body: table([
        [cell("amber", shade("FFC000")), cell(run("●", '<w:color w:val="00B050"/>')), cell(run("late", '<w:highlight w:val="green"/>'))],
        [cell(run("done", "<w:b/>")), cell(run("gone", "<w:strike/>")), cell(run("by ") + run("May", "<w:strike/>") + run(" June"))],
        [cell("solid", '<w:shd w:val="solid" w:color="00B0F0" w:fill="auto"/>'), cell("none", '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>'), cell(run("l", '<w:rFonts w:ascii="Wingdings"/>'))],
      ]),
    });
    expect(tables.flatMap(showGrid)).toEqual([
      "1: amber{#FFC000} | ●{text #00B050} | late{#00FF00}",
      "2: done{bold} | gone{struck} | by May June{struck: May}",
      "3: solid{#00B0F0} | none | ●",
    ]);
  });

  it("takes looks from styles, one over the other", async () => {
    const { tables } = await read({
      body: table([
        [cell(paragraph(run("missed"), '<w:pStyle w:val="Late"/>')), cell(run("kept", '<w:rStyle w:val="Good"/>')), cell(paragraph(run("plain", '<w:b w:val="0"/>'), '<w:pStyle w:val="Late"/>'))],
      ]),
      styles: `<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Late"><w:basedOn w:val="Base"/><w:rPr><w:color w:val="C00000"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Good"><w:rPr><w:shd w:val="clear" w:fill="92D050"/></w:rPr></w:style>`,
    });
    expect(tables.flatMap(showGrid)).toEqual(["1: missed{text #C00000 bold} | kept{#92D050} | plain{text #C00000}"]);
  });

  it("keeps merged cells across and down, also with bookmarks between the rows", async () => {
    const bookmark = '<w:bookmarkStart w:id="7" w:name="here"/><w:bookmarkEnd w:id="7"/>';
    const body = table([
      [cell("Theme", '<w:gridSpan w:val="3"/>')],
      [cell("Recruit", '<w:vMerge w:val="restart"/>'), cell("Advertise"), cell("May")],
      [cell("", "<w:vMerge/>"), cell("Interview"), cell("June")],
    ]).replace("</w:tr>", `</w:tr>${bookmark}`);
    const { tables } = await read({ body });
    expect(tables.flatMap(showGrid)).toEqual(["1: Theme", "2: Recruit | Advertise | May", "3: 2=Interview | 3=June"]);
    expect(tables.flatMap(showMerges)).toEqual(["A1:C1", "A2:A3"]);
  });

  it("lines up cells whose borders were dragged apart by a hair", async () => {
    const { tables } = await read({
      body: table(
        [
          [cell("Action", '<w:gridSpan w:val="2"/>'), cell("Lead"), cell("Due")],
          [cell("Open a hub"), cell("Head of Hubs", '<w:gridSpan w:val="2"/>'), cell("May")],
        ],
        [4000, 60, 2000, 1500],
      ),
    });
    expect(tables.flatMap(showGrid)).toEqual(["1: Action | Lead | Due", "2: Open a hub | Head of Hubs | May"]);
    expect(tables.flatMap(showMerges)).toEqual([]);
  });

  it("counts the columns that a row leaves out at its start", async () => {
    const late = cell("Second step").replace("<w:tc>", '<w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>');
    const { tables } = await read({ body: table([[cell("Aim"), cell("First step")], [late]]) });
    expect(tables.flatMap(showGrid)).toEqual(["1: Aim | First step", "2: 2=Second step"]);
  });

  it("shows the numbers of a reference column that Word counts", async () => {
    const numbered = cell(paragraph("", inList(2)));
    const { tables } = await read({ body: table([[numbered, cell("Plan")], [numbered, cell("Do")]]), numbering: NUMBERING });
    expect(tables.flatMap(showGrid)).toEqual(["1: 1. | Plan", "2: 2. | Do"]);
  });

  it("keeps the lines of a cell, its bullets and its comments", async () => {
    const { tables } = await read({
      body: table([[cell(paragraph("Steps:") + paragraph("ask", inList(1)) + paragraph("listen", inList(1))), cell(run("Mid\nJuly") + '<w:r><w:commentReference w:id="4"/></w:r>')]]),
      numbering: NUMBERING,
      comments: `<w:comment w:id="4">${paragraph("Agreed at board")}</w:comment>`,
    });
    expect(tables.flatMap(showGrid)).toEqual(["1: Steps:⏎• ask⏎• listen | Mid⏎July{note: Agreed at board}"]);
  });

  it("flattens a table inside a cell", async () => {
    const inner = table([[cell("Year 1"), cell("£5k")], [cell("Year 2"), cell("£6k")]]);
    const { tables } = await read({ body: table([[cell("Commission the respite service"), cell(paragraph("Spend by year, as agreed:") + inner)]]) });
    expect(tables.flatMap(showGrid)).toEqual(["1: Commission the respite service | Spend by year, as agreed:⏎Year 1\t£5k⏎Year 2\t£6k"]);
  });

  it("leaves out what a tracked change deleted, and keeps what it put in", async () => {
    const changed = run("by ") + `<w:del w:id="1"><w:r><w:delText>May</w:delText></w:r></w:del><w:ins w:id="2">${run("June")}</w:ins>`;
    const { tables } = await read({ body: table([[cell("Recruit"), cell(changed)]]) });
    expect(tables.flatMap(showGrid)).toEqual(["1: Recruit | by June"]);
  });
});

describe("the prose of a Word document", () => {
  it("is a row for each paragraph, with bullets and numbers as Word shows them", async () => {
    const { prose } = await read({
      body:
        paragraph("Priority 1: safe homes", '<w:pStyle w:val="Heading1"/>') + paragraph("open two homes", inList(1)) +
        ["choose", "build"].map((text) => paragraph(text, inList(2))).join("") + paragraph("furnish", inList(2, 1)) + paragraph("paint", inList(2, 1)) + paragraph("move in", inList(2)) + paragraph("lock", inList(2, 1)) +
        paragraph("again", inList(3)) + paragraph("Owner:\tHead of Homes") + paragraph(""),
      numbering: NUMBERING,
    });
    expect(prose).toEqual([
      "1: Priority 1: safe homes{bold}", "2: • open two homes", "3: 1. choose", "4: 2. build", "5: 2a) furnish", "6: 2b) paint", "7: 3. move in", "8: 3a) lock", "9: 5. again", "10: Owner: | Head of Homes",
    ]);
  });

  it("stands before each table", async () => {
    const one = table([[cell("Action")]]);
    const { tables } = await read({ body: paragraph("Theme 1") + paragraph("Owner: AD") + one + paragraph("Theme 2") + one + one });
    expect(tables.map(({ sheet, before }) => [sheet, before])).toEqual([["Table 1", ["Theme 1", "Owner: AD"]], ["Table 2", ["Theme 2"]], ["Table 3", []]]);
  });

  it("takes numbering from a paragraph style", async () => {
    const { prose } = await read({
      body: paragraph("Homes", '<w:pStyle w:val="Aim"/>') + paragraph("Schools", '<w:pStyle w:val="Aim"/>'),
      numbering: NUMBERING,
      styles: '<w:style w:type="paragraph" w:styleId="Aim"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    });
    expect(prose).toEqual(["1: 1. Homes", "2: 2. Schools"]);
  });

  it("keeps a text box that has no fallback", async () => {
    const box = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph("Red = late")}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
    const { prose } = await read({ body: paragraph(run("Key") + box) });
    expect(prose).toEqual(["1: Key", "2: Red = late"]);
  });
});

it("reads a document whose elements have another prefix", async () => {
  const files = unzipSync(wordFile({ body: paragraph("steps", inList(1)) + table([[cell(run("late", '<w:color w:val="FF0000"/>'), shade("FFC000"))]]), numbering: NUMBERING }));
  const renamed = Object.entries(files).map(([path, bytes]) => [path, strToU8(strFromU8(bytes).replaceAll("w:", "ns0:").replaceAll("xmlns:w=", "xmlns:ns0="))] as const);
  const { grids } = await readDocx("plan.docx", zipSync(Object.fromEntries(renamed)));
  expect(grids.flatMap(showGrid)).toEqual(["1: • steps", "1: late{#FFC000 text #FF0000}"]);
});

it("refuses a package without a document, and a damaged one", async () => {
  const whole = wordFile({ body: paragraph("Plan") });
  await expect(readDocx("plan.docx", whole.slice(0, 300))).rejects.toMatchObject({ code: "truncated" });
});

describe("what mammoth is given of a document", () => {
  const partOf = (body: string): string => writePart(parseXml(`<w:body>${body}</w:body>`));

  it("is without properties that it does not read, and without runs that say nothing of their look", () => {
    const properties = '<w:pPr><w:pStyle w:val="Late"/><w:jc w:val="both"/><w:rPr><w:sz w:val="20"/></w:rPr></w:pPr>';
    const runs = '<w:r w:rsidR="00A1"><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t>Paint &amp; </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:i/></w:rPr><w:t>cranes</w:t></w:r>';
    expect(partOf(`<w:p w:rsidR="00A1">${properties}${runs}</w:p>`)).toBe('<w:body><w:p><w:pPr><w:pStyle w:val="Late"/></w:pPr><w:t>Paint &amp; </w:t><w:r><w:rPr><w:i/></w:rPr><w:t>cranes</w:t></w:r></w:p></w:body>');
  });

  it("keeps spans, merges, and rows and paragraphs that were deleted", () => {
    const row = '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr></w:p></w:tc></w:tr>';
    expect(partOf(`<w:tbl><w:tblPr><w:tblW w:w="0"/></w:tblPr><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>${row}</w:tbl>`)).toBe(`<w:body><w:tbl>${row}</w:tbl></w:body>`);
  });

  it("is without attributes that it does not read, but for names that they declare", () => {
    expect(partOf('<w:p w14:paraId="1A2B" xmlns:x="urn:x"><w:t xml:space="preserve"> a</w:t><w:br w:type="page"/></w:p>')).toBe('<w:body><w:p xmlns:x="urn:x"><w:t> a</w:t><w:br w:type="page"/></w:p></w:body>');
  });

  it.each([
    ["is a cell's text alone where its only paragraph is plain", '<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t>Paint</w:t></w:r></w:p>', "<w:t>Paint</w:t>"],
    ["keeps a cell's paragraphs where there are two", "<w:p><w:t>a</w:t></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "<w:p><w:t>a</w:t></w:p><w:p><w:t>b</w:t></w:p>"],
    ["keeps a paragraph of a style", '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>', '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:t>a</w:t></w:p>'],
    ["keeps a paragraph with a mark of ours", '<w:p><w:bookmarkStart w:id="0"/><w:r><w:t>a</w:t></w:r></w:p>', '<w:p><w:bookmarkStart w:id="0"/><w:t>a</w:t></w:p>'],
    ["keeps a paragraph that a text box hangs in", "<w:p><w:r><w:pict/></w:r></w:p>", "<w:p><w:pict/></w:p>"],
    ["keeps a paragraph where another is deleted", '<w:p><w:r><w:t>a</w:t></w:r></w:p><w:del w:id="1"/>', '<w:p><w:r><w:t>a</w:t></w:r></w:p><w:del w:id="1"/>'],
  ])("%s", (_, inside, written) => {
    expect(partOf(`<w:tc>${inside}</w:tc>`)).toBe(`<w:body><w:tc>${written}</w:tc></w:body>`);
  });

  it("keeps runs where fields begin and end in them", async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${mark("begin")}<w:r><w:instrText> HYPERLINK &quot;http://example.org/&quot; </w:instrText></w:r>${mark("separate")}<w:r><w:t>the plan</w:t></w:r>${mark("end")}`;
    expect(partOf(`<w:p>${field}</w:p>`)).toBe(`<w:body><w:p>${field}</w:p></w:body>`);
    expect((await read({ body: paragraph(`${run("See ")}${field}`) })).prose).toEqual(["1: See the plan{link: http://example.org/}"]);
  });
});
