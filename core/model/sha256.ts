/** SHA-256 (FIPS 180-4), for a core that has no host's own. */

const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractional parts of the square roots (8) and of the cube roots (64) of the first primes. */
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

/** The text's units (UTF-16, high byte first), a 1 bit, noughts, and the length in bits. */
function padded(text: string): Int32Array {
  const bytes = text.length * 2;
  const words = new Int32Array((((bytes + 8) >> 6) + 1) * 16);
  const put = (index: number, value: number): void => {
    words[index] = (words[index] ?? 0) | value;
  };
  for (let i = 0; i < text.length; i++) put(i >> 1, text.charCodeAt(i) << (i % 2 === 0 ? 16 : 0));
  put(bytes >> 2, 0x80 << (24 - (bytes % 4) * 8));
  words[words.length - 2] = Math.floor(bytes / 2 ** 29);
  words[words.length - 1] = bytes << 3;
  return words;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function schedule(block: Int32Array): Int32Array {
  const w = new Int32Array(64);
  w.set(block);
  for (let i = 16; i < 64; i++) {
    const [early, late] = [w[i - 15] ?? 0, w[i - 2] ?? 0];
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w[i] = (w[i - 16] ?? 0) + small + (w[i - 7] ?? 0) + large;
  }
  return w;
}

function mix(state: readonly number[], block: Int32Array): number[] {
  const w = schedule(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + (w[i] ?? 0)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) | 0);
}

/** Sixty-four hexadecimal digits: the SHA-256 of the text as UTF-16, high byte first. */
export function sha256(text: string): string {
  const words = padded(text);
  let state: readonly number[] = START;
  for (let at = 0; at < words.length; at += 16) state = mix(state, words.subarray(at, at + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
