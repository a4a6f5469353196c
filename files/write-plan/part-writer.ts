import { BUFFER_FULL, type BufferPool } from "./buffer-pool.js";
import type { PackedPart, PartPacker } from "./packer.js";

const UTF8 = new TextEncoder();
/** Most bytes of UTF-8 for one UTF-16 unit. */
const WIDEST = 3;
/** Texts up to this length are written unit by unit, which is sooner done than asking the host to. */
const SHORT = 64;
const NOUGHT = 48;
/** Whole numbers of so many digits are written digit by digit. */
const MOST_DIGITS = 9;
const TOO_LARGE = 10 ** MOST_DIGITS;

/** A text as bytes, to be written more than once. */
export function piece(text: string): Uint8Array {
  return UTF8.encode(text);
}

/**
 * A part that is packed while it is written, so that it never stands in memory whole. It is written as bytes: a sheet has millions of cells,
 * and to make texts of them first takes several times as long.
 */
export class PartWriter {
  private length = 0;
  private readonly digits = new Uint8Array(MOST_DIGITS);

  private constructor(
    private readonly packer: PartPacker,
    private readonly pool: BufferPool,
    private buffer: Uint8Array,
  ) {}

  static async begin(packer: PartPacker, pool: BufferPool): Promise<PartWriter> {
    return new PartWriter(packer, pool, await pool.take());
  }

  text(text: string): void {
    this.reserve(text.length * WIDEST);
    if (text.length > SHORT || !this.copyAscii(text)) this.length += UTF8.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  piece(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.copy(bytes);
  }

  /** Three pieces in a row, as every cell has: room is made for them once. */
  pieces(first: Uint8Array, second: Uint8Array, third: Uint8Array): void {
    this.reserve(first.length + second.length + third.length);
    this.copy(first);
    this.copy(second);
    this.copy(third);
  }

  number(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= TOO_LARGE || Object.is(value, -0)) return this.text(String(value));
    const { digits } = this;
    this.reserve(MOST_DIGITS);
    let first = MOST_DIGITS;
    let rest = value;
    do {
      const tens = (rest / 10) | 0;
      digits[--first] = NOUGHT + rest - tens * 10;
      rest = tens;
    } while (rest > 0);
    while (first < MOST_DIGITS) this.buffer[this.length++] = digits[first++] as number;
  }

  /** Whether `flush` is to be waited for before more is written. */
  get full(): boolean {
    return this.length >= BUFFER_FULL;
  }

  async flush(): Promise<void> {
    this.send();
    this.buffer = await this.pool.take();
  }

  /** Sends what is left. Nothing can be written after this. */
  end(): Promise<PackedPart> {
    this.send();
    return this.packer.end();
  }

  private send(): void {
    const { buffer, length } = this;
    const give = (): void => this.pool.give(buffer);
    this.length = 0;
    // What went wrong is told by the end of the part.
    if (length === 0) give();
    else this.packer.push(buffer.subarray(0, length)).then(give, give);
  }

  /** Writes a text whose characters are all a byte long; of any other it says so and writes nothing. */
  private copyAscii(text: string): boolean {
    const { buffer, length } = this;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit > 0x7f) return false;
      buffer[length + index] = unit;
    }
    this.length += text.length;
    return true;
  }

  /** The pieces of a cell are too short for a copy by the host to be worth asking for. */
  private copy(bytes: Uint8Array): void {
    const { buffer } = this;
    let at = this.length;
    for (let index = 0; index < bytes.length; index++) buffer[at++] = bytes[index] as number;
    this.length = at;
  }

  /** Makes room: a single text may be larger than a buffer. */
  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array(this.length + more + BUFFER_FULL);
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}
