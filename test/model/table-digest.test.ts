import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../core/model/sha256.js";
import { tableDigest } from "../../core/model/table-digest.js";
import { lines } from "../support/made-up-return.js";

const nodes = (text: string): string => createHash("sha256").update(Buffer.from(text, "utf16le").swap16()).digest("hex");

describe("sha256", () => {
  it("is Node's, for texts of every length", () => {
    for (let length = 0; length < 200; length++) expect(sha256("x".repeat(length))).toBe(nodes("x".repeat(length)));
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => sha256(text) === nodes(text)), { numRuns: 200 });
  });
});

describe("tableDigest", () => {
  const table = lines(`
    | ref | action  | due        | status   |
    | 1   | Agree   | 2025-11-30 | on-track |
    | 2   | Publish | 2025-12-31 | at-risk  |`);

  it("is the same for the same table in another order", () => {
    expect(tableDigest([...table].reverse())).toBe(tableDigest(table));
  });

  it("is another once anything that a line says has changed", () => {
    const changed = [{ status: "complete" }, { update: "Agreed on the 3rd." }, { other: { Ward: "North" } }, { lead: "AD" }].map((change) => tableDigest(table.map((line, i) => (i === 0 ? { ...line, ...change } : line)) as typeof table));
    expect(new Set([tableDigest(table), tableDigest(table.slice(1)), ...changed]).size).toBe(6);
  });

  it("does not depend on how leads and dates are read, which settings decide", () => {
    const read = table.map((line) => ({ ...line, leads: ["Somebody"], due: { ...line.due, by: null, kind: "unreadable" as const } }));
    expect(tableDigest(read)).toBe(tableDigest(table));
  });
});
