import { describe, expect, it } from "vitest";
import { countBy, firstBy, groupBy } from "../../core/model/group-by.js";

const WORDS = ["pier", "quay", "post", "queue", "pond"];
const initial = (word: string): string => word.charAt(0);

describe("things of one key", () => {
  it("stand together, in their order and that of the keys", () => {
    expect([...groupBy(WORDS, initial)]).toEqual([["p", ["pier", "post", "pond"]], ["q", ["quay", "queue"]]]);
  });

  it("stand together where some follow one another and others come back later", () => {
    expect([...groupBy(["post", "pier", "quay", "queue", "pond", "pond"], initial)]).toEqual([["p", ["post", "pier", "pond", "pond"]], ["q", ["quay", "queue"]]]);
    expect([...groupBy([1, 2, 3], () => undefined)]).toEqual([[undefined, [1, 2, 3]]]);
  });

  it("have a first, and a number", () => {
    expect([...firstBy(WORDS, initial)]).toEqual([["p", "pier"], ["q", "quay"]]);
    expect([...countBy(WORDS, initial)]).toEqual([["p", 3], ["q", 2]]);
  });
});
