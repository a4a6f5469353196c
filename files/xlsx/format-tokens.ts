/** A number format's code in pieces. */
export interface FormatToken {
  /** "digit" is 0, # or ?; "date" a run of y, m, d, h or s, an elapsed [h], AM/PM or the fraction of a second; "condition" such as ">=100". */
  readonly kind: "literal" | "digit" | "point" | "comma" | "percent" | "exponent" | "slash" | "date" | "text" | "general" | "condition";
  readonly text: string;
}

/** Ways of writing a piece, first match wins. A piece without a kind is not shown (a colour, a padding). */
const PIECES: readonly (readonly [RegExp, FormatToken["kind"] | null, ((text: string) => string)?])[] = [
  [/^"([^"]*)"?/, "literal", (text) => text.replace(/^"|"$/g, "")],
  [/^\\(.)/su, "literal", (text) => text.slice(1)],
  [/^_./su, "literal", () => " "],
  [/^\*./su, null],
  [/^\[(h+|m+|s+)\]/i, "date", (text) => text.toLowerCase()],
  [/^\[([<>=]+-?[\d.]+)\]/, "condition", (text) => text.slice(1, -1)],
  [/^\[\$([^\]-]*)(-[^\]]*)?\]/, "literal", (text) => text.replace(/^\[\$|(-[^\]]*)?\]$/g, "")],
  [/^\[[^\]]*\]/, null],
  [/^general/i, "general"],
  [/^(am\/pm|a\/p)/i, "date", (text) => text.toUpperCase()],
  [/^([ymdhs])\1*/i, "date", (text) => text.toLowerCase()],
  [/^e+(?![+-])/i, "date", () => "yyyy"],
  [/^E[+-]/i, "exponent"],
  [/^[0#?]/, "digit"],
  [/^\./, "point"],
  [/^,/, "comma"],
  [/^%/, "percent"],
  [/^\//, "slash"],
  [/^@/, "text"],
];

/** System formats that follow the computer's own setting: here British. */
const SYSTEM_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-F800\].*$/is, "dd mmmm yyyy"],
  [/^\[\$-F400\].*$/is, "hh:mm:ss"],
];

/** The pieces of one section of a code. A letter that means nothing stands for itself. */
export function tokenise(section: string): readonly FormatToken[] {
  const tokens: FormatToken[] = [];
  let rest = SYSTEM_FORMATS.find(([form]) => form.test(section))?.[1] ?? section;
  while (rest !== "") {
    let length = 0;
    for (const [form, kind, meaning] of PIECES) {
      const match = form.exec(rest)?.[0];
      if (match === undefined) continue;
      if (kind) tokens.push({ kind, text: meaning ? meaning(match) : match });
      length = match.length;
      break;
    }
    if (length === 0) {
      const letter = String.fromCodePoint(rest.codePointAt(0) ?? 32);
      tokens.push({ kind: "literal", text: letter });
      length = letter.length;
    }
    rest = rest.slice(length);
  }
  return tokens;
}

/** The sections of a code, parted by ";" outside quotes, brackets and escapes. */
export function splitSections(code: string): readonly string[] {
  const sections = [""];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[_*].|./gsu)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}
