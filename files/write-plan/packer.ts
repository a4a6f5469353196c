import { Gzip } from "fflate";

/** A part of a package as a zip file keeps it. */
export interface PackedPart {
  /** One deflate stream (RFC 1951), in pieces. */
  readonly pieces: readonly Uint8Array[];
  readonly packedSize: number;
  /** Bytes before it was packed, and their CRC-32. */
  readonly size: number;
  readonly checksum: number;
}

/** Packs one part, some bytes at a time. */
export interface PartPacker {
  /** Done when the bytes may be written over. */
  push(bytes: Uint8Array): Promise<unknown>;
  end(): Promise<PackedPart>;
}

/** A host's compressor. What is packed is the same everywhere; the packed bytes may differ from host to host. */
export type Packer = () => PartPacker;

/** The fastest compressor that this host has. */
export function hostPacker(): Packer {
  return nodePacker() ?? (typeof CompressionStream === "undefined" ? portablePacker : streamPacker);
}

/** Of nine: the next packs a twentieth smaller and takes half as long again. */
const LEVEL = 5;

/** How far back repeats are looked for, as a power of two: twice as far takes a sixth longer and packs no smaller, for rows are like their neighbours. */
const WINDOW_BITS = 14;

/** The last block of a deflate stream, empty (RFC 1951, 3.2.6): it ends what has been flushed. */
const LAST_BLOCK = Uint8Array.of(3, 0);

/** Room for what a push packs to: with less, a thread waits for the program between one piece and the next. */
const PACKED_AT_ONCE = 1 << 16;

/** To pack so little takes less time than to have another thread do it, and a summary has hundreds of small parts; they need little room. */
const LITTLE = 1 << 14;
const LEAST_ROOM = 1 << 10;

/** The parts of Node that we use. They are asked for at run time, so that no bundler looks for them. */
type NodeZlib = Pick<typeof import("node:zlib"), "deflateRaw" | "deflateRawSync" | "crc32" | "constants">;

/** Packs by Node's zlib on its threads: what is pushed is flushed to a whole byte, so that the pieces in a row are one stream; null where there is no Node. */
export function nodePacker(): Packer | null {
  const host = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process;
  const zlib = host?.getBuiltinModule?.("node:zlib") as NodeZlib | undefined;
  return zlib ? () => new NodePart(zlib) : null;
}

class NodePart implements PartPacker {
  private readonly pieces: Promise<Uint8Array>[] = [];
  private size = 0;
  private checksum = 0;

  constructor(private readonly zlib: NodeZlib) {}

  push(bytes: Uint8Array): Promise<unknown> {
    this.size += bytes.length;
    this.checksum = this.zlib.crc32(bytes, this.checksum);
    const piece = this.pack(bytes);
    this.pieces.push(piece);
    return piece;
  }

  async end(): Promise<PackedPart> {
    const pieces = [...(await Promise.all(this.pieces)), LAST_BLOCK];
    return { pieces, packedSize: pieces.reduce((sum, { length }) => sum + length, 0), size: this.size, checksum: this.checksum };
  }

  private pack(bytes: Uint8Array): Promise<Uint8Array> {
    const { constants, deflateRaw, deflateRawSync } = this.zlib;
    const options = { level: LEVEL, windowBits: WINDOW_BITS, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: Math.min(PACKED_AT_ONCE, LEAST_ROOM + (bytes.length >> 1)) };
    // A copy of what was packed, without the room that zlib had for more.
    if (bytes.length <= LITTLE) return Promise.resolve(new Uint8Array(deflateRawSync(bytes, options)));
    return new Promise((resolve, reject) => {
      deflateRaw(bytes, options, (error, packed) => (error ? reject(error) : resolve(new Uint8Array(packed))));
    });
  }
}

const HEADER_LENGTH = 10;
const TRAILER_LENGTH = 8;

/** What is left of a gzip file (RFC 1952) without its frame, whose trailer has the CRC-32 and the size. Those made here have no name or comment, so that the header is of one length. */
function withoutFrame(zipped: Uint8Array): PackedPart {
  const end = zipped.length - TRAILER_LENGTH;
  const trailer = new DataView(zipped.buffer, zipped.byteOffset + end, TRAILER_LENGTH);
  return { pieces: [zipped.subarray(HEADER_LENGTH, end)], packedSize: end - HEADER_LENGTH, checksum: trailer.getUint32(0, true), size: trailer.getUint32(4, true) };
}

/** Packs by the compressor of a browser. */
export const streamPacker: Packer = () => {
  const { readable, writable } = new CompressionStream("gzip");
  const writer = writable.getWriter();
  const whole = new Response(readable).arrayBuffer();
  return {
    // A copy: some hosts say that they are done with bytes which they have yet to read.
    push: (bytes) => writer.write(bytes.slice()),
    async end() {
      await writer.close();
      return withoutFrame(new Uint8Array(await whole));
    },
  };
};

/** Packs by fflate, where the host has no compressor of its own. */
export const portablePacker: Packer = () => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const gzip = new Gzip({ level: LEVEL }, (chunk) => chunks.push(chunk));
  return {
    push(bytes) {
      gzip.push(bytes);
      return Promise.resolve();
    },
    async end() {
      gzip.push(new Uint8Array(), true);
      return withoutFrame(new Uint8Array(await new Blob(chunks).arrayBuffer()));
    },
  };
};
