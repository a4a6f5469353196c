import type { PackedPart } from "./packer.js";

/** Zip entries carry a local date; this one, 1 January 1980, is the same everywhere and says nothing. */
const WRITTEN = 0x0021_0000;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const FLAGS = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

const LOCAL_LENGTH = 30;
const RECORD_LENGTH = 46;
const END_LENGTH = 22;

/** What a zip file without the extension for larger ones can say of a part or a place. */
const MOST_BYTES = 0xffff_ffff;

/** A part and its path in the package. */
export interface ZipPart extends PackedPart {
  readonly path: string;
}

/** What a part's local header and its record in the directory both say, from the version needed to the length of its name (APPNOTE 4.3.7, 4.3.12). */
function describe(view: DataView, at: number, { checksum, packedSize, size }: ZipPart, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint32(at + 6, WRITTEN, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

/** A zip file of these parts, in their order, as pieces to be written one after the other: the parts' own, with the headers between them. The same parts give the same bytes. */
export function zipPieces(parts: readonly ZipPart[]): Uint8Array[] {
  const names = parts.map(({ path }) => new TextEncoder().encode(path));
  const namesLength = names.reduce((sum, { length }) => sum + length, 0);
  const directory = parts.reduce((sum, { packedSize }) => sum + packedSize + LOCAL_LENGTH, namesLength);
  const recordsLength = parts.length * RECORD_LENGTH + namesLength;
  if (directory + recordsLength + END_LENGTH > MOST_BYTES || parts.some(({ size }) => size > MOST_BYTES)) throw new Error("The workbook would be larger than 4 GB.");
  const pieces: Uint8Array[] = [];
  const records = new Uint8Array(recordsLength + END_LENGTH);
  const view = new DataView(records.buffer);
  let [at, record] = [0, 0];
  parts.forEach((part, index) => {
    const name = names[index] as Uint8Array;
    view.setUint32(record, 0x02014b50, true);
    view.setUint16(record + 4, VERSION, true);
    describe(view, record + 6, part, name);
    view.setUint32(record + 42, at, true);
    records.set(name, record + RECORD_LENGTH);
    record += RECORD_LENGTH + name.length;
    pieces.push(localHeader(part, name), ...part.pieces);
    at += LOCAL_LENGTH + name.length + part.packedSize;
  });
  view.setUint32(record, 0x06054b50, true);
  view.setUint16(record + 8, parts.length, true);
  view.setUint16(record + 10, parts.length, true);
  view.setUint32(record + 12, recordsLength, true);
  view.setUint32(record + 16, directory, true);
  pieces.push(records);
  return pieces;
}

function localHeader(part: ZipPart, name: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_LENGTH + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  describe(view, 4, part, name);
  header.set(name, LOCAL_LENGTH);
  return header;
}
