import { BufferPool } from "./buffer-pool.js";
import type { PackedPart, Packer } from "./packer.js";
import { PartWriter } from "./part-writer.js";
import { zipPieces } from "./zip-file.js";

/** Programs that look at the start of a file tell a workbook by this part. */
const FIRST = "[Content_Types].xml";

/** A package in the making: parts are packed beside each other, while others are still written. */
export class PackageFile {
  private readonly pool = new BufferPool();
  private readonly parts = new Map<string, Promise<PackedPart>>();

  constructor(private readonly packer: Packer) {}

  /** Writes a part bit by bit; when this is done it is written, and being packed. */
  async write(path: string, write: (part: PartWriter) => Promise<void>): Promise<void> {
    const part = await PartWriter.begin(this.packer(), this.pool);
    await write(part);
    this.parts.set(path, part.end());
  }

  async add(path: string, xml: string): Promise<void> {
    await this.write(path, (part) => Promise.resolve(part.text(xml)));
  }

  /** The package, in pieces to be written one after the other. */
  async pieces(): Promise<Uint8Array[]> {
    const packed = await Promise.all([...this.parts].map(async ([path, part]) => ({ path, ...(await part) })));
    const isFirst = ({ path }: { readonly path: string }): boolean => path === FIRST;
    return zipPieces([...packed.filter(isFirst), ...packed.filter((part) => !isFirst(part))]);
  }
}
