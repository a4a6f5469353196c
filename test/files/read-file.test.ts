import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile } from "../../files/read-file.js";
import { UnreadableFile } from "../../files/unreadable-file.js";
import { showGrid } from "../support/show-grid.js";
import { cell, paragraph, table, wordFile } from "./docx/word-file.js";

const CSV = "Ref,Action,Due\n1,Open the hub,May 2019\n2,Recruit,June 2019\n";
const PAGE = "<table><tr><td>Ref<td>Action</tr><tr><td>1<td>Open the hub</tr></table>";

const text = (content: string): Uint8Array => strToU8(content);
const latin = (content: string): Uint8Array => strToU8(content, true);
const zip = (files: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
const office = (type: string): Uint8Array => zip({ "[Content_Types].xml": `<Types><Override PartName="/x" ContentType="application/vnd.${type}"/></Types>`, x: "" });
/** An OLE compound file, as far as its first bytes and the name of one stream go. */
const compound = (stream: string): Uint8Array => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(504)}${[...stream].join("\0")}\0\0\0`);
const word = (): Uint8Array => wordFile({ body: table([[cell("Ref"), cell("Action")], [cell("1"), cell("Open the hub")]]) });

describe("files that cannot be read are refused in a sentence", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["returns.pdf", text("%PDF-1.7\n"), "pdf", '"returns.pdf" is a PDF. Open it in Word, save it as .docx, and use that.'],
    ["old.xls", compound("Workbook"), "old-excel", '"old.xls" is an old Excel workbook (.xls). Open it in Excel, save it as .xlsx, and use that.'],
    ["older.xls", compound("Book"), "old-excel", '"older.xls" is an old Excel workbook (.xls). Open it in Excel, save it as .xlsx, and use that.'],
    ["plan.doc", compound("WordDocument"), "old-word", '"plan.doc" is an old Word document (.doc). Open it in Word, save it as .docx, and use that.'],
    ["locked.xlsx", compound("EncryptedPackage"), "encrypted", '"locked.xlsx" is protected by a password. Open it, save a copy without the password, and use that.'],
    ["locked.docx", compound("EncryptedPackage"), "encrypted", '"locked.docx" is protected by a password. Open it, save a copy without the password, and use that.'],
    ["big.xlsb", office("ms-excel.sheet.binary.macroEnabled.main"), "binary-workbook", '"big.xlsb" is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx, and use that.'],
    ["plan.ods", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "open-document", '"plan.ods" is an OpenDocument spreadsheet (.ods). Open it in Excel or LibreOffice, save it as .xlsx, and use that.'],
    ["plan.odt", zip({ mimetype: "application/vnd.oasis.opendocument.text" }), "open-document", '"plan.odt" is an OpenDocument file. Open it in Word or LibreOffice, save it as .docx, and use that.'],
    ["board.pptx", office("openxmlformats-officedocument.presentationml.presentation.main+xml"), "unsupported", '"board.pptx" is a PowerPoint presentation. Copy its table into Word or Excel, save that, and use it.'],
    ["plan.rtf", text("{\\rtf1\\ansi Plan}"), "unsupported", '"plan.rtf" is a rich text file (.rtf). Open it in Word, save it as .docx, and use that.'],
    ["scan.png", latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "unsupported", '"scan.png" is a picture. Ask for the Word or Excel file that it was taken from.'],
    ["mail.msg", compound("__nameid_version1.0"), "unsupported", '"mail.msg" is an Outlook message. Open it, save its attachment, and use that.'],
    ["returns.zip", zip({ "a.csv": CSV }), "unsupported", '"returns.zip" is a zip archive. Take the files out of it, and use those.'],
    ["page.mht", text("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n"), "unsupported", '"page.mht" is a web archive (.mht). Open it in Word or Excel, save it as .docx or .xlsx, and use that.'],
    ["old.xml", text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), "unsupported", '"old.xml" is an Excel 2003 XML workbook. Open it in Excel, save it as .xlsx, and use that.'],
    ["none.csv", new Uint8Array(), "empty", '"none.csv" is empty (0 bytes). Ask for it again, or take it from where it was first saved.'],
    ["space.txt", text(" \r\n\t\n"), "empty", '"space.txt" holds nothing but white space. Ask for it again, or take it from where it was first saved.'],
    ["half.docx", word().slice(0, 900), "truncated", '"half.docx" is cut short: its end is missing. Ask for it again, or take it from where it was first saved.'],
    ["odd.doc", compound("Nothing known"), "damaged", '"odd.doc" is damaged and cannot be opened. Ask for it again, or take it from where it was first saved.'],
    ["odd.bin", latin("\x01\x02\x03\0\0\x04"), "unsupported", '"odd.bin" is no kind of file that can be read here. Save the tracker as .xlsx, .docx or .csv, and use that.'],
  ])("%s", async (name, bytes, code, message) => {
    await expect(readFile(name, bytes)).rejects.toMatchObject({ name: "UnreadableFile", code, message });
  });
});

describe("a name that says something else", () => {
  it.each<[string, Uint8Array, string]>([
    ["plan.docx", text("%PDF-1.4\n"), '"plan.docx" is named as a Word document but is a PDF. Open it in Word, save it as .docx, and use that.'],
    ["plan.xlsx", compound("Workbook"), '"plan.xlsx" is named as an Excel workbook but is an old Excel workbook (.xls). Open it in Excel, save it as .xlsx, and use that.'],
    ["plan.xlsx", zip({ "a.csv": CSV }), '"plan.xlsx" is named as an Excel workbook but is a zip archive. Take the files out of it, and use those.'],
    ["plan.csv", latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), '"plan.csv" is named as a CSV file but is a picture. Ask for the Word or Excel file that it was taken from.'],
    ["plan.txt", latin("\x01\x02\x03\0\0\x04"), '"plan.txt" is named as a text file but holds something else. Save the tracker as .xlsx, .docx or .csv, and use that.'],
    ["plan.xlsx", word(), '"plan.xlsx" is named as an Excel workbook but is a Word document. If it is the right file, rename it to end in .docx, and use that.'],
    ["plan.csv", word(), '"plan.csv" is named as a CSV file but is a Word document. If it is the right file, rename it to end in .docx, and use that.'],
    ["plan.xlsx", text("Ref,Action\n1,Open the hub\n"), '"plan.xlsx" is named as an Excel workbook but holds only plain text. Ask for the file itself; if the text is what you want, rename it to .txt.'],
    ["plan.xlsx", text("Not found"), '"plan.xlsx" is named as an Excel workbook but holds only plain text. Ask for the file itself; if the text is what you want, rename it to .txt.'],
    ["plan.xlsx", text("<html><body>Please sign in</body></html>"), '"plan.xlsx" is named as an Excel workbook but holds only plain text. Ask for the file itself; if the text is what you want, rename it to .txt.'],
  ])("is refused: %s", async (name, bytes, message) => {
    await expect(readFile(name, bytes)).rejects.toMatchObject({ name: "UnreadableFile", code: "not-what-it-says", message });
  });

  it.each<[string, Uint8Array]>([
    ["web.xls", text(PAGE)],
    ["plan.txt", text(PAGE)],
    ["plan.xls", text("Ref\tAction\n1\tOpen the hub\n")],
    ["plan", text("Ref\tAction\n1\tOpen the hub\n")],
    ["PLAN.TSV", text("Ref\tAction\n1\tOpen the hub\n")],
    ["plan.csv", text("Ref;Action\n1;Open the hub\n")],
    ["plan.htm", text(`Our plan ${PAGE}`)],
  ])("does not matter when the content can be read: %s", async (name, bytes) => {
    const { grids } = await readFile(name, bytes);
    expect(grids.filter(({ rows }) => rows.length > 1).map(showGrid)).toEqual([["1: Ref | Action", "2: 1 | Open the hub"]]);
  });
});

it("a damaged zip never ends in another error", async () => {
  const whole = word();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      const outcome = await readFile("plan.docx", bytes).catch((error: unknown) => error);
      expect(outcome instanceof Error ? outcome : null).toSatisfy((error: unknown) => error === null || error instanceof UnreadableFile);
    }),
    { numRuns: 60 },
  );
});

it("any table gives the same texts as HTML, as Word and as TSV", async () => {
  const word = fc.stringMatching(/^[A-Za-z0-9£&<>'’–().,:;/-]{1,8}$/);
  const words = fc.oneof(fc.constant(""), fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" ")));
  const tables = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(words, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }));
  const escaped = (content: string): string => content.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      const html = `<table>${rows.map((row) => `<tr>${row.map((content) => `<td>${escaped(content)}</td>`).join("")}</tr>`).join("")}</table>`;
      const files: [string, Uint8Array][] = [
        ["plan.html", text(html)],
        ["plan.docx", wordFile({ body: paragraph("") + table(rows.map((row) => row.map((content) => cell(content)))) })],
        ["plan.tsv", text(rows.map((row) => row.join("\t")).join("\n"))],
      ];
      const expected = rows.flatMap((row, at) => row.flatMap((content, column) => (content === "" ? [] : [[at + 1, column + 1, content]])));
      for (const [name, bytes] of files) {
        if (expected.length === 0 && name === "plan.tsv") continue;
        const { grids } = await readFile(name, bytes);
        const cells = grids.flatMap((grid) => grid.rows.flatMap((row) => row.cells.map(({ column, text: content }) => [row.row, column, content])));
        expect([name, cells]).toEqual([name, expected]);
      }
    }),
    { numRuns: 40 },
  );
});
