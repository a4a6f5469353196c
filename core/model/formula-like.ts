/** A sign that begins a formula, its full-width and small forms too, behind anything that a program might strip from a text: white space, control and format characters (a byte order mark), quotation marks. */
const BEGINS_FORMULA = /^[\s\p{Cc}\p{Cf}"'\u2018\u2019\u201c\u201d]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/u;

/** Most texts begin with a letter or a figure, which tells at once that they are none. */
const BEGINS_PLAIN = /^[A-Za-z0-9]/;

/** Whether a program that takes a text as if it were typed, or reads it from a text file, could take it for a formula. */
export function isFormulaLike(text: string): boolean {
  return !BEGINS_PLAIN.test(text) && BEGINS_FORMULA.test(text);
}
