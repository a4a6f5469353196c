/** What Excel makes of a text that is written through its API: the same as if it had been typed. */
export interface Typed {
  readonly value: string | number | boolean;
  /** With its "="; "" for none. */
  readonly formula: string;
}

/** Full-width signs are typed in Japanese and Chinese, and begin a formula too. */
const BEGINS_FORMULA = /^[=+@\-\uff1d\uff0b\uff0d\uff20]./;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NUMBER = /^\s*[+-]?(?:£|\$)?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?\s*%?\s*$/i;

/** Dates as typed are days of a year that the fake makes up: what matters is that the text is gone. */
const TURNED_INTO_A_DATE = 43465;

export function typed(input: unknown, format: string): Typed {
  const plain = (value: string | number | boolean): Typed => ({ value, formula: "" });
  if (typeof input === "number" || typeof input === "boolean") return plain(input);
  if (typeof input !== "string") throw new TypeError(`Excel takes no ${typeof input} as a value.`);
  if (input.startsWith("'")) return plain(input.slice(1));
  const formula = BEGINS_FORMULA.test(input) && !NUMBER.test(input);
  // Nobody says that a cell of text keeps what begins like a formula, on every platform: the fake does not.
  if (format === "@" && !formula) return plain(input);
  if (formula) return { value: "", formula: input.startsWith("=") ? input : `=${input}` };
  if (/\d/.test(input) && NUMBER.test(input)) return plain(Number(input.replace(/[£$,%\s]/g, "")) / (input.includes("%") ? 100 : 1));
  if (/^\s*(?:true|false)\s*$/i.test(input)) return plain(input.trim().toLowerCase() === "true");
  return plain(isTypedDate(input) ? TURNED_INTO_A_DATE : input);
}

function isTypedDate(input: string): boolean {
  const text = input.trim().toLowerCase();
  if (/^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(text)) return true;
  const [, before = "", month = "", after = ""] = /^(\d{0,4})[\s/-]*([a-z]{3,9})[\s/-]*(\d{0,4})(?:[\s,/-]+\d{2,4})?$/.exec(text) ?? [];
  return MONTHS.includes(month.slice(0, 3)) && (before !== "" || after !== "");
}
