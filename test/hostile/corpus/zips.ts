import { strToU8 } from "fflate";
import { partsOf, zipParts } from "../../files/xlsx/made-workbook.js";
import { hostile, type Expected, type HostileCase } from "../hostile-case.js";
import { ACTIONS, planXml } from "../plan-parts.js";
import { joined, rawZip, type RawPart } from "../raw-zip.js";

const plan = (): RawPart[] => Object.entries(partsOf(planXml())).map(([name, data]) => ({ name, data }));
const SHEET = "xl/worksheets/sheet1.xml";
const without = (name: string): RawPart[] => plan().filter((part) => part.name !== name);
const readAll: Expected = { actions: ACTIONS };

/** The plan with something else said of its sheet. */
const sheetWith = (change: Partial<RawPart>): Uint8Array => rawZip(plan().map((part) => (part.name === SHEET ? { ...part, ...change } : part)));

/** A sheet of one long row of blanks, which packs a thousand times. */
const blanks = (megabytes: number): string => `<worksheet xmlns="m"><sheetData><row r="1"><c r="A1" t="str"><v>${" ".repeat(megabytes * 1e6)}</v></c></row></sheetData></worksheet>`;
const many = (count: number): RawPart[] => Array.from({ length: count }, (_, n) => ({ name: `xl/media/image${n}.png`, data: "", stored: true }));

const zipCase = (name: string, bytes: () => Uint8Array, expected: Expected, file = "plan.xlsx"): HostileCase => hostile("zip", name, file, bytes, expected);

/** Zip files made to fill memory, or to say one thing here and another there. */
export const ZIPS: readonly HostileCase[] = [
  zipCase("a flat bomb", () => rawZip([...without(SHEET), { name: SHEET, data: blanks(100) }]), { refused: "too-large" }),
  zipCase("a flat bomb that says it is small", () => rawZip([...without(SHEET), { name: SHEET, data: blanks(100), directory: { size: 4096 }, local: { size: 4096 } }]), { refused: "damaged" }),
  zipCase("a part that says it is huge", () => sheetWith({ directory: { size: 450_000_000 } }), "answered"),
  zipCase("every part says it is huge", () => rawZip(plan().map((part) => ({ ...part, directory: { size: 0xfffffff0 } }))), "answered"),
  zipCase("a part that says it is larger than it is, by a little", () => sheetWith({ directory: { size: 9999 } }), { refused: "damaged" }),
  zipCase("a bomb in a part that nobody reads", () => rawZip([...plan(), { name: "xl/media/image1.png", data: new Uint8Array(100_000_000) }]), readAll),
  zipCase("parts that overlap", () => rawZip([...plan(), ...Array.from({ length: 200 }, (_, n): RawPart => ({ name: `xl/worksheets/sheet${n + 2}.xml`, data: "", sameAsBefore: true }))]), { refused: "damaged" }),
  zipCase("two hundred sheets that are one part", () => overlappingSheets(200), { refused: "damaged" }),
  zipCase("a header within a part's data", () => quotedHeader(), readAll),
  zipCase("sixty thousand parts", () => rawZip([...plan(), ...many(60_000)]), { refused: "too-large" }),
  zipCase("a zip in a zip in a zip", () => rawZip([...plan(), { name: "xl/embeddings/a.xlsx", data: zipParts({ "b.zip": "PK" }) }]), readAll),
  zipCase("the same part twice", () => rawZip([...plan(), { name: SHEET, data: "<worksheet><sheetData/></worksheet>" }]), "answered"),
  zipCase("the same part twice, in another case", () => rawZip([...plan(), { name: SHEET.toUpperCase(), data: "<worksheet><sheetData/></worksheet>" }]), "answered"),
  zipCase("sums after the data", () => rawZip(plan().map((part) => ({ ...part, streamed: true }))), readAll),
  zipCase("stored parts", () => rawZip(plan().map((part) => ({ ...part, stored: true }))), readAll),
  zipCase("local headers that lie", () => rawZip(plan().map((part) => ({ ...part, local: { size: 7, packed: 3, crc: 5 } }))), readAll),
  zipCase("no checksums", () => rawZip(plan().map((part) => ({ ...part, directory: { crc: 0 }, local: { crc: 0 } }))), readAll),
  zipCase("a part behind the end of the file", () => sheetWith({ directory: { offset: 0x7fffffff } }), { refused: "damaged" }),
  zipCase("a part longer than the file", () => sheetWith({ directory: { packed: 0x7fffffff } }), { refused: "damaged" }),
  zipCase("a method that nobody has", () => sheetWith({ method: 99 }), { refused: "unsupported" }),
  zipCase("a part with a password", () => sheetWith({ flags: 1 }), { refused: "encrypted" }),
  zipCase("names that lead out of the folder", () => rawZip([...plan(), { name: "../../../etc/evil.xml", data: "x" }, { name: "C:\\Windows\\evil.xml", data: "x" }, { name: "/root/evil.xml", data: "x" }]), readAll),
  zipCase("names that are no text", () => rawZip([...plan(), { name: "\u0000\u0001", data: "x" }, { name: "", data: "x" }, { name: "__proto__", data: "x" }, { name: "constructor", data: "x" }]), readAll),
  zipCase("a name of 60,000 characters", () => rawZip([...plan(), { name: "n".repeat(60_000), data: "x" }]), readAll),
  zipCase("a comment that holds the end of another zip", () => rawZip(plan(), `PK\u0005\u0006${"\0".repeat(18)}`), readAll),
  zipCase("something before the zip", () => joined([strToU8("PK\u0003\u0004, or so the mail says\r\n"), rawZip(plan())]), "answered"),
  zipCase("something after the zip", () => joined([rawZip(plan()), strToU8("\r\n--boundary--\r\n")]), readAll),
  zipCase("an end record that counts too many parts", () => endField(10, 0xfff0), { refused: "damaged" }),
  zipCase("an end record that counts none", () => endField(10, 0), "answered"),
  zipCase("a directory beyond the file", () => endField(16, 0xfffffff0), "answered"),
  zipCase("nothing but an end record", () => rawZip([]), { refused: "unsupported" }, "plan.zip"),
  zipCase("a bomb of a list of content types", () => rawZip([...without("[Content_Types].xml"), { name: "[Content_Types].xml", data: new Uint8Array(100_000_000) }]), "answered"),
  zipCase("a Word document whose text is a bomb", () => rawZip([...wordPackage(), { name: "word/document.xml", data: new Uint8Array(100_000_000).fill(32) }]), { refused: "too-large" }, "plan.docx"),
  zipCase("a Word document whose text says it is small", () => rawZip([...wordPackage(), { name: "word/document.xml", data: new Uint8Array(100_000_000).fill(32), directory: { size: 1000 } }]), "answered", "plan.docx"),
  zipCase("a Word document whose text says it is huge", () => rawZip([...wordPackage(), { name: "word/document.xml", data: "<w:document/>", directory: { size: 150_000_000 } }]), "answered", "plan.docx"),
];

