import { damaged } from "./damage.js";
import { byteAt, nextByte, nextTag, standsAt } from "./scan-bytes.js";
import type { XmlBytes } from "./xml-bytes.js";
import { endsName } from "./xml.js";

/** Where the cells of a sheet stand in its XML. */
export interface DataPlace {
  /** Where `<sheetData` opens, and what follows `</sheetData>` begins. */
  readonly open: number;
  readonly after: number;
  /** What stands between the two tags. */
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
}

const NAME = "sheetData";
const SPACE = 32;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
/** So far from its start a sheet says what it is. */
const HEAD = 4000;

/** Finds a sheet's cells. Throws UnreadableFile when there are none, or they break off. */
export function findSheetData({ bytes, text }: XmlBytes, file: string, part: string): DataPlace {
  const lastEnd = bytes.lastIndexOf(GREATER);
  for (let open = nextTag(bytes, 0); open >= 0 && open < lastEnd; open = nextTag(bytes, open + 1)) {
    const nameEnd = endOfName(bytes, open);
    const prefix = standsAt(bytes, NAME, nameEnd - NAME.length) ? /^<([\w.-]+:)?sheetData$/.exec(text(open, nameEnd)) : null;
    const start = prefix ? endOfTag(bytes, nameEnd) : -1;
    if (prefix === null || start < 0) continue;
    const found = { open, start, prefix: prefix[1] ?? "" };
    if (bytes[start - 2] === SLASH) return { ...found, after: start, end: start };
    const closing = `</${found.prefix}${NAME}>`;
    let end = bytes.length - closing.length;
    while (end >= start && !standsAt(bytes, closing, end)) end--;
    if (end < start) throw damaged(file, `the cells of ${part} break off`);
    return { ...found, after: end + closing.length, end };
  }
  const isWorksheet = /<(?:[\w.-]+:)?worksheet[\s>]/.test(text(0, Math.min(HEAD, bytes.length)));
  throw damaged(file, isWorksheet ? `${part} has no cells` : `${part} is no worksheet`);
}

function endOfName(bytes: Uint8Array, open: number): number {
  let end = open + 1;
  while (bytes[end] !== LESS && !endsName(byteAt(bytes, end))) end++;
  return end;
}

/** Where what follows a tag begins, given where its name ends, before a ">"; -1 when this is not how a tag goes on. */
function endOfTag(bytes: Uint8Array, nameEnd: number): number {
  if (byteAt(bytes, nameEnd) <= SPACE) return nextByte(bytes, GREATER, nameEnd) + 1;
  const end = bytes[nameEnd] === SLASH ? nameEnd + 1 : nameEnd;
  return bytes[end] === GREATER ? end + 1 : -1;
}
