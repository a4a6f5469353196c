import fc from "fast-check";
import { expect } from "vitest";
import { answerOf } from "../answer.js";
import { faultsOf } from "../judge.js";
import { FUZZ_TIME, SEED } from "../seed.js";

/** Tries a property with things made at random, as long as there is time. */
export async function fuzz<Thing>(things: fc.Arbitrary<Thing>, property: (thing: Thing) => Promise<void> | void): Promise<void> {
  await fc.assert(fc.asyncProperty(things, async (thing) => property(thing)), { seed: SEED, numRuns: 1_000_000, interruptAfterTimeLimit: FUZZ_TIME, markInterruptAsFailure: false });
}

/** The file gives a result, or a refusal in a sentence. */
export async function isAnswered(file: string, bytes: Uint8Array): Promise<void> {
  expect(faultsOf(await answerOf(file, bytes), "answered", file)).toEqual([]);
}
