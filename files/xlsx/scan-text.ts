/** Small readings of XML in place: where the cells of a sheet are scanned, nothing is copied. */

/** Where the value after "=" begins, behind its quote. */
export function valueStart(xml: string, equals: number): number {
  return xml.charCodeAt(equals + 1) > 32 ? equals + 2 : skipSpace(xml, equals + 1) + 1;
}

export function skipSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= 32) at++;
  return at;
}

export function wholeNumber(xml: string, from: number): number {
  let value = 0;
  for (let at = from, code = xml.charCodeAt(at); code >= 48 && code <= 57; code = xml.charCodeAt(++at)) value = value * 10 + code - 48;
  return value;
}

/** The column that the letters of an address name: 28 for "AB7". */
export function columnOf(xml: string, from: number): number {
  let column = 0;
  for (let at = from, code = xml.charCodeAt(at); code >= 65; code = xml.charCodeAt(++at)) column = column * 26 + (code & 31);
  return column;
}

/** The index that a cell of a shared text holds; -1, at which there is none, for what is no number. */
export function sharedIndex(xml: string, from: number): number {
  const at = skipSpace(xml, from);
  const code = xml.charCodeAt(at);
  return code >= 48 && code <= 57 ? wholeNumber(xml, at) : -1;
}
