/**
 * What is random in these tests is so by one number, printed as they begin. To run a failure again:
 * `GOLDTHREAD_SEED=<number> npx vitest run --project node test/hostile`. GOLDTHREAD_FUZZ_SECONDS=60 fuzzes that long for each property, instead of a few seconds.
 */
export const SEED = Number(process.env["GOLDTHREAD_SEED"] ?? Date.now() % 2 ** 31);

/** How long one property is fuzzed, in milliseconds. */
export const FUZZ_TIME = Number(process.env["GOLDTHREAD_FUZZ_SECONDS"] ?? 4) * 1000;

process.stdout.write(`GOLDTHREAD_SEED=${SEED}\n`);

/** Whole numbers below a limit, one after the other, the same for the same seed (mulberry32). */
export function randomNumbers(seed = SEED): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
