import { DEFAULT_LIMITS } from "../../core/settings/limits.js";
import { Bounds, count, megabytes } from "../limits.js";
import { refusal } from "../refusals.js";
import { UnreadableFile } from "../unreadable-file.js";
import { damaged } from "./damage.js";
import { LastParts, type PackedPart } from "./last-parts.js";
import { nodeUnpacker, portableUnpacker, type Unpacker } from "./unpacker.js";
import { decodePart, plainBytes, type XmlBytes } from "./xml-bytes.js";
import { partKey, readDirectory, type ZipEntry } from "./zip-directory.js";

const MEGABYTE = 1e6;
/** A smaller part does no harm however well it is packed. */
const PACKING_MATTERS_FROM = 30 * MEGABYTE;

/** The parts of a zip file. Names are compared without regard to case, and with "/" for "\". */
export interface ZipArchive {
  /** File name, for messages. */
  readonly file: string;
  /** What is read of the file is held against these. */
  readonly bounds: Bounds;
  readonly names: readonly string[];
  has(part: string): boolean;
  /** The part's bytes; null when there is no such part. Throws UnreadableFile when they are damaged or too many. */
  bytes(part: string): Uint8Array | null;
  /** The part as text (UTF-8, or UTF-16 with a byte order mark). */
  text(part: string): string | null;
  /** The part as the bytes of plain XML. */
  xml(part: string): XmlBytes | null;
}

/** How a zip file is opened: by Node's zlib where there is Node, under the limits of nobody's settings. */
export interface ZipOptions {
  readonly bounds?: Bounds;
  readonly unpacker?: Unpacker;
}

const HOST_UNPACKER = nodeUnpacker() ?? portableUnpacker;
const lastParts = new LastParts();

/** Opens a zip file. Throws UnreadableFile when it is truncated or damaged, or over a limit. */
export function openZip(file: string, bytes: Uint8Array, { bounds = new Bounds(file, DEFAULT_LIMITS), unpacker = HOST_UNPACKER }: ZipOptions = {}): ZipArchive {
  const entries = readDirectory(bounds, bytes);
  let together = 0;
  const find = (part: string): PackedPart | null => {
    const entry = entries.get(partKey(part));
    if (!entry) return null;
    together += entry.size;
    refuseBombs(bounds, entry, together);
    return { entry, packed: packedBytes(file, bytes, entry) };
  };
  const unpack = (part: string): Uint8Array | null => {
    const found = find(part);
    return found && unpackPart(file, found, unpacker);
  };
  return {
    file,
    bounds,
    names: [...entries.values()].map(({ name }) => name),
    has: (part) => entries.has(partKey(part)),
    bytes: unpack,
    text: (part) => {
      const found = find(part);
      return found && lastParts.textOf(found, unpacker, () => decodePart(unpackPart(file, found, unpacker), unpacker));
    },
    xml: (part) => {
      const found = unpack(part);
      return found && plainBytes(found, unpacker);
    },
  };
}

/** By what the directory says, before anything is unpacked: what unpacks to more than that is damaged. */
function refuseBombs(bounds: Bounds, { name, size, packedSize }: ZipEntry, together: number): void {
  const packing = size / Math.max(1, packedSize);
  bounds.hold("partMegabytes", size / MEGABYTE, () => `its part ${name} unpacks to ${megabytes(size)}`);
  bounds.hold("unpackedMegabytes", together / MEGABYTE, () => `its parts unpack to ${megabytes(together)} or more`);
  if (size >= PACKING_MATTERS_FROM) bounds.hold("packing", packing, () => `its part ${name} unpacks to ${count(Math.round(packing))} times its packed size (${megabytes(size)})`);
}

function unpackPart(file: string, { entry, packed }: PackedPart, unpacker: Unpacker): Uint8Array {
  const unpacked = entry.method === 0 ? packed : unpacker.inflate(packed, entry.size);
  if (!unpacked || unpacked.length !== entry.size) throw damaged(file, `${entry.name} cannot be unpacked`);
  // Some writers leave the checksum out.
  if (entry.checksum !== 0 && unpacker.checksum(unpacked) !== entry.checksum) throw damaged(file, `${entry.name} has changed since it was saved`);
  return unpacked;
}

/** The local header repeats the name and may have another extra field; sizes come from the directory, since a streaming writer leaves them out here. */
function packedBytes(file: string, bytes: Uint8Array, { name, encrypted, method, offset, packedSize }: ZipEntry): Uint8Array {
  if (encrypted) throw refusal(file, "encrypted");
  if (method !== 0 && method !== 8) throw new UnreadableFile("unsupported", `"${file}" is packed in an unusual way (zip method ${method}). Open it in Excel, save it, and use that.`);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || header.getUint32(offset, true) !== 0x04034b50) throw damaged(file, `${name} is not where the file says`);
  const start = offset + 30 + header.getUint16(offset + 26, true) + header.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(file, `${name} is cut off`);
  return bytes.subarray(start, start + packedSize);
}
