import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256, sha256Base64 } from "../../core/model/sha256.js";

/** UTF-16, high byte first. */
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

describe("SHA-256", () => {
  it("is what Node works out of the text as UTF-16", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(utf16(text)).digest("hex"));
    }));
  });

  it("is, in Base64, what Node works out of the text as UTF-8", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(sha256Base64(text)).toBe(createHash("sha256").update(text, "utf8").digest("base64"));
    }));
  });
});