/** Many sheets of the workbook, all of which lie at one place of the file. */
function overlappingSheets(count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, n) => `Plan ${n + 1}`);
  const data = `<worksheet xmlns="m"><sheetData>${'<row><c t="str"><v>Dredge the basin</v></c></row>'.repeat(2000)}</sheetData></worksheet>`;
  const parts = Object.entries(partsOf({ sheets: Object.fromEntries(names.map((name) => [name, ""])) }));
  const others = parts.filter(([name]) => !name.includes("worksheets/")).map(([name, text]): RawPart => ({ name, data: text }));
  return rawZip([...others, ...names.map((_, n): RawPart => ({ name: `xl/worksheets/sheet${n + 1}.xml`, data, sameAsBefore: n > 0 }))]);
}

/** A stored part whose data is itself the local header and the data of another. */
function quotedHeader(): Uint8Array {
  const inner = rawZip([{ name: SHEET, data: "<worksheet><sheetData/></worksheet>", stored: true }]);
  return rawZip([{ name: "docProps/thumbnail.bin", data: inner, stored: true }, ...plan()]);
}

/** The plan with one 32-bit field of its end record changed. */
function endField(offset: number, value: number): Uint8Array {
  const bytes = rawZip(plan());
  const view = new DataView(bytes.buffer);
  if (offset === 16) view.setUint32(bytes.length - 22 + offset, value, true);
  else view.setUint16(bytes.length - 22 + offset, value, true);
  return bytes;
}

function wordPackage(): RawPart[] {
  return [{ name: "[Content_Types].xml", data: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' }];
}
