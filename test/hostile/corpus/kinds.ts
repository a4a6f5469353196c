import { strToU8 } from "fflate";
import { partsOf, zipParts } from "../../files/xlsx/made-workbook.js";
import { paragraph, wordFile } from "../../files/docx/word-file.js";
import { hostile, type HostileCase } from "../hostile-case.js";
import { planXml } from "../plan-parts.js";
import { joined } from "../raw-zip.js";

const EXTENSIONS = ["xlsx", "xlsm", "xls", "xlsb", "docx", "doc", "pdf", "csv", "tsv", "txt", "html", "zip", "png", "msg", "ods", "json", "exe", "constructor", "__proto__", ""];

/** An OLE compound file, as far as its first bytes and the name of one stream go. */
const compound = (stream: string): Uint8Array => strToU8(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(504)}${[...stream].join("\0")}\0\0\0${"\0".repeat(2000)}`, true);

/** Bytes that are the same in every run: a hash of their places. */
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, n) => (Math.imul(n + 1, 2654435761) >>> 13) & 255);

const CONTENTS: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ["a workbook", () => zipParts(partsOf(planXml()))],
  ["a Word document", () => wordFile({ body: paragraph("Plan") })],
  ["a web page", () => strToU8("<html><body><table><tr><td>Ref<td>Action<tr><td>1<td>Dredge</table></body></html>")],
  ["a page without a table", () => strToU8("<html><body>Please sign in</body></html>")],
  ["a CSV", () => strToU8("Ref,Action\n1,Dredge the basin\n")],
  ["a protected workbook", () => compound("EncryptedPackage")],
  ["an old workbook", () => compound("Workbook")],
  ["an old document", () => compound("WordDocument")],
  ["a compound file of nothing", () => compound("Nothing")],
  ["a PDF", () => strToU8("%PDF-1.7\n%âãÏÓ\n1 0 obj")],
  ["rich text", () => strToU8("{\\rtf1\\ansi Plan}")],
  ["a picture", () => joined([strToU8("\x89PNG\r\n\x1a\n", true), noise(400)])],
  ["JSON", () => strToU8('{"a":[1,2,{"b":null}]}')],
  ["noise", () => noise(4000)],
  ["noughts", () => new Uint8Array(4000)],
  ["white space", () => strToU8(" \r\n\t ")],
  ["nothing", () => new Uint8Array(0)],
  ["two bytes of a zip", () => strToU8("PK")],
  ["four bytes of a zip", () => strToU8("PK\u0003\u0004")],
  ["a binary workbook", () => zipParts({ "[Content_Types].xml": '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>', "xl/workbook.bin": "x" })],
  ["an OpenDocument", () => zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" })],
];

/** Every kind of content under every name. */
export const KINDS: readonly HostileCase[] = CONTENTS.flatMap(([name, bytes]) => EXTENSIONS.map((extension) => hostile("kind", `${name} named "${extension}"`, extension === "" ? "plan" : `plan.${extension}`, bytes, "answered")));
