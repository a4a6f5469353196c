import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { structuredTracker } from "../../../core/report/structured-tracker.js";
import { writePlan, writePlanByHost } from "../../../files/write-plan/write-plan.js";
import { zipByHost, zipParts } from "../../../files/write-plan/zip-parts.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { rawEntries } from "../../support/zip-entries.js";

const somePart = fc.oneof(fc.uint8Array({ maxLength: 50 }), fc.record({ line: fc.string({ minLength: 1, maxLength: 40 }), times: fc.integer({ min: 1, max: 4000 }) }).map(({ line, times }) => new TextEncoder().encode(line.repeat(times))));
const someParts = fc.dictionary(fc.constantFrom("a.xml", "xl/b.xml", "xl/_rels/c.rels", "ü.xml", "d/"), somePart);

/** CRC-32 and size of each part, as the zip's directory has them (APPNOTE 4.3.12). */
const sums = (zip: Uint8Array): string[] => rawEntries(zip).map(({ name, record }) => `${name} ${record.slice(32, 40)} ${record.slice(48, 56)}`);

describe("a package zipped by the host", () => {
  it("holds what one zipped by us holds, large parts and small", async () => {
    await fc.assert(fc.asyncProperty(someParts, async (parts) => {
      const zipped = await zipByHost(parts);
      expect(unzipSync(zipped)).toEqual(parts);
      expect(sums(zipped)).toEqual(sums(zipParts(parts)));
    }), { numRuns: 50 });
  });

  it("is the same workbook", async () => {
    const plan = structuredTracker([], null);
    expect(readXlsx("a.xlsx", await writePlanByHost(plan))).toEqual(readXlsx("a.xlsx", await writePlan(plan)));
  });

  it("is zipped by us where the host has no compressor", async () => {
    const { CompressionStream } = globalThis;
    Reflect.deleteProperty(globalThis, "CompressionStream");
    const parts = { "a.xml": new TextEncoder().encode("text ".repeat(10_000)) };
    expect(await zipByHost(parts)).toEqual(zipParts(parts));
    Reflect.set(globalThis, "CompressionStream", CompressionStream);
  });
});
