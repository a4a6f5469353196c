/** HTML that is safe to put into a page: made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: markup as it is, anything else escaped. Null and false are nothing. */
export type Content = Markup | string | number | null | false | readonly Content[];

/** A piece of a page. Whatever is put in is escaped, in text and in quoted attributes alike, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { markup: strings.reduce((whole, piece, index) => `${whole}${written(values[index - 1] ?? null)}${piece}`) };
}

/** Text of our own that goes in as it stands: a style, a script. Never for what a return says. */
export function verbatim(text: string): Markup {
  return { markup: text };
}

function written(content: Content): string {
  if (content === null || content === false) return "";
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return escape(content);
  return "markup" in content ? content.markup : content.map(written).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Control characters that HTML does not allow go; what turns the direction of writing is kept, since every text stands in a box of its own. */
function escape(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the very characters meant
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "");
}
