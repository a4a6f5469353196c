import { describe, expect, it } from "vitest";
import { remember } from "../../core/model/remember.js";

describe("a reading that is remembered", () => {
  it("is done once for each text, also where nothing was found", () => {
    const read: string[] = [];
    const length = remember((text) => (read.push(text), text === "" ? null : text.length));
    expect([length("abc"), length("abc"), length(""), length("")]).toEqual([3, 3, null, null]);
    expect(read).toEqual(["abc", ""]);
  });

  it("is let go when there are too many, and not kept of prose", () => {
    const read: string[] = [];
    const first = remember((text) => (read.push(text), text[0]));
    const prose = "word ".repeat(60);
    expect([first(prose), first(prose), first("zebra")]).toEqual(["w", "w", "z"]);
    for (let n = 0; n < 10_000; n++) first(`text ${n}`);
    expect(first("zebra")).toBe("z");
    expect(read.filter((text) => text === prose || text === "zebra")).toEqual([prose, prose, "zebra", "zebra"]);
  });
});
