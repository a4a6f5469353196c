import { crc32 } from "node:zlib";
import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";

/** One part of a zip, with all that its headers may say other than the truth. */
export interface RawPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  /** Numbers as they stand in the directory, and in the local header, instead of the true ones. */
  readonly directory?: Partial<Sums>;
  readonly local?: Partial<Sums>;
  /** Sums stand after the data, and noughts before it. */
  readonly streamed?: boolean;
  /** The part's data is that of the part before: both records lead to one place. */
  readonly sameAsBefore?: boolean;
  readonly flags?: number;
  readonly method?: number;
}

interface Sums {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The bytes of a zip, header by header: what no library would write. */
export function rawZip(parts: readonly RawPart[], comment = ""): Uint8Array {
  const chunks: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  let before: Sums | null = null;
  const push = (bytes: Uint8Array): void => {
    chunks.push(bytes);
    at += bytes.length;
  };
  for (const part of parts) {
    const name = strToU8(part.name);
    const data = typeof part.data === "string" ? strToU8(part.data) : part.data;
    const packed = part.stored ? data : deflateRawSync(data);
    const sums: Sums = part.sameAsBefore && before ? before : { crc: crc32(data), packed: packed.length, size: data.length, offset: at };
    if (!part.sameAsBefore) {
      push(localHeader(part, name, part.streamed ? { ...sums, crc: 0, packed: 0, size: 0 } : { ...sums, ...part.local }));
      push(packed);
      if (part.streamed) push(numbers([0x08074b50, sums.crc, sums.packed, sums.size]));
    }
    records.push(record(part, name, { ...sums, ...part.directory }));
    before = sums;
  }
  const start = at;
  for (const each of records) push(each);
  push(endRecord(parts.length, at - start, start, strToU8(comment)));
  return joined(chunks);
}

function header(part: RawPart): number[] {
  return [20, (part.flags ?? 0) | (part.streamed ? 8 : 0), part.method ?? (part.stored ? 0 : 8), 0, 0x21];
}

function localHeader(part: RawPart, name: Uint8Array, { crc, packed, size }: Sums): Uint8Array {
  return joined([numbers([0x04034b50]), words(header(part)), numbers([crc, packed, size]), words([name.length, 0]), name]);
}

function record(part: RawPart, name: Uint8Array, { crc, packed, size, offset }: Sums): Uint8Array {
  return joined([numbers([0x02014b50]), words([20, ...header(part)]), numbers([crc, packed, size]), words([name.length, 0, 0, 0, 0, 0, 0]), numbers([offset]), name]);
}

function endRecord(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  return joined([numbers([0x06054b50]), words([0, 0, count & 0xffff, count & 0xffff]), numbers([size, offset]), words([comment.length]), comment]);
}

/** 16-bit numbers, the little end first. */
function words(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value & 255, (value >> 8) & 255]));
}

/** 32-bit numbers, the little end first. */
function numbers(values: readonly number[]): Uint8Array {
  return words(values.flatMap((value) => [value & 0xffff, (value >>> 16) & 0xffff]));
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
