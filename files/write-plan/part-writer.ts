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

/** Pieces are written so many bytes at a time. What that writes past their end is written over by what follows. */
const AT_ONCE = 4;

/** Bytes to be written more than once, with as many after them as are written at once. */
export interface Piece {
  readonly length: number;
  readonly view: DataView;
}

/** A text as bytes. */
export function piece(text: string): Piece {
  const bytes = UTF8.encode(text);
  const { length } = bytes;
  const room = new Uint8Array(length + AT_ONCE);
  room.set(bytes);
  return { length, view: new DataView(room.buffer) };
}

/** The digits of one whole number after the other: those of a number are there until the next is asked for. */
export class Digits {
  private readonly ofLengths = Array.from({ length: MOST_DIGITS + 1 }, (_, length) => piece("0".repeat(length)));

  /** `value`: a whole number from nought to 999,999,999. */
  of(value: number): Piece {
    let length = 1;
    for (let least = 10; least <= value; least *= 10) length += 1;
    const digits = this.ofLengths[length] as Piece;
    let rest = value | 0;
    while (length > 0) {
      const tens = (rest / 10) | 0;
      digits.view.setUint8(--length, NOUGHT + rest - tens * 10);
      rest = tens;
    }
    return digits;
  }
}

/** Of the numbers that parts hold, each written at once. */
const DIGITS = new Digits();

/**
 * A part that is packed while it is written, so that it never stands in memory whole. It is written as bytes: a sheet has millions of cells,
 * and to make texts of them first takes several times as long.
 */
export class PartWriter {
  private length = 0;
  private view: DataView;

  private constructor(
    private readonly packer: PartPacker,
    private readonly pool: BufferPool,
    private buffer: Uint8Array,
  ) {
    this.view = viewOf(buffer);
  }

  static async begin(packer: PartPacker, pool: BufferPool): Promise<PartWriter> {
    return new PartWriter(packer, pool, await pool.take());
  }

  text(text: string): void {
    this.reserve(text.length * WIDEST);
    if (text.length > SHORT || !this.copyAscii(text)) this.length += UTF8.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  piece(piece: Piece): void {
    this.reserve(piece.length);
    this.copy(piece);
  }

  /** Three pieces in a row, as every cell has: room is made for them once. */
  pieces(first: Piece, second: Piece, third: Piece): void {
    this.reserve(first.length + second.length + third.length);
    this.copy(first);
    this.copy(second);
    this.copy(third);
  }

  number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < TOO_LARGE && !Object.is(value, -0)) this.piece(DIGITS.of(value));
    else this.text(String(value));
  }

  /** Whether `flush` is to be waited for before more is written. */
  get full(): boolean {
    return this.length >= BUFFER_FULL;
  }

  async flush(): Promise<void> {
    this.send();
    this.buffer = await this.pool.take();
    this.view = viewOf(this.buffer);
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
  private copy({ length, view }: Piece): void {
    const { view: written, length: at } = this;
    for (let index = 0; index < length; index += AT_ONCE) written.setInt32(at + index, view.getInt32(index, true), true);
    this.length = at + length;
  }

  /** Makes room: a single text may be larger than a buffer. */
  private reserve(more: number): void {
    if (this.length + more + AT_ONCE <= this.buffer.length) return;
    const larger = new Uint8Array(this.length + more + BUFFER_FULL);
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
    this.view = viewOf(larger);
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
