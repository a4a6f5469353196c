import { refusal } from "../refusals.js";
import { UnreadableFile } from "../unreadable-file.js";
import { damaged, tooLarge } from "./damage.js";
import { nodeUnpacker, portableUnpacker, type Unpacker } from "./unpacker.js";
import { partKey, readDirectory, type ZipEntry } from "./zip-directory.js";

/** Most bytes that one part may unpack to: what a JavaScript string can hold. */
const MOST_BYTES = 500_000_000;
/** Most bytes that all parts read may unpack to. */
const MOST_BYTES_TOGETHER = 1_500_000_000;
/** Sheets pack 5 to 40 times; a part that packs better than this and is large was made to fill memory. */
const MOST_PACKING = 120;
const PACKING_MATTERS_FROM = 30_000_000;

/** The parts of a zip file. Names are compared without regard to case, and with "/" for "\". */
export interface ZipArchive {
  /** File name, for messages. */
  readonly file: string;
  readonly names: readonly string[];
  has(part: string): boolean;
  /** The part's bytes; null when there is no such part. Throws UnreadableFile when they are damaged or too many. */
  bytes(part: string): Uint8Array | null;
  /** The part as text (UTF-8, or UTF-16 with a byte order mark). */
  text(part: string): string | null;
}

/** Opens a zip file. Throws UnreadableFile when it is truncated or damaged. */
export function openZip(file: string, bytes: Uint8Array, unpacker: Unpacker = nodeUnpacker() ?? portableUnpacker): ZipArchive {
  const entries = readDirectory(file, bytes);
  let unpacked = 0;
  const unpack = (part: string): Uint8Array | null => {
    const entry = entries.get(partKey(part));
    if (!entry) return null;
    unpacked += entry.size;
    refuseBombs(file, entry, unpacked);
    return unpackEntry(file, bytes, entry, unpacker);
  };
  return {
    file,
    names: [...entries.values()].map(({ name }) => name),
    has: (part) => entries.has(partKey(part)),
    bytes: unpack,
    text: (part) => {
      const found = unpack(part);
      return found && decode(found, unpacker);
    },
  };
}

function refuseBombs(file: string, { name, size, packedSize }: ZipEntry, together: number): void {
  const packing = size / Math.max(1, packedSize);
  if (size <= MOST_BYTES && together <= MOST_BYTES_TOGETHER && (size < PACKING_MATTERS_FROM || packing <= MOST_PACKING)) return;
  const megabytes = Math.round(size / 1e6).toLocaleString("en-GB");
  throw tooLarge(file, `its part ${name} unpacks to ${megabytes} MB`);
}

function unpackEntry(file: string, bytes: Uint8Array, entry: ZipEntry, unpacker: Unpacker): Uint8Array {
  if (entry.encrypted) throw refusal(file, "encrypted");
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableFile("unsupported", `"${file}" is packed in an unusual way (zip method ${entry.method}). Open it in Excel, save it, and use that.`);
  const packed = packedBytes(file, bytes, entry);
  const unpacked = entry.method === 0 ? packed : unpacker.inflate(packed, entry.size);
  if (!unpacked || unpacked.length !== entry.size) throw damaged(file, `${entry.name} cannot be unpacked`);
  // Some writers leave the checksum out.
  if (entry.checksum !== 0 && unpacker.checksum(unpacked) !== entry.checksum) throw damaged(file, `${entry.name} has changed since it was saved`);
  return unpacked;
}

/** The local header repeats the name and may have another extra field; sizes come from the directory, since a streaming writer leaves them out here. */
function packedBytes(file: string, bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || header.getUint32(offset, true) !== 0x04034b50) throw damaged(file, `${name} is not where the file says`);
  const start = offset + 30 + header.getUint16(offset + 26, true) + header.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(file, `${name} is cut off`);
  return bytes.subarray(start, start + packedSize);
}

function decode(bytes: Uint8Array, unpacker: Unpacker): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return unpacker.decode(bytes[0] === 0xef ? bytes.subarray(3) : bytes);
}
