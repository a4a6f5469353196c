import { count, type Bounds } from "../limits.js";
import { refusal } from "../refusals.js";
import { damaged } from "./damage.js";

/** One file in a zip, as the central directory describes it (APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header stands. */
  readonly offset: number;
}

interface DirectoryPlace {
  readonly offset: number;
  readonly entries: number;
  /** Bytes that stand before the zip, such as a mail header. */
  readonly shift: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65535;
/** Bytes before the name and the data of a part, at the least. */
const LOCAL_HEADER = 30;

const UTF8 = new TextDecoder();

/** The entries of a zip's central directory by part key. Throws UnreadableFile when it is truncated or damaged, or has too many. */
export function readDirectory(bounds: Bounds, bytes: Uint8Array): Map<string, ZipEntry> {
  const { file } = bounds;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(file, view);
  bounds.hold("parts", place.entries, () => `it has ${count(place.entries)} parts`);
  const entries = new Map<string, ZipEntry>();
  let at = place.offset + place.shift;
  for (let n = 0; n < place.entries; n++) {
    if (!isEntry(view, at)) throw damaged(file, "its list of parts is broken");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = UTF8.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(partKey(name), readEntry(view, at, name, place.shift, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  refuseOverlaps(file, [...entries.values()]);
  return entries;
}

/** Parts that lie over one another are a bomb: a few bytes that unpack as many parts. */
function refuseOverlaps(file: string, entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  let before: ZipEntry | null = null;
  for (const entry of inOrder) {
    if (before && before.offset + LOCAL_HEADER + before.packedSize > entry.offset) throw damaged(file, `its parts ${before.name} and ${entry.name} lie over one another`);
    before = entry;
  }
}

/** The name under which a part is looked up: case does not matter, "\\" is "/", and "%20" a space, as some writers have it in names and others in links alone. */
export function partKey(name: string): string {
  const plain = name.includes("%") ? decodeEscapes(name) : name;
  return withSlashes(plain).toLowerCase();
}

/** A part's name with "/" for "\\", and none before it. */
function withSlashes(name: string): string {
  return name.includes("\\") || name.startsWith("/") ? name.replaceAll("\\", "/").replace(/^\/+/, "") : name;
}

/** "%C3%A9" is "é"; what is no escape stays. */
function decodeEscapes(name: string): string {
  return name.replace(/(?:%[\dA-Fa-f]{2})+/g, (escapes) => {
    const bytes = escapes.slice(1).split("%").map((hex) => parseInt(hex, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}

/** The last end record that leads to a directory: a comment may hold what looks like another. */
function findDirectory(file: string, view: DataView): DirectoryPlace {
  const length = view.byteLength;
  let first: DirectoryPlace | null = null;
  for (let at = length - 22; at >= Math.max(0, length - 22 - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const place = findZip64Directory(view, at) ?? placeIn(view, at);
    if (place.entries > 0 && isEntry(view, place.offset + place.shift)) return place;
    first ??= place;
  }
  if (first) return first;
  throw refusal(file, "truncated");
}

function placeIn(view: DataView, end: number): DirectoryPlace {
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  return { offset, entries: view.getUint16(end + 10, true), shift: Math.max(0, end - size - offset) };
}

function isEntry(view: DataView, at: number): boolean {
  return at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY;
}

/** The directory of a zip64 file, whose end record stands before the ordinary one; null when there is none. */
function findZip64Directory(view: DataView, end: number): DirectoryPlace | null {
  if (end < 20 || view.getUint32(end - 20, true) !== END64_LOCATOR) return null;
  const at = readUint64(view, end - 12);
  if (at + 56 > end || view.getUint32(at, true) !== END64) return null;
  return { entries: readUint64(view, at + 32), offset: readUint64(view, at + 48), shift: 0 };
}

/** `shift`: bytes that stand before the zip. */
function readEntry(view: DataView, at: number, name: string, shift: number, extraLength: number): ZipEntry {
  const wide = extraLength > 0 ? readWideFields(view, at + 46 + view.getUint16(at + 28, true), extraLength) : [];
  // A field that is full stands in the zip64 extra field instead, in this order, and only if it is full.
  const orWide = (value: number) => (value === 0xffffffff ? (wide.shift() ?? value) : value);
  const size = orWide(view.getUint32(at + 24, true));
  const packedSize = orWide(view.getUint32(at + 20, true));
  return {
    name: withSlashes(name),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    size,
    packedSize,
    offset: orWide(view.getUint32(at + 42, true)) + shift,
  };
}

/** The 64-bit numbers of the zip64 extra field (id 1). */
function readWideFields(view: DataView, start: number, length: number): number[] {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const count = Math.floor(Math.min(size, end - at - 4) / 8);
      return Array.from({ length: count }, (_, n) => readUint64(view, at + 4 + n * 8));
    }
    at += 4 + size;
  }
  return [];
}

function readUint64(view: DataView, at: number): number {
  return at + 8 <= view.byteLength ? Number(view.getBigUint64(at, true)) : Number.MAX_SAFE_INTEGER;
}
