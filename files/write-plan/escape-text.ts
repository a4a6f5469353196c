const XML_ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

/** What XML cannot hold or would change (controls, a lone half of a surrogate pair, a carriage return), and what looks like an escape already. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const UNSAFE = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as OOXML strings hold it (ST_Xstring): "_x0007_" for a character that XML cannot hold, "_x005F_x000D_" for a literal "_x000D_". */
export function escapeXstring(text: string): string {
  return text.replace(UNSAFE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** A text without what XML cannot hold, for places that know no such escapes: DrawingML's titles and descriptions. */
export function withoutControls(text: string): string {
  return text.replace(UNSAFE, (character) => (character === "_" ? character : ""));
}

/** A text as an attribute's value or an element's content. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (character) => XML_ESCAPES[character] ?? character);
}
