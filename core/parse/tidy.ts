/** Text as a person would copy it: white space tidied, nothing else changed. */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", rsquo: "’", lsquo: "‘", bull: "•" };

/** HTML tags are layout, not text: `<p>48. Make a step change</p>` is "48. Make a step change". "a < b" stays. */
export function stripTags(text: string): string {
  if (!text.includes("<") && !text.includes("&")) return text;
  return text
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-zA-Z][a-zA-Z0-9]*(\s+[^<>]*)?\/?>/g, " ")
    .replace(/&(#\d+|[a-z]+);/gi, (whole, name: string) => (name.startsWith("#") ? String.fromCodePoint(Math.min(Number(name.slice(1)), 0x10ffff)) : (ENTITIES[name.toLowerCase()] ?? whole)));
}

/** Tags gone, spaces (also non-breaking ones) folded, lines trimmed, empty lines dropped. Line breaks stay. */
export function tidy(text: string): string {
  const plain = stripTags(text);
  if (!/[\s\u00a0\u200b\ufeff]{2}|[\u00a0\u200b\ufeff\t\r\n]|^\s|\s$/.test(plain)) return plain;
  return plain
    .replace(/[\u200b\ufeff]/g, "")
    .split(/\r\n|\r|\n|\u2028/)
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** `tidy`, on one line. */
export function tidyLine(text: string): string {
  return tidy(text).replace(/\n/g, " ");
}

/** For comparing: lower case, one line, straight quotes and plain dashes, no trailing colon or full stop. */
export function fold(text: string): string {
  return tidyLine(text)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s:.]+$/, "");
}
