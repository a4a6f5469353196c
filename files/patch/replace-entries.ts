import { deflateSync } from "fflate";
import type { Bounds } from "../limits.js";
import { UnreadableFile } from "../unreadable-file.js";
import { nodeUnpacker, portableUnpacker } from "../xlsx/unpacker.js";
import { partKey, readDirectory, type ZipEntry } from "../xlsx/zip-directory.js";

const END = 0x06054b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const RECORD_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** An entry that gets new content: where its local header begins and what follows it begins, and what will stand there. */
interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly slab: Uint8Array;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
}

/**
 * A copy of a zip file with new content for some of its parts. Everything else is copied as it stands, packed bytes, order, names, flags, dates, extra fields and comments
 * (APPNOTE 6.3.10). `contents` is by part name, of any case. Throws UnreadableFile for a zip64 file, which no program writes for a workbook of ordinary size.
 */
export function replaceEntries(bounds: Bounds, bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = readDirectory(bounds, bytes);
  const view = viewOf(bytes);
  const directory = directoryOf(bounds.file, view);
  const replaced = [...contents].flatMap(([name, content]) => {
    const entry = entries.get(partKey(name));
    return entry ? [replace(bytes, entry, content, directory.start)] : [];
  });
  const sorted = replaced.sort((a, b) => a.start - b.start);
  const locals = sorted.flatMap(({ start, slab }, n) => [bytes.subarray(sorted[n - 1]?.end ?? 0, start), slab]);
  const grown = sorted.reduce((sum, { start, end, slab }) => sum + slab.length - (end - start), 0);
  const records = newDirectory(bytes.slice(directory.start, directory.end), sorted, directory.shift);
  const tail = bytes.slice(directory.end);
  const tailView = viewOf(tail);
  tailView.setUint32(12, records.length, true);
  tailView.setUint32(16, directory.start + grown - directory.shift, true);
  return joined([...locals, bytes.subarray(sorted.at(-1)?.end ?? 0, directory.start), records, tail]);
}

interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  /** Bytes that stand before the zip and that its offsets do not count. */
  readonly shift: number;
}

/** The central directory of a file that readDirectory has read. */
function directoryOf(file: string, view: DataView): DirectoryPlace {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const start = at - size;
    if (start < offset || (size > 0 && view.getUint32(start, true) !== RECORD)) break;
    return { start, end: at, shift: start - offset };
  }
  throw new UnreadableFile("unsupported", `"${file}" is packed in an unusual way (zip64), so its cells cannot be changed. Open it in Excel, save it, and use that.`);
}

function replace(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array, directoryStart: number): Replaced {
  const view = viewOf(bytes);
  const start = entry.offset;
  const nameLength = view.getUint16(start + 26, true);
  const extraLength = view.getUint16(start + 28, true);
  const data = start + LOCAL_LENGTH + nameLength + extraLength;
  const streamed = (view.getUint16(start + 6, true) & 8) !== 0;
  const end = streamed ? descriptorEnd(view, data + entry.packedSize, directoryStart) : data + entry.packedSize;
  const packed = entry.method === 0 ? content : deflateSync(content, { level: 6 });
  const checksum = (nodeUnpacker() ?? portableUnpacker).checksum(content);
  const sums = { checksum, packedSize: packed.length, size: content.length };
  const name = start + LOCAL_LENGTH;
  const extra = withoutZip64(bytes.subarray(name + nameLength, data));
  const header = bytes.slice(start, name);
  const headerView = viewOf(header);
  writeSums(headerView, 14, streamed ? { checksum: 0, packedSize: 0, size: 0 } : sums);
  headerView.setUint16(28, extra.length, true);
  const slab = joined([header, bytes.subarray(name, name + nameLength), extra, packed, ...(streamed ? [descriptor(sums)] : [])]);
  return { start, end, slab, ...sums };
}

type Sums = Pick<Replaced, "checksum" | "packedSize" | "size">;

function writeSums(view: DataView, at: number, { checksum, packedSize, size }: Sums): void {
  view.setUint32(at, checksum, true);
  view.setUint32(at + 4, packedSize, true);
  view.setUint32(at + 8, size, true);
}

/** What a streaming writer puts behind an entry's data, since its header came too early to say it. */
function descriptor(sums: Sums): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = viewOf(bytes);
  view.setUint32(0, DESCRIPTOR, true);
  writeSums(view, 4, sums);
  return bytes;
}

/** Where the data descriptor ends: with or without its mark, with sizes of 4 bytes or 8; whichever length another header or the directory follows. */
function descriptorEnd(view: DataView, at: number, directoryStart: number): number {
  const lengths = at + 4 <= directoryStart && view.getUint32(at, true) === DESCRIPTOR ? [16, 24] : [12, 20];
  const fits = (length: number) => at + length === directoryStart || (at + length + 4 <= directoryStart && view.getUint32(at + length, true) === LOCAL);
  return at + (lengths.find(fits) ?? lengths[0] ?? 0);
}

/** Extra fields without the one that holds sizes of 8 bytes (id 1): the new sizes need 4. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(extra.subarray(at, next));
    at = next;
  }
  return at === 0 ? extra : joined([...kept, extra.subarray(Math.min(at, extra.length))]);
}

/** The directory with the replaced entries' sums, and with every entry where it stands now. */
function newDirectory(records: Uint8Array, replaced: readonly Replaced[], shift: number): Uint8Array {
  const view = viewOf(records);
  const parts: Uint8Array[] = [];
  for (let at = 0; at + RECORD_LENGTH <= records.length; ) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraStart = at + RECORD_LENGTH + nameLength;
    const next = extraStart + extraLength + view.getUint16(at + 32, true);
    const offset = view.getUint32(at + 42, true);
    const own = replaced.find(({ start }) => start === offset + shift);
    const moved = replaced.reduce((sum, { start, end, slab }) => (start < offset + shift ? sum + slab.length - (end - start) : sum), 0);
    view.setUint32(at + 42, offset + moved, true);
    if (own) {
      const extra = withoutZip64(records.subarray(extraStart, extraStart + extraLength));
      writeSums(view, at + 16, own);
      view.setUint16(at + 30, extra.length, true);
      parts.push(records.subarray(at, extraStart), extra, records.subarray(extraStart + extraLength, next));
    } else parts.push(records.subarray(at, next));
    at = next;
  }
  return joined(parts);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
