import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { LastParts, type PackedPart } from "../../../files/xlsx/last-parts.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { nodeUnpacker, portableUnpacker } from "../../../files/xlsx/unpacker.js";
import type { ZipEntry } from "../../../files/xlsx/zip-directory.js";
import { stylesOf, workbookBytes } from "./made-workbook.js";

/** A part that is packed as it is. */
function partOf(text: string, entry: Partial<ZipEntry> = {}): PackedPart {
  const packed = strToU8(text);
  return { packed, entry: { name: "part.xml", method: 0, encrypted: false, checksum: 7, packedSize: packed.length, size: packed.length, offset: 0, ...entry } };
}

describe("the last few small parts", () => {
  /** The parts that were unpacked, of those asked for in turn. */
  function unpackedOf(parts: readonly PackedPart[]): readonly PackedPart[] {
    const last = new LastParts();
    const unpacked: PackedPart[] = [];
    for (const part of parts) {
      const text = new TextDecoder().decode(part.packed);
      expect(last.textOf(part, portableUnpacker, () => (unpacked.push(part), text))).toBe(text);
    }
    return unpacked;
  }

  it("are unpacked once, whatever their names and wherever they lie", () => {
    const part = partOf("<a/>");
    expect(unpackedOf([part, partOf("<a/>", { name: "other.xml", offset: 99 }), part])).toEqual([part]);
  });

  it("are told apart by every byte, and by all that their files say of them", () => {
    const parts = [partOf("<a/>"), partOf("<b/>"), partOf("<a/>", { checksum: 8 }), partOf("<a/>", { size: 5 }), partOf("<a/>", { method: 8 }), partOf("<a/> ")];
    expect(unpackedOf([...parts, ...parts])).toEqual(parts);
  });

  it("are not kept when they are large, nor for long when they do not come again", () => {
    const large = partOf("x".repeat(5_000));
    const unpackable = partOf("x", { size: 50_000 });
    expect(unpackedOf([large, large, unpackable, unpackable])).toHaveLength(4);
    const [first, others] = [partOf("first"), Array.from({ length: 100 }, (_, n) => partOf(`part ${n}`))];
    expect(unpackedOf([first, ...others, first])).toHaveLength(102);
  });

  it("are unpacked by each host for itself, and stay as they were when the file's bytes do not", () => {
    const last = new LastParts();
    const part = partOf("<a/>");
    expect(last.textOf(part, portableUnpacker, () => "one")).toBe("one");
    expect(last.textOf(part, nodeUnpacker() ?? portableUnpacker, () => "other")).toBe("other");
    part.packed.fill(0);
    expect(last.textOf(partOf("<a/>"), portableUnpacker, () => "another")).toBe("one");
  });
});

describe("a workbook whose parts were read before", () => {
  const bytes = workbookBytes({ sheets: '<row><c s="1"><v>45000</v></c></row>', styles: stylesOf([{}]) });
  /** The file with the byte changed that stands `after` bytes after the name of a part in its directory, or in the part itself. */
  function changed(part: string, after: number, place: "directory" | "part"): Uint8Array {
    const copy = bytes.slice();
    const text = Buffer.from(copy.buffer).toString("latin1");
    const name = place === "directory" ? text.lastIndexOf(part) : text.indexOf(part);
    const at = name + (place === "part" ? part.length : 0) + after;
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  }

  it("is refused when it has changed since it was saved", () => {
    expect(readXlsx("a.xlsx", bytes).grids).toHaveLength(1);
    for (const part of ["_rels/.rels", "xl/workbook.xml", "xl/styles.xml"]) {
      // The checksum stands 30 bytes before the name.
      expect(() => readXlsx("a.xlsx", changed(part, -30, "directory"))).toThrow("has changed since it was saved");
      expect(() => readXlsx("a.xlsx", changed(part, 20, "part"))).toThrow(/damaged/);
    }
    expect(readXlsx("a.xlsx", bytes).grids).toHaveLength(1);
  });
});
