import type { Unpacker } from "./unpacker.js";
import { plainXml } from "./xml.js";

/** XML as its UTF-8 bytes, for a part that is too large to be made into one text first. As plainXml leaves it: "<" stands at tags alone. */
export interface XmlBytes {
  readonly bytes: Uint8Array;
  /** What stands between two places, as a text of its own. */
  readonly text: (from: number, to: number) => string;
}

const LESS = 60;
const EXCLAMATION_MARK = 33;

/** The bytes of a part, plain. */
export function plainBytes(part: Uint8Array, unpacker: Unpacker): XmlBytes {
  const plain = isUtf16(part) || hasDeclarations(part) ? new TextEncoder().encode(plainXml(decodePart(part, unpacker))) : withoutMark(part);
  return { bytes: plain, text: unpacker.texts(plain) };
}

/** A part as text: UTF-8, or UTF-16 with a byte order mark. */
export function decodePart(part: Uint8Array, unpacker: Unpacker): string {
  return isUtf16(part) ? new TextDecoder(part[0] === 0xff ? "utf-16le" : "utf-16be").decode(part) : unpacker.decode(withoutMark(part));
}

function isUtf16(part: Uint8Array): boolean {
  return (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
}

function withoutMark(part: Uint8Array): Uint8Array {
  return part[0] === 0xef ? part.subarray(3) : part;
}

/** Whether there are comments, CDATA or document types. */
function hasDeclarations(part: Uint8Array): boolean {
  for (let at = part.indexOf(EXCLAMATION_MARK); at >= 0; at = part.indexOf(EXCLAMATION_MARK, at + 1)) if (part[at - 1] === LESS) return true;
  return false;
}
