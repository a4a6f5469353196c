import { strFromU8, strToU8, unzipSync } from "fflate";

/**
 * Everything that a file could be read to say: each part of a zip (as it is named, too), as it stands and with tags out and escapes, quoted-printable,
 * encoded words, per-cent signs and base64 undone. To search for what must not be there.
 */
export function writtenTexts(name: string, bytes: Uint8Array): { readonly part: string; readonly text: string }[] {
  const parts = isZip(bytes) ? Object.entries(unzipSync(bytes)) : [["", bytes] as const];
  return [
    { part: name, text: name },
    ...parts.flatMap(([part, content]) => {
      const path = `${name} ${part}`;
      if (isZip(content)) return writtenTexts(path, content);
      const raw = strFromU8(content);
      const readings = [raw, raw.replace(/<[^>]*>/g, ""), undoQuotedPrintable(raw), undoPercents(raw), ...base64Texts(raw)];
      return [{ part: path, text: part }, ...readings.flatMap((text) => [text, undoEscapes(text)]).map((text) => ({ part: path, text }))];
    }),
  ];
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function undoEscapes(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? "")
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The body's soft line breaks and "=3D", and the same in the encoded words of headers. */
function undoQuotedPrintable(text: string): string {
  return text.replace(/\?=\s*=\?utf-8\?q\?/gi, "").replace(/=\r?\n/g, "").replace(/(?:=[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"));
}

function undoPercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"));
}

/** Every run that could be base64, a base64 word of a header cut in two included. */
function base64Texts(text: string): string[] {
  const runs = text.replace(/\?=\s*=\?utf-8\?b\?/gi, "").match(/[A-Za-z0-9+/]{12,}(?:\r?\n[A-Za-z0-9+/]{4,})*={0,2}/g) ?? [];
  return [runs.map((run) => strFromU8(strToU8(Buffer.from(run, "base64").toString("latin1"), true))).join("\n")];
}
