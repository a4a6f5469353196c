/** One entry of a zip file as it lies there, apart from where it stands. */
export interface RawEntry {
  readonly name: string;
  /** The local header up to the name, sums left out of the entries that are compared without them. */
  readonly header: string;
  readonly localExtra: string;
  /** The packed bytes. */
  readonly packed: string;
  /** The directory's record without its offset. */
  readonly record: string;
  /** Version, flags, method, time and date: what a change of content must not change. */
  readonly manner: string;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** The entries of a zip file in the order of its directory: read plainly, to judge what is written with more care. */
export function rawEntries(bytes: Uint8Array): RawEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const count = view.getUint16(end + 10, true);
  const shift = end - view.getUint32(end + 12, true) - view.getUint32(end + 16, true);
  let at = view.getUint32(end + 16, true) + shift;
  return Array.from({ length: count }, () => {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true) + shift;
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(local, true) !== 0x04034b50) throw new Error(`${name} is not where the directory says`);
    const localName = view.getUint16(local + 26, true);
    const data = local + 30 + localName + view.getUint16(local + 28, true);
    const entry: RawEntry = {
      name,
      header: hex(bytes.subarray(local, local + 30)),
      localExtra: hex(bytes.subarray(local + 30 + localName, data)),
      packed: hex(bytes.subarray(data, data + view.getUint32(at + 20, true))),
      record: hex(bytes.subarray(at, at + 42)) + hex(bytes.subarray(at + 46, at + 46 + nameLength + extraLength + commentLength)),
      manner: hex(bytes.subarray(local + 4, local + 14)) + hex(bytes.subarray(at + 4, at + 16)) + hex(bytes.subarray(at + 32, at + 42)),
    };
    at += 46 + nameLength + extraLength + commentLength;
    return entry;
  });
}

/** Names of the entries whose checksum and sizes, beside their data, are not those of the directory: a streamed entry (flag 8) has noughts before its data and the sums behind it. */
export function unsoundEntries(bytes: Uint8Array): string[] {
  return rawEntries(bytes).filter(({ header, packed, record }, n, all) => {
    const sums = record.slice(32, 56);
    const streamed = (parseInt(header.slice(12, 14), 16) & 8) !== 0;
    if (header.slice(28, 52) !== (streamed ? "0".repeat(24) : sums)) return true;
    return streamed && !hex(bytes).includes(`${packed}504b0708${sums}504b${n === all.length - 1 ? "0102" : "0304"}`);
  }).map(({ name }) => name);
}
