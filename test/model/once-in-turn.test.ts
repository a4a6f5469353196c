import { expect, it } from "vitest";
import { onceInTurn } from "../../core/model/once-in-turn.js";

it("works out what is asked of an object once while it is that object's turn", () => {
  const asked: string[] = [];
  const lengthOf = onceInTurn((words: readonly string[]) => {
    asked.push(words.join(" "));
    return words.length;
  });
  const [one, other] = [["pier", "quay"], ["pond"]];
  expect([lengthOf(one), lengthOf(one), lengthOf(other), lengthOf(other)]).toEqual([2, 2, 1, 1]);
  expect(asked).toEqual(["pier quay", "pond"]);
  expect(lengthOf(one)).toBe(2);
});

it("works out anew what is asked of another object that says the same, and keeps a result that is nothing", () => {
  let times = 0;
  const nothing = onceInTurn((words: readonly string[]) => {
    times += words.length;
    return undefined;
  });
  const words = ["pond"];
  nothing(words);
  nothing(words);
  expect(times).toBe(1);
  nothing(["pond"]);
  expect(times).toBe(2);
});
