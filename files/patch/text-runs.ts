import { decodeText } from "../xlsx/xml.js";
import { escapeXstring } from "../write-plan/escape-text.js";

/** A stretch of text with its own font. `properties` is its `<rPr>` element as it is written; "" when it has none. */
export interface Run {
  readonly properties: string;
  readonly text: string;
}

/** The runs of an `<si>` or `<is>` element; none when it is plain text. How it is read aloud (phonetic runs) is left out. */
export function runsOf(item: string, prefix: string): readonly Run[] {
  const runs = item.matchAll(new RegExp(`<${prefix}r(?:\\s[^>]*)?>([\\s\\S]*?)</${prefix}r>`, "g"));
  return [...runs].map(([, inside = ""]) => ({
    properties: new RegExp(`<${prefix}rPr(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${prefix}rPr>)`).exec(inside)?.[0] ?? "",
    text: decodeText(new RegExp(`<${prefix}t(?:\\s[^>]*)?>([\\s\\S]*?)</${prefix}t>`).exec(inside)?.[1] ?? ""),
  }));
}

/** The runs with another text: what both texts begin and end with keeps its font, and what is new takes that of the place where it stands. */
export function retyped(runs: readonly Run[], text: string): readonly Run[] {
  const before = runs.map((run) => run.text).join("");
  const room = Math.min(before.length, text.length);
  let head = 0;
  while (head < room && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < room - head && before[before.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  const added = text.slice(head, text.length - tail);
  let at = 0;
  let placed = false;
  const changed = runs.map(({ properties, text: own }, index) => {
    const from = at;
    at += own.length;
    const kept = [own.slice(0, Math.max(0, head - from)), own.slice(Math.max(0, before.length - tail - from))];
    const here = !placed && (head < at || index === runs.length - 1);
    placed ||= here;
    return { properties, text: here ? kept.join(added) : kept.join("") };
  });
  return changed.filter((run) => run.text !== "");
}

/** The inside of an `<is>` element. */
export function itemXml(runs: readonly Run[], prefix: string): string {
  return runs.map(({ properties, text }) => `<${prefix}r>${properties}${textXml(text, prefix)}</${prefix}r>`).join("");
}

/** A `<t>` element; white space at its ends is kept. */
export function textXml(text: string, prefix: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeContent(text)}</${prefix}t>`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escapeContent(text: string): string {
  return escapeXstring(text).replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}
