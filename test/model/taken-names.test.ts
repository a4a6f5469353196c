import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TakenNames } from "../../core/model/taken-names.js";

const name = fc.constantFrom("A", "B", "A-2", "A-3", "B-2-2");

describe("taken names", () => {
  it("are numbered from the second on, past those that stand already", () => {
    const taken = new TakenNames(["B", "A-2"]);
    expect(["A", "A", "A-2", "B", "B"].map((each) => taken.take(each))).toEqual(["A", "A-3", "A-2-2", "B-2", "B-3"]);
  });

  it("are each given once, and are the name with the least number that is free", () => {
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (before, asked) => {
        const [names, free] = [new TakenNames(before), new Set<string>(before)];
        for (const each of asked) {
          let expected: string = each;
          for (let number = 2; free.has(expected); number++) expected = `${each}-${number}`;
          free.add(expected);
          expect(names.take(each)).toBe(expected);
        }
      }),
    );
  });

  it("cost no more for the thousandth of a name than for the second", () => {
    const taken = new TakenNames();
    let last = "";
    for (let count = 0; count < 200_000; count++) last = taken.take("A");
    expect(last).toBe("A-200000");
  });
});
