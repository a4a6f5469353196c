import { expect, it } from "vitest";
import { answerOf } from "./answer.js";
import type { HostileCase } from "./hostile-case.js";
import { faultsOf } from "./judge.js";

/** One test for each case: it is answered, as was expected. */
export function testCases(cases: readonly HostileCase[]): void {
  it.each(cases.map((each) => [each.name, each] as const))("%s", async (_, { file, bytes, expected }) => {
    expect(faultsOf(await answerOf(file, bytes()), expected, file)).toEqual([]);
  }, 60_000);
}
