import { Zip, ZipDeflate, zipSync, type ZipInputFile } from "fflate";

/** The parts of a package by their paths. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** Zip entries carry a local date; this one is the same everywhere and says nothing. */
const WRITTEN = { level: 6, mtime: new Date(1980, 0, 1) } as const;

/** The same bytes for the same parts, wherever they are zipped. */
export function zipParts(parts: PackageParts): Uint8Array {
  return zipSync(parts, WRITTEN);
}

/** From this size the host's own compressor is worth asking. */
const LARGE = 20_000;

/** A sheet's formulas make it ten times as large as its texts: the host's own compressor is several times as fast. What is packed is the same; the packed bytes may differ from host to host. */
export async function zipByHost(parts: PackageParts): Promise<Uint8Array> {
  if (typeof CompressionStream === "undefined") return zipParts(parts);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, bytes] of Object.entries(parts)) await addPart(zip, filename, bytes);
  zip.end();
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function addPart(zip: Zip, filename: string, bytes: Uint8Array): Promise<void> {
  if (bytes.length < LARGE) {
    const part = new ZipDeflate(filename, WRITTEN);
    zip.add(part);
    part.push(bytes, true);
    return;
  }
  const { packed, checksum } = await packByHost(bytes);
  const part: ZipInputFile = { filename, size: bytes.length, crc: checksum, compression: 8, mtime: WRITTEN.mtime };
  zip.add(part);
  part.ondata?.(null, packed, true);
}

const HEADER_LENGTH = 10;
const TRAILER_LENGTH = 8;

/** By way of gzip (RFC 1952), whose trailer has the CRC-32 that a zip asks for. Compressors of hosts give no name or comment, so that the header is of one length. */
async function packByHost(bytes: Uint8Array): Promise<{ readonly packed: Uint8Array<ArrayBuffer>; readonly checksum: number }> {
  const { readable, writable } = new CompressionStream("gzip");
  const writer = writable.getWriter();
  const [zipped] = await Promise.all([new Response(readable).arrayBuffer(), writer.write(bytes as Uint8Array<ArrayBuffer>), writer.close()]);
  const end = zipped.byteLength - TRAILER_LENGTH;
  return { packed: new Uint8Array(zipped, HEADER_LENGTH, end - HEADER_LENGTH), checksum: new DataView(zipped).getUint32(end, true) };
}
