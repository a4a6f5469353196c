import { byteAt, nextByte, nextTag } from "./scan-bytes.js";
import { endsName } from "./xml.js";

/** Where the text of a `<t>` stands, and where what follows the end of its `<is>` begins. */
interface InlinePlace {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const LETTER_T = 116;

/** The inside of a `<t>` that opens at `start` and after which nothing but the end of its `<is>` comes; null when there is more. */
export function inlineText(bytes: Uint8Array, start: number, prefixLength: number): InlinePlace | null {
  const name = start + 1 + prefixLength;
  if (bytes[start] !== LESS || bytes[name] !== LETTER_T || !endsName(byteAt(bytes, name + 1))) return null;
  const tagEnd = nextByte(bytes, GREATER, name + 1);
  if (tagEnd < 0 || bytes[tagEnd - 1] === SLASH) return null;
  const to = nextTag(bytes, tagEnd + 1);
  const next = to + 4 + prefixLength;
  return to >= 0 && bytes[next] === LESS && bytes[next + 1] === SLASH ? { from: tagEnd + 1, to, next: next + 5 + prefixLength } : null;
}
