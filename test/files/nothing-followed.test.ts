import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readFile } from "../../files/read-file.js";
import { cell, run, table, wordFile } from "./docx/word-file.js";
import { relationship, workbookBytes } from "./xlsx/made-workbook.js";

const SECRET = "the words of another file";
const folder = mkdtempSync(join(tmpdir(), "goldthread-"));
const elsewhere = pathToFileURL(join(folder, "secret.txt")).href;
let server: Server;
let asked = 0;
let site = "";

beforeAll(async () => {
  writeFileSync(join(folder, "secret.txt"), SECRET);
  server = createServer((_, response) => {
    asked += 1;
    response.end(SECRET);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = 0;
});

/** All that is read of a file, as one text, once it is known that nothing else was looked at. */
async function readAlone(name: string, bytes: Uint8Array): Promise<string> {
  const read = JSON.stringify(await readFile(name, bytes));
  // What was asked for without waiting would have come by now.
  await new Promise((later) => setTimeout(later, 20));
  expect(asked).toBe(0);
  expect(read).not.toContain(SECRET);
  return read;
}

/** A package with other texts in one of its parts, and with more parts. */
function changed(bytes: Uint8Array, part: string, change: (text: string) => string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files[part] ?? new Uint8Array());
  return zipSync({ ...files, [part]: strToU8(change(text)), ...Object.fromEntries(Object.entries(more).map(([name, content]) => [name, strToU8(content)])) });
}

const LINES = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mend &amp; paint &#163;5 &#x2713; &quot;&lt;pier&gt;&apos; &mine; &there;</t></is></c><c r="B1" t="s"><v>0</v></c></row>';
const typed = (root: string): string => `<!DOCTYPE ${root} [<!ENTITY mine "expanded"><!ENTITY there SYSTEM "${elsewhere}"><!ENTITY % far SYSTEM "${site}">%far;]>`;

describe("a workbook", () => {
  const plain = (): Uint8Array => workbookBytes({ sheets: LINES, strings: "<si><t>shared &mine;</t></si>" });

  it("has the five entities and numbers read, and no other", async () => {
    const bytes = changed(changed(plain(), "xl/worksheets/sheet1.xml", (xml) => typed("worksheet") + xml), "xl/sharedStrings.xml", (xml) => typed("sst") + xml);
    const read = await readAlone("plan.xlsx", bytes);
    expect(JSON.parse(read)).toMatchObject({ grids: [{ rows: [{ cells: [{ text: "Mend & paint £5 ✓ \"<pier>' &mine; &there;" }, { text: "shared &mine;" }] }] }] });
    expect(read).not.toContain("expanded");
  });

  it("is read without what it links to, embeds or would run", async () => {
    const links = [
      relationship("rId71", "externalLink", "externalLinks/externalLink1.xml"),
      relationship("rId72", "vbaProject", "vbaProject.bin"),
      relationship("rId73", "connections", site, 'TargetMode="External"'),
      relationship("rId74", "sharedStrings", elsewhere, 'TargetMode="External"'),
    ].join("");
    const bytes = workbookBytes({
      sheets: `<row r="1"><c r="A1" t="str"><f>WEBSERVICE("${"http://127.0.0.1"}")+[1]Other!A1</f><v>as saved</v></c></row>`, workbookLinks: links,
      sheetLinks: relationship("rId1", "drawing", site, 'TargetMode="External"') + relationship("rId2", "oleObject", elsewhere, 'TargetMode="External"') + relationship("rId3", "comments", elsewhere, 'TargetMode="External"'),
      parts: { "xl/vbaProject.bin": "Sub Auto_Open()", "xl/externalLinks/externalLink1.xml": `<externalLink><externalBook r:id="rId1"/></externalLink>`, "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships>${relationship("rId1", "externalLinkPath", site, 'TargetMode="External"')}</Relationships>` },
    });
    expect(JSON.parse(await readAlone("plan.xlsx", bytes))).toMatchObject({ grids: [{ rows: [{ cells: [{ text: "as saved" }] }] }] });
  });
});

describe("a Word document", () => {
  const words = (): Uint8Array => wordFile({ body: table([[cell("Mend the pier"), cell(run("by ") + "<w:r>PICTURE</w:r>" + run("May"))]]) });
  const picture = (attribute: string): string => `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ${attribute}="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const linked = (bytes: Uint8Array, links: string, more: Readonly<Record<string, string>> = {}): Uint8Array => changed(bytes, "word/_rels/document.xml.rels", (xml) => xml.replace("</Relationships>", `${links}</Relationships>`), more);

  it("has no entity of its own expanded", async () => {
    const bytes = changed(words(), "word/document.xml", (xml) => typed("w:document") + xml.replace("PICTURE", "<w:t>&mine;&there;&amp;&#163;</w:t>"));
    const read = await readAlone("plan.docx", bytes);
    expect(read).toContain("&£");
    expect(read).not.toContain("expanded");
  });

  it.each([
    ["a picture on a site", "r:link", () => site, 'TargetMode="External"'],
    ["a picture in another file", "r:link", () => elsewhere, 'TargetMode="External"'],
    ["a picture inside the file", "r:embed", () => "media/image1.png", ""],
    ["a picture that leads out of the package", "r:embed", () => "../../../../../../secret.txt", ""],
  ])("is read without %s", async (_, attribute, target, more) => {
    const bytes = linked(changed(words(), "word/document.xml", (xml) => xml.replace("PICTURE", picture(attribute))), relationship("rId9", "image", target(), more), { "word/media/image1.png": SECRET });
    expect(await readAlone("plan.docx", bytes)).toContain("by May");
  });

  it("is read without other documents, templates and objects in it", async () => {
    const links = [relationship("rId9", "aFChunk", "chunk.html"), relationship("rId10", "attachedTemplate", site, 'TargetMode="External"'), relationship("rId11", "oleObject", elsewhere, 'TargetMode="External"'), relationship("rId12", "subDocument", elsewhere, 'TargetMode="External"')].join("");
    const chunks = '<w:altChunk r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><w:subDoc r:id="rId12" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>';
    const bytes = linked(changed(words(), "word/document.xml", (xml) => xml.replace("PICTURE", "").replace("</w:body>", `${chunks}</w:body>`)), links, { "word/chunk.html": `<p>${SECRET}</p>`, "word/vbaProject.bin": "Sub AutoOpen()" });
    expect(await readAlone("plan.docx", bytes)).toContain("Mend the pier");
  });
});

describe("a page", () => {
  it("is read without its pictures, frames, styles, scripts and objects", async () => {
    const page = `<!DOCTYPE html [<!ENTITY mine "expanded">]><html><head><link rel="stylesheet" href="${site}"><style>@import url("${site}"); td { background: url(${site}) }</style><script src="${site}"></script><base href="${site}"></head>
      <body background="${site}"><table><tr><td>Mend the pier &mine;</td><td><img src="${site}"><img src="${elsewhere}"><iframe src="${site}"></iframe><object data="${elsewhere}"></object><embed src="${site}"><video src="${site}"></video></td></tr></table></body></html>`;
    const read = await readAlone("plan.html", strToU8(page));
    expect(read).toContain("Mend the pier &mine;");
  });
});
