import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUFFER_FULL, BufferPool } from "../../../files/write-plan/buffer-pool.js";
import type { PackedPart, PartPacker } from "../../../files/write-plan/packer.js";
import { Digits, PartWriter, piece } from "../../../files/write-plan/part-writer.js";

/** A packer that packs nothing: what was pushed, as a text. */
function plainPacker() {
  const pushed: number[][] = [];
  const packed: PackedPart = { pieces: [], packedSize: 0, size: 0, checksum: 0 };
  const packer: PartPacker = { push: (bytes) => Promise.resolve(pushed.push([...bytes])), end: () => Promise.resolve(packed) };
  return { packer, text: () => new TextDecoder().decode(Uint8Array.from(pushed.flat())) };
}

type Step = (part: PartWriter) => string;

const someText = fc.oneof(fc.string({ unit: "grapheme-ascii", maxLength: 90 }), fc.string({ unit: "grapheme", maxLength: 90 }));
const somePiece = someText.map((text) => ({ text, piece: piece(text) }));
const someNumber = fc.oneof(fc.nat(120_000), fc.constantFrom(0, -0, 9, 10, 99_999, 100_000, 999_999_999, 1_000_000_000), fc.double({ noNaN: true }));
const someStep: fc.Arbitrary<Step> = fc.oneof(
  someText.map((text): Step => (part) => (part.text(text), text)),
  someNumber.map((number): Step => (part) => (part.number(number), String(number))),
  somePiece.map(({ text, piece }): Step => (part) => (part.piece(piece), text)),
  fc.tuple(somePiece, somePiece, somePiece).map(([one, two, three]): Step => (part) => (part.pieces(one.piece, two.piece, three.piece), one.text + two.text + three.text)),
);

/** What a part has been told, and what it wrote. */
async function written(steps: readonly Step[]): Promise<[told: string, wrote: string]> {
  const { packer, text } = plainPacker();
  const part = await PartWriter.begin(packer, new BufferPool());
  let told = "";
  for (const step of steps) {
    told += step(part);
    if (part.full) await part.flush();
  }
  await part.end();
  return [told, text()];
}

describe("a part that is written as bytes", () => {
  it("holds its texts, pieces and numbers one after the other, and nothing of what pieces are written past their end", async () => {
    await fc.assert(fc.asyncProperty(fc.array(someStep, { maxLength: 60 }), async (steps) => {
      const [told, wrote] = await written(steps);
      expect(wrote).toBe(told);
    }), { numRuns: 200 });
  });

  it("goes on in another buffer when one is full, and takes a text that is larger than a buffer", async () => {
    const long = "é".repeat(BUFFER_FULL);
    const end = piece("</v>");
    const cell: Step = (part) => (part.pieces(end, end, end), part.number(12345), "</v></v></v>12345");
    const [told, wrote] = await written([(part) => (part.text(long), long), ...Array.from({ length: 40_000 }, () => cell)]);
    expect(wrote === told).toBe(true);
  });

  it("has the digits of the number that was asked for last", () => {
    const digits = new Digits();
    const asked = [1, 7, 10, 12, 9, 1_048_576, 1_048_577].map((number) => {
      const { length, view } = digits.of(number);
      return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(index))).join("");
    });
    expect(asked).toEqual(["1", "7", "10", "12", "9", "1048576", "1048577"]);
  });
});
