import { Inflate } from "fflate";

/** What a host brings to reading a zip file. */
export interface Unpacker {
  /** The unpacked bytes, or null when they are damaged or are more than `size`. */
  inflate(packed: Uint8Array, size: number): Uint8Array | null;
  /** The CRC-32 that a zip directory keeps of a part's bytes. */
  checksum(bytes: Uint8Array): number;
  /** UTF-8 as text; bytes that are none become U+FFFD. */
  decode(bytes: Uint8Array): string;
  /** What stands between two places of UTF-8, as text; a byte order mark is text too. */
  texts(bytes: Uint8Array): (from: number, to: number) => string;
}

const SLICE = 1 << 16;

/** Unpacks by fflate, in slices: a part that says it is small and is not stops early. */
export const portableUnpacker: Unpacker = {
  inflate(packed, size) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    let finished = false;
    const stream = new Inflate((chunk, final) => {
      if (filled + chunk.length <= size) bytes.set(chunk, filled);
      filled += chunk.length;
      finished = final;
    });
    try {
      for (let at = 0; at < packed.length && filled <= size; at += SLICE) stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    } catch {
      return null;
    }
    return finished && filled <= size ? bytes.subarray(0, filled) : null;
  },
  checksum: (bytes) => {
    let crc = -1;
    for (let at = 0; at < bytes.length; at++) crc = (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
    return ~crc >>> 0;
  },
  decode: (bytes) => UTF8.decode(bytes),
  texts: (bytes) => (from, to) => UTF8_AS_IT_IS.decode(bytes.subarray(from, to)),
};

const UTF8 = new TextDecoder("utf-8");
const UTF8_AS_IT_IS = new TextDecoder("utf-8", { ignoreBOM: true });

/** CRC-32 as ISO 3309 has it (reflected polynomial EDB88320), byte by byte. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The parts of Node that we use. They are asked for at run time, so that no bundler looks for them. */
type NodeZlib = Pick<typeof import("node:zlib"), "inflateRawSync" | "crc32">;
type NodeBuffer = Pick<typeof import("node:buffer"), "Buffer">;

/** Unpacks by Node's zlib and decodes by its Buffer, each several times as fast; null where there is no Node. */
export function nodeUnpacker(): Unpacker | null {
  const host = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process;
  const zlib = host?.getBuiltinModule?.("node:zlib") as NodeZlib | undefined;
  const buffer = host?.getBuiltinModule?.("node:buffer") as NodeBuffer | undefined;
  if (!zlib || !buffer) return null;
  return {
    inflate(packed, size) {
      try {
        // One chunk of the size that the directory gives, so that the bytes are not copied; never less than zlib allows. Memory is taken up as it is filled.
        return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(64, size), chunkSize: Math.max(64, size + 1) });
      } catch {
        return null;
      }
    },
    checksum: (bytes) => zlib.crc32(bytes),
    decode: (bytes) => buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"),
    texts: (bytes) => {
      const view = buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return (from, to) => view.toString("utf8", from, to);
    },
  };
}
