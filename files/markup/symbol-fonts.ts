/** What the letters of a symbol font look like, "letter sign", for the signs that trackers use: dots, boxes, ticks, crosses, arrows. */
const SIGNS: Readonly<Record<string, string>> = {
  wingdings: "l ● n ■ m ○ o □ q ❑ t ⧫ u ◆ v ❖ w ⬥ § ▪ · • ¡ ○ ¤ ◉ ¨ ☐ ü ✓ û ✗ þ ☑ ý ☒ x ☒ J ☺ L ☹ à → ß ← á ↑ â ↓ è → é ↑ ê ↓ Ø ➢ F ☞",
  "wingdings 2": "P ✓ O ✗ R ☑ Q ☒ S ☒ T ☒ £ ☐",
  "wingdings 3": "p ▲ q ▼ t ◀ u ▶ h ↑ i ↓ f ← g →",
  webdings: "a ✓ r ✗ n ● g ■ c □ 5 ▲ 6 ▼ 4 ▶ 3 ◀",
  symbol: "· • Ö √ ¬ ← ® → ¯ ↓",
};

const TABLES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(SIGNS).map(([font, pairs]) => [font, new Map([...pairs.matchAll(/(\S) (\S+)/gu)].map(([, letter = "", sign = ""]) => [letter, sign]))]),
);

/** True of a font whose letters are signs. */
export function isSymbolFont(font: string): boolean {
  return TABLES.has(font.toLowerCase());
}

/** The text as a symbol font shows it: "l" in Wingdings is "●". Office also keeps such letters at U+F000 and up. Letters not listed stay. */
export function symbolText(text: string, font: string): string {
  const table = TABLES.get(font.toLowerCase());
  if (!table) return text;
  return [...text].map((letter) => {
    const plain = /[\uf000-\uf0ff]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0xf000) : letter;
    return table.get(plain) ?? letter;
  }).join("");
}
