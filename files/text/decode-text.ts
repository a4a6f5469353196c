/** What windows-1252 has at 0x80 to 0x9F, where it differs from Latin-1 (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** More control characters than one in a hundred are not a text. */
const MOST_CONTROLS = 0.01;

/** The text that the bytes hold: by byte order mark, else UTF-8 when they are valid UTF-8, else windows-1252. Null when they hold no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return isText(text) ? text : null;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** By hand: some versions of Node take TextDecoder("windows-1252") for Latin-1 and lose the curly quotes. */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return parts.join("").replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

function isText(text: string): boolean {
  if (text.includes("\0")) return false;
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  const controls = text.match(/[\x01-\x08\x0e-\x1f\x7f-\x9f]/g)?.length ?? 0;
  return controls <= text.length * MOST_CONTROLS;
}
