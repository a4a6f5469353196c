import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address, parseArea } from "../../core/grid/address.js";

describe("an address", () => {
  it("is read as the cell that it was written for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }), (row, column) => {
        expect(parseArea(address(row, column))).toEqual({ top: row, left: column, bottom: row, right: column });
      }),
    );
  });

  it.each([
    ["B2:D9", { top: 2, left: 2, bottom: 9, right: 4 }],
    ["$B$2", { top: 2, left: 2, bottom: 2, right: 2 }],
    [" b2 ", { top: 2, left: 2, bottom: 2, right: 2 }],
    ["C:C", { top: 1, left: 3, bottom: 1048576, right: 3 }],
    ["A0", null],
    ["ABCD1", null],
    ["A12345678", null],
    ["B2x", null],
    ["", null],
  ])("%j is %j", (text, area) => expect(parseArea(text)).toEqual(area));
});
