/** Small readings of XML in place, in its UTF-8 bytes: where the cells of a sheet are scanned, nothing is copied. All markup is ASCII. */

const NO_BYTE = 255;
const LESS = 60;

/** The byte there; beyond the end one that UTF-8 never has. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? NO_BYTE;
}

/** Where the byte next stands; -1 when it does not. */
export function nextByte(bytes: Uint8Array, byte: number, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== byte) at++;
  return at < bytes.length ? at : -1;
}

/** Where the next "<" stands, `from` itself most often; -1 when there is none. */
export function nextTag(bytes: Uint8Array, from: number): number {
  return bytes[from] === LESS ? from : nextByte(bytes, LESS, from);
}

/** Whether ASCII stands there. */
export function standsAt(bytes: Uint8Array, ascii: string, at: number): boolean {
  for (let n = 0; n < ascii.length; n++) if (bytes[at + n] !== ascii.charCodeAt(n)) return false;
  return true;
}

/** Where the value after "=" begins, behind its quote. */
export function valueStart(bytes: Uint8Array, equals: number): number {
  return byteAt(bytes, equals + 1) > 32 ? equals + 2 : skipSpace(bytes, equals + 1) + 1;
}

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (byteAt(bytes, at) <= 32) at++;
  return at;
}

export function wholeNumber(bytes: Uint8Array, from: number): number {
  let value = 0;
  for (let at = from, byte = byteAt(bytes, at); byte >= 48 && byte <= 57; byte = byteAt(bytes, ++at)) value = value * 10 + byte - 48;
  return value;
}

/** So many figures are exact, whatever they are. */
const EXACT_FIGURES = 15;

/** The number that stands there when it is written in figures alone; -1 for any other. */
export function figuresOnly(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > EXACT_FIGURES) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const byte = byteAt(bytes, at);
    if (byte < 48 || byte > 57) return -1;
    value = value * 10 + byte - 48;
  }
  return value;
}

/** The column that the letters of an address name: 28 for "AB7". */
export function columnOf(bytes: Uint8Array, from: number): number {
  let column = 0;
  for (let at = from, byte = byteAt(bytes, at); byte >= 65 && byte < NO_BYTE; byte = byteAt(bytes, ++at)) column = column * 26 + (byte & 31);
  return column;
}

/** The index that a cell of a shared text holds; -1, at which there is none, for what is no number. */
export function sharedIndex(bytes: Uint8Array, from: number): number {
  const at = skipSpace(bytes, from);
  const byte = byteAt(bytes, at);
  return byte >= 48 && byte <= 57 ? wholeNumber(bytes, at) : -1;
}
