import type { Unpacker } from "./unpacker.js";
import type { ZipEntry } from "./zip-directory.js";

/** Larger parts are no two files' alike, and dear to keep. */
const LARGEST_PACKED = 4_000;
const LARGEST = 20_000;
const MOST_KEPT = 32;

/** A part as it lies in its file. */
export interface PackedPart {
  readonly entry: ZipEntry;
  readonly packed: Uint8Array;
}

interface KeptPart extends PackedPart {
  readonly unpacker: Unpacker;
  readonly text: string;
}

/**
 * The texts of the last few small parts, to be had again for a part that lies in another file to the byte: a month's workbooks often have the same styles, theme and relationships.
 * To unpack a part takes far longer than to compare it. Only what was unpacked without fault is kept.
 */
export class LastParts {
  private readonly kept: KeptPart[] = [];

  /** The text of a part, which `unpack` gives, or gave before. */
  textOf({ entry, packed }: PackedPart, unpacker: Unpacker, unpack: () => string): string {
    if (packed.length > LARGEST_PACKED || entry.size > LARGEST) return unpack();
    const at = this.kept.findIndex((each) => each.unpacker === unpacker && isSame(each.entry, entry) && areSame(each.packed, packed));
    // A copy of the bytes, since they themselves would keep the whole file.
    const found = this.kept[at] ?? { entry, packed: packed.slice(), unpacker, text: unpack() };
    if (at >= 0) this.kept.splice(at, 1);
    else if (this.kept.length === MOST_KEPT) this.kept.pop();
    this.kept.unshift(found);
    return found.text;
  }
}

/** Whether two files say the same of a part; its name and its place do not count. */
function isSame(one: ZipEntry, other: ZipEntry): boolean {
  return one.checksum === other.checksum && one.size === other.size && one.method === other.method;
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
