import { deflateSync, strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { nodeUnpacker, portableUnpacker } from "../../../files/xlsx/unpacker.js";
import { UnreadableFile } from "../../../files/unreadable-file.js";
import { onlySheet, partsOf, relationship, textsOf, workbookBytes, zipParts } from "./made-workbook.js";

const SMALL = { sheets: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>', strings: "<si><t>naïve – 😀</t></si>" };
const TEXTS = { A1: "naïve – 😀", B1: "2" };

const textsIn = (bytes: Uint8Array) => readXlsx("small.xlsx", bytes).grids.map(textsOf);

/** The same parts, as a writer that streams them: sizes stand after each part. */
function streamed(parts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of Object.entries(parts)) {
    const entry = name.includes("sheet1") ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** The same file in the zip64 form: a second end record, sizes and places of entries in extra fields. */
function zip64(bytes: Uint8Array): Uint8Array {
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  const start = source.getUint32(end + 16, true);
  const directory: number[] = [];
  let count = 0;
  for (let at = start; at < end; count++) {
    const nameLength = source.getUint16(at + 28, true);
    const extraLength = source.getUint16(at + 30, true);
    const entry = bytes.slice(at, at + 46 + nameLength);
    const view = new DataView(entry.buffer);
    const extra = new Uint8Array(28);
    const extraView = new DataView(extra.buffer);
    extraView.setUint16(0, 1, true);
    extraView.setUint16(2, 24, true);
    for (const [n, field] of [24, 20, 42].entries()) {
      extraView.setBigUint64(4 + n * 8, BigInt(view.getUint32(field, true)), true);
      view.setUint32(field, 0xffffffff, true);
    }
    view.setUint16(30, 28, true);
    directory.push(...entry, ...extra);
    at += 46 + nameLength + extraLength + source.getUint16(at + 32, true);
  }
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(24, BigInt(count), true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(40, BigInt(directory.length), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + directory.length), true);
  tail.setUint32(76, 0x06054b50, true);
  for (const field of [76 + 8, 76 + 10]) tail.setUint16(field, 0xffff, true);
  for (const field of [76 + 12, 76 + 16]) tail.setUint32(field, 0xffffffff, true);
  return Uint8Array.from([...bytes.slice(0, start), ...directory, ...new Uint8Array(tail.buffer)]);
}

const renamed = (rename: (name: string) => string) => zipParts(Object.fromEntries(Object.entries(partsOf(SMALL)).map(([name, text]) => [rename(name), text])));

describe("ways of packing", () => {
  it.each<[name: string, bytes: () => Uint8Array]>([
    ["deflated", () => workbookBytes(SMALL)],
    ["stored", () => zipSync(Object.fromEntries(Object.entries(partsOf(SMALL)).map(([name, text]) => [name, strToU8(text)])), { level: 0 })],
    ["streamed", () => streamed(partsOf(SMALL))],
    ["zip64", () => zip64(workbookBytes(SMALL))],
    ["with a comment at its end", () => zipSync(Object.fromEntries(Object.entries(partsOf(SMALL)).map(([name, text]) => [name, strToU8(text)])), { comment: "made by hand" })],
    ["names with backslashes", () => renamed((name) => (name.startsWith("[") ? name : name.replaceAll("/", "\\")))],
    ["names in another case", () => renamed((name) => (name.startsWith("xl/") ? name.toUpperCase() : name))],
    ["names with a leading slash", () => renamed((name) => (name.startsWith("xl/") ? `/${name}` : name))],
    ["as a view of a larger buffer", () => {
      const bytes = workbookBytes(SMALL);
      const buffer = new Uint8Array(bytes.length + 20);
      buffer.set(bytes, 7);
      return buffer.subarray(7, 7 + bytes.length);
    }],
  ])("%s", (_, bytes) => {
    expect(textsIn(bytes())).toEqual([TEXTS]);
  });

  it("reads without the list of relationships of the file", () => {
    expect(textsOf(onlySheet({ ...SMALL, parts: { "_rels/.rels": null } }))).toEqual(TEXTS);
  });

  it("reads a workbook that stands elsewhere", () => {
    const parts = Object.fromEntries(Object.entries(partsOf(SMALL)).map(([name, text]) => [name.replace(/^xl\//, "Data/"), text.replaceAll("xl/workbook.xml", "./Data/workbook.xml")]));
    expect(textsIn(zipParts(parts))).toEqual([TEXTS]);
  });

  it.each<[name: string, encode: (xml: string) => Uint8Array]>([
    ["UTF-8 with a byte order mark", (xml) => Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(xml)])],
    ["UTF-16, little end first", (xml) => Uint8Array.from([0xff, 0xfe, ...[...xml].flatMap((letter) => (letter.length > 1 ? [letter.charCodeAt(0), letter.charCodeAt(1)] : [letter.charCodeAt(0)]).flatMap((unit) => [unit & 255, unit >> 8]))])],
  ])("reads parts in %s", (_, encode) => {
    expect(textsIn(zipSync(Object.fromEntries(Object.entries(partsOf(SMALL)).map(([name, text]) => [name, name.startsWith("xl/") ? encode(text) : strToU8(text)]))))).toEqual([TEXTS]);
  });

  it("reads strict files", () => {
    const strict = partsOf(SMALL);
    const parts = Object.fromEntries(Object.entries(strict).map(([name, text]) => [name, text.replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships").replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")]));
    expect(textsIn(zipParts(parts))).toEqual([TEXTS]);
  });

  it("reads the same with fflate as with Node's zlib", () => {
    expect(nodeUnpacker()).not.toBeNull();
    for (const unpacker of [nodeUnpacker() ?? portableUnpacker, portableUnpacker]) expect(readXlsx("small.xlsx", workbookBytes(SMALL), { unpacker }).grids.map(textsOf)).toEqual([TEXTS]);
  });
});

it.each([["zlib", nodeUnpacker()], ["fflate", portableUnpacker]] as const)("unpacks no more than it was told, and nothing that is cut off, with %s", (_, unpacker) => {
  const bytes = strToU8("nothing is lost ".repeat(70));
  const packed = deflateSync(bytes);
  expect(unpacker?.inflate(packed, bytes.length)).toEqual(expect.objectContaining({ length: bytes.length }));
  expect(unpacker?.inflate(packed, bytes.length - 1)).toBeNull();
  expect(unpacker?.inflate(packed.slice(0, -4), bytes.length)).toBeNull();
  expect(unpacker?.checksum(strToU8("123456789"))).toBe(0xcbf43926);
});

/** What is said of a file that cannot be read. */
function refusalOf(bytes: Uint8Array, unpacker?: typeof portableUnpacker): { code: string; message: string } {
  try {
    readXlsx("plan.xlsx", bytes, unpacker && { unpacker });
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: "none", message: "" };
}

/** The bytes with those from `from` on (of `sought`, its last occurrence) replaced. */
function patched(bytes: Uint8Array, sought: readonly number[], from: number, by: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  for (let at = copy.length - sought.length; at >= 0; at--) {
    if (!sought.every((byte, n) => copy[at + n] === byte)) continue;
    copy.set(by, at + from);
    return copy;
  }
  throw new Error("not found");
}

const SHEET_ENTRY = [...strToU8("xl/worksheets/sheet1.xml")];
const sheetField = (offset: number, by: readonly number[], xml: Parameters<typeof workbookBytes>[0] = SMALL) => patched(workbookBytes(xml), SHEET_ENTRY, offset - 46, by);
const broken = (part: string, text: string | null) => workbookBytes({ ...SMALL, parts: { [part]: text } });
const sheetOf = (inside: string) => `<worksheet xmlns="u">${inside}`;

describe("files that cannot be read", () => {
  it.each<[name: string, bytes: () => Uint8Array, code: string, says: RegExp]>([
    ["nothing", () => new Uint8Array(0), "empty", /plan\.xlsx.*0 bytes/],
    ["cut off in the middle", () => workbookBytes(SMALL).slice(0, 900), "truncated", /end is missing/],
    ["a PDF", () => strToU8("%PDF-1.4 and so on"), "not-what-it-says", /PDF/],
    ["text", () => strToU8("Action,Lead\n1,2"), "not-what-it-says", /not an Excel workbook/],
    ["a zip of other things", () => zipSync({ "notes.txt": strToU8("hello") }), "not-what-it-says", /zip/],
    ["a workbook part that is something else", () => broken("xl/workbook.xml", "<document/>"), "damaged", /no list of its sheets/],
    ["a sheet that is not there", () => broken("xl/worksheets/sheet1.xml", null), "damaged", /sheet "Sheet1" is missing/],
    ["cells cut off", () => broken("xl/worksheets/sheet1.xml", sheetOf('<sheetData><row r="1"><c r="A1"><v>1</v>')), "damaged", /cells of xl\/worksheets\/sheet1\.xml break off/],
    ["cut off after the cells", () => broken("xl/worksheets/sheet1.xml", sheetOf('<sheetData><row r="1"/></sheetData><mergeCells><mergeCell ref="A1')), "damaged", /breaks off/],
    ["cut off before the cells", () => broken("xl/worksheets/sheet1.xml", sheetOf("<cols><col")), "damaged", /has no cells/],
    ["a cell that does not end", () => broken("xl/worksheets/sheet1.xml", sheetOf('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</row></sheetData></worksheet>')), "damaged", /within a cell/],
    ...["v", "f", "is", "is><t"].map((tag): [string, () => Uint8Array, string, RegExp] => [`a <${tag}> that does not end`, () => broken("xl/worksheets/sheet1.xml", `<worksheet/><sheetData><row r="1"><c t="str"><${tag} </sheetData>`), "damaged", /within a cell/]),
    ["texts that are missing", () => broken("xl/sharedStrings.xml", null), "damaged", /text of A1 is missing/],
    ["texts cut off", () => broken("xl/sharedStrings.xml", "<sst>"), "damaged", /text of A1 is missing/],
    ["a row beyond the sheet", () => broken("xl/worksheets/sheet1.xml", sheetOf('<sheetData><row r="9999999"><c><v>1</v></c></row></sheetData></worksheet>')), "damaged", /row 9999999/],
    ["a column beyond the sheet", () => broken("xl/worksheets/sheet1.xml", sheetOf('<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>')), "damaged", /beyond the sheet/],
    ["styles cut off", () => workbookBytes({ ...SMALL, styles: "", parts: { "xl/styles.xml": "<styleSheet><fonts><font>" } }), "damaged", /styles\.xml breaks off/],
    ["a part with another checksum", () => sheetField(16, [1, 2, 3, 4]), "damaged", /has changed since it was saved/],
    ["a part that is smaller than it says", () => sheetField(24, [0xff, 0xff, 0, 0]), "damaged", /cannot be unpacked/],
    ["a part that is not where it should be", () => sheetField(42, [255, 255, 255, 0]), "damaged", /not where/],
    ["a part that begins within another", () => sheetField(42, [7, 0, 0, 0]), "damaged", /lie over one another/],
    ["a packing that nobody uses", () => sheetField(10, [9, 0]), "unsupported", /zip method 9/],
    ["a part with a password", () => sheetField(8, [1, 0]), "encrypted", /password/],
  ])("%s", (_, bytes, code, says) => {
    const refusal = refusalOf(bytes());
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(says);
    expect(refusal.message).toContain("plan.xlsx");
  });

  let made: Uint8Array | undefined;
  const bomb = (): Uint8Array => (made ??= workbookBytes({ ...SMALL, sheets: `<row r="1"><c r="A1" t="str"><v>${" ".repeat(40_000_000)}</v></c></row>` }));

  it.each([["zlib", undefined], ["fflate", portableUnpacker]] as const)("refuses a part that unpacks to far more than it holds, with %s", (_, unpacker) => {
    const bytes = bomb();
    expect(bytes.length).toBeLessThan(200_000);
    expect(refusalOf(bytes, unpacker)).toMatchObject({ code: "too-large", message: expect.stringMatching(/unpacks to 1,0\d\d times its packed size \(40\.\d MB\), over the limit "packing" of 120\..*raise "limits\.packing"/) });
    // The same, claiming to be small: the claim is held to.
    const lie = patched(bytes, SHEET_ENTRY, 24 - 46, [0, 16, 0, 0]);
    expect(refusalOf(lie, unpacker).code).toBe("damaged");
  });

  it("never ends in another error, whatever bytes are changed", () => {
    const bytes = workbookBytes({ ...SMALL, styles: "<fonts><font/></fonts>", sheetLinks: relationship("rId1", "comments", "../comments1.xml") });
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.option(fc.nat(bytes.length)), (changes, length) => {
        const copy = bytes.slice(0, length ?? bytes.length);
        for (const { at, byte } of changes) if (at < copy.length) copy[at] = byte;
        expect(refusalOf(copy).code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 200 },
    );
  });

  it("never ends in another error, whatever the sheet's XML is", () => {
    const pieces = fc.constantFrom("<row", "<c", " r=\"A1\"", " r='", ">", "/>", "<v>", "</v>", "</c>", "</row>", "<is>", "<t>", "</t></is>", "1", " t=\"s\"", " t=\"inlineStr\"", "<f>", "&amp;", "<!--", "-->", "<![CDATA[", "]]>", "\"", "<x:c", "=");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (xml) => {
        expect(refusalOf(workbookBytes({ ...SMALL, sheets: xml.join("") })).code).toMatch(/^(none|damaged)$/);
      }),
      { numRuns: 300 },
    );
  });
});
