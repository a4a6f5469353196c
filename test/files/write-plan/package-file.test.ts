import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { structuredTracker } from "../../../core/report/structured-tracker.js";
import { BUFFER_FULL } from "../../../files/write-plan/buffer-pool.js";
import { PackageFile } from "../../../files/write-plan/package-file.js";
import { hostPacker, nodePacker, portablePacker, streamPacker, type Packer } from "../../../files/write-plan/packer.js";
import { writePlanBy } from "../../../files/write-plan/write-plan.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { openZip } from "../../../files/xlsx/zip.js";
import { rawEntries } from "../../support/zip-entries.js";

const inNode = nodePacker();
if (inNode === null) throw new Error("Node has no zlib.");
const PACKERS: readonly (readonly [name: string, packer: Packer])[] = [["Node's zlib", inNode], ["a browser's compressor", streamPacker], ["fflate", portablePacker]];

/** Texts of all sizes and characters; some are larger than what is packed at once. */
const someText = fc.oneof(fc.string({ unit: "grapheme", maxLength: 60 }), fc.record({ line: fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), times: fc.integer({ min: 1, max: 20_000 }) }).map(({ line, times }) => line.repeat(times)));
const somePart = fc.array(fc.oneof(someText, fc.nat(), fc.constantFrom(0, -1, 0.5, -0, 999_999_999, 1_000_000_000, 1e21)), { maxLength: 4 });
const someParts = fc.dictionary(fc.constantFrom("a.xml", "xl/b.xml", "xl/_rels/c.rels", "ü.xml"), somePart);

async function packed(parts: Readonly<Record<string, readonly (string | number)[]>>, packer: Packer): Promise<Uint8Array> {
  const file = new PackageFile(packer);
  for (const [path, texts] of Object.entries(parts)) {
    await file.write(path, async (part) => {
      for (const text of texts) {
        if (typeof text === "number") part.number(text);
        else part.text(text);
        if (part.full) await part.flush();
      }
    });
  }
  return new Uint8Array(Buffer.concat(await file.pieces()));
}

describe.each(PACKERS)("a package packed by %s", (_, packer) => {
  it("holds what was written, in parts as large as they come, and every reader finds its checksums right", async () => {
    await fc.assert(fc.asyncProperty(someParts, async (parts) => {
      const bytes = await packed(parts, packer);
      const written = Object.fromEntries(Object.entries(parts).map(([path, texts]) => [path, texts.map(String).join("")]));
      const read = (part: Uint8Array | null | undefined): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(part ?? new Uint8Array());
      const [files, zip] = [unzipSync(bytes), openZip("a.xlsx", bytes)];
      expect(Object.fromEntries(Object.keys(files).map((name) => [name, read(files[name])]))).toEqual(written);
      // Our own reader compares the checksums.
      expect(Object.fromEntries(zip.names.map((name) => [name, read(zip.bytes(name))]))).toEqual(written);
    }), { numRuns: 25 });
  });

  it("is the same workbook", async () => {
    const plan = structuredTracker([], null);
    expect(readXlsx("a.xlsx", await writePlanBy(packer, plan))).toEqual(readXlsx("a.xlsx", await writePlanBy(portablePacker, plan)));
  });
});

describe("a package", () => {
  it("begins with its content types, carries one date for all parts, and is the same each time", async () => {
    const parts = { "xl/a.xml": ["<a/>"], "[Content_Types].xml": ["<Types/>"], "xl/b.xml": ["b".repeat(3 * BUFFER_FULL)] };
    const bytes = await packed(parts, hostPacker());
    expect(rawEntries(bytes).map(({ name }) => name)).toEqual(["[Content_Types].xml", "xl/a.xml", "xl/b.xml"]);
    expect(new Set(rawEntries(bytes).map(({ header }) => header.slice(20, 28)))).toEqual(new Set(["00002100"]));
    expect(await packed(parts, hostPacker())).toEqual(bytes);
  });

  it("keeps few buffers, however much is written at once", async () => {
    const parts = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`part${index}.xml`, ["x".repeat(BUFFER_FULL), "y".repeat(BUFFER_FULL), `${index}`]]));
    expect(Object.keys(unzipSync(await packed(parts, hostPacker())))).toEqual(Object.keys(parts));
  });

  it("is packed by fflate where the host has no compressor", async () => {
    const { CompressionStream, process } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, "CompressionStream");
      Reflect.set(globalThis, "process", undefined);
      expect(hostPacker()).toBe(portablePacker);
      Reflect.set(globalThis, "CompressionStream", CompressionStream);
      expect(hostPacker()).toBe(streamPacker);
    } finally {
      Reflect.set(globalThis, "process", process);
      Reflect.set(globalThis, "CompressionStream", CompressionStream);
    }
  });
});
