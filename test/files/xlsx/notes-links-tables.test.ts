import { describe, expect, it } from "vitest";
import { areaAddress } from "../../../core/grid/address.js";
import { cellsBy, mergesOf, onlySheet, relationship, textsOf } from "./made-workbook.js";

const ROW = '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>';
const notes = (inside: string, authors = "<author>Someone</author>") => `<comments xmlns="u"><authors>${authors}</authors><commentList>${inside}</commentList></comments>`;
const note = (at: string, text: string, author = 0) => `<comment ref="${at}" authorId="${author}"><text>${text}</text></comment>`;

const notesOf = (parts: Record<string, string>, sheetLinks: string, workbookLinks = "") =>
  Object.fromEntries(Object.entries(cellsBy(onlySheet({ sheets: ROW, parts, sheetLinks, workbookLinks }), (cell) => cell.note)).filter(([, text]) => text !== undefined));

describe("notes", () => {
  const LINK = relationship("rId1", "comments", "../comments1.xml");

  it("reads plain and rich notes, also on cells that are not there", () => {
    const comments = notes(note("A1", "<t>Checked_x000D_\nwith finance</t>") + note("B1", "<r><rPr><b/></rPr><t>A Person:</t></r><r><t xml:space=\"preserve\">\nmoved to &lt;May&gt;</t></r>") + note("D5", "<t>alone</t>"));
    expect(notesOf({ "xl/comments1.xml": comments }, LINK)).toEqual({ A1: "Checked\nwith finance", B1: "A Person:\nmoved to <May>", D5: "alone" });
  });

  it("has made-up cells in their order, empty and plain", () => {
    const grid = onlySheet({ sheets: ROW, parts: { "xl/comments1.xml": notes(note("B1", "<t>x</t>")) }, sheetLinks: LINK });
    expect(grid.rows[0]?.cells.map(({ column, text }) => [column, text])).toEqual([[1, "1"], [2, ""], [3, "3"]]);
  });

  const THREADS = `<ThreadedComments xmlns="u"><threadedComment ref="C1" dT="2018-11-20T10:15:00.00" personId="{P1}" id="{1}"><text>Is this late?</text></threadedComment>
    <threadedComment ref="C1" dT="2018-11-21T09:00:00.00" personId="{P2}" id="{2}" parentId="{1}"><text>Yes &amp; no</text></threadedComment></ThreadedComments>`;
  const PERSONS = '<personList xmlns="u"><person displayName="Officer One" id="{P1}"/><person displayName="Officer Two" id="{P2}"/></personList>';
  const PLACEHOLDER = "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n\nComment:\n    Is this late?\nReply:\n    Yes &amp; no";
  const OLD = notes(note("C1", `<t>${PLACEHOLDER}</t>`, 1) + note("A1", "<t>kept</t>"), "<author>x</author><author>tc={1}</author>");

  it("reads threads with who and when, and not the note that stands for them", () => {
    const links = LINK + `<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>`;
    const persons = `<Relationship Id="rId50" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>`;
    const parts = { "xl/comments1.xml": OLD, "xl/threadedComments/threadedComment1.xml": THREADS, "xl/persons/person.xml": PERSONS };
    expect(notesOf(parts, links, persons)).toEqual({ A1: "kept", C1: "20 Nov 2018, Officer One: Is this late?\n21 Nov 2018, Officer Two: Yes & no" });
  });

  it("reads the note that stands for a thread where the thread was lost", () => {
    expect(notesOf({ "xl/comments1.xml": OLD }, LINK)).toEqual({ A1: "kept", C1: "Is this late?\nYes & no" });
  });
});

describe("links", () => {
  const links = (grid: ReturnType<typeof onlySheet>) => Object.fromEntries(Object.entries(cellsBy(grid, ({ link }) => link)).filter(([, link]) => link !== undefined));

  it("reads addresses, places in the workbook, and both", () => {
    const grid = onlySheet({
      sheets: ROW,
      after: '<hyperlinks><hyperlink ref="A1" r:id="rId7"/><hyperlink ref="B2" location="Evidence!A1" display="x"/><hyperlink ref="C1" r:id="rId8" location="top"/><hyperlink ref="D1" r:id="rId99"/></hyperlinks>',
      sheetLinks: relationship("rId7", "hyperlink", "https://example.org/?a=1&amp;b=2", 'TargetMode="External"') + relationship("rId8", "hyperlink", "mailto:a@example.org", 'TargetMode="External"'),
    });
    expect(links(grid)).toEqual({ A1: "https://example.org/?a=1&b=2", B2: "#Evidence!A1", C1: "mailto:a@example.org#top" });
  });

  it("reads the address that a formula gives", () => {
    const grid = onlySheet({ sheets: '<row><c t="str"><f>HYPERLINK("https://example.org/?a=1&amp;b=2","Minutes")</f><v>Minutes</v></c><c t="str"><f>HYPERLINK(A1,"x")</f><v>x</v></c><c><v>1</v></c></row>' });
    expect(links(grid)).toEqual({ A1: "https://example.org/?a=1&b=2" });
  });

  it("gives an area's link to the cells that are there", () => {
    const grid = onlySheet({ sheets: ROW, after: '<hyperlinks><hyperlink ref="A1:C9" location="X!A1"/></hyperlinks>' });
    expect(links(grid)).toEqual({ A1: "#X!A1", C1: "#X!A1" });
    expect(textsOf(grid)).toEqual({ A1: "1", C1: "3" });
  });
});

describe("tables and merges", () => {
  const table = (attributes: string) => `<table xmlns="u" id="1" name="T1" ${attributes}><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns></table>`;
  const tablesOf = (target: string, attributes: string) =>
    onlySheet({ sheets: ROW, sheetLinks: relationship("rId1", "table", target), parts: { "xl/tables/table1.xml": table(attributes) } }).tables.map(({ area, ...rest }) => ({ ...rest, area: areaAddress(area) }));

  it.each([
    ["a relative target", "../tables/table1.xml", 'displayName="Actions" ref="A1:F20"', { name: "Actions", area: "A1:F20", hasHeader: true, totalsRows: 0 }],
    ["an absolute target", "/xl/tables/table1.xml", 'displayName="Actions" ref="A1:F20" headerRowCount="1"', { name: "Actions", area: "A1:F20", hasHeader: true, totalsRows: 0 }],
    ["no header, with totals", "../tables/table1.xml", 'ref="B2:F20" headerRowCount="0" totalsRowCount="1"', { name: "T1", area: "B2:F20", hasHeader: false, totalsRows: 1 }],
  ])("reads a table with %s", (_, target, attributes, expected) => {
    expect(tablesOf(target, attributes)).toEqual([expected]);
  });

  it("reads merges", () => {
    expect(mergesOf(onlySheet({ sheets: ROW, after: '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="$C$1:$C$9"/></mergeCells>' }))).toEqual(["A1:B2", "C1:C9"]);
  });
});
