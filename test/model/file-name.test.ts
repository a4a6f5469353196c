import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnFileName } from "../../core/prepare/file-name.js";
import { nameForFile } from "../../core/model/file-name.js";

describe("a file's name out of a workbook's text", () => {
  it.each([
    ["Early Help", "early-help"],
    ["Roads & Lighting", "roads-and-lighting"],
    ["../../etc/passwd", "etc-passwd"],
    ["..\\..\\Windows\\System32", "windows-system32"],
    ["C:\\Users", "c-users"],
    ["\\\\server\\share", "server-share"],
    ["..", "division"],
    [".", "division"],
    ["", "division"],
    ["教育", "division"],
    ["Parks...", "parks"],
    ["Parks \u0000\u202e\r\n", "parks"],
    ["CON", "division-con"],
    ["nul", "division-nul"],
    ["Com1", "division-com1"],
    ["Console", "console"],
    ["a".repeat(300), "a".repeat(60)],
  ])("of %j is %s", (text, name) => {
    expect(nameForFile(text, "division")).toBe(name);
  });

  it("is one that every disk takes, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(nameForFile(text, "division")).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9](?:[a-z0-9-]{0,68}[a-z0-9])?$/);
    }));
  });

  it("is given once, whatever the divisions are called", () => {
    const taken = new Set<string>();
    const names = ["../a", "A", "con", "..", "教育"].map((division) => returnFileName(division, "2018-12", taken));
    expect(names).toEqual(["a 2018-12", "a-2 2018-12", "division-con 2018-12", "division 2018-12", "division-2 2018-12"]);
  });
});
