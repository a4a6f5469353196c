import { strFromU8 } from "fflate";
import { DEFAULT_LIMITS, LIMITS } from "../core/settings/limits.js";
import { Bounds } from "./limits.js";
import type { UnreadableKind } from "./refusals.js";
import { decodeText } from "./text/decode-text.js";
import { UnreadableFile } from "./unreadable-file.js";
import { openZip, type ZipArchive } from "./xlsx/zip.js";

/** What a file's bytes are, whatever its name says. */
export type FileKind =
  | { readonly is: "workbook" | "word" }
  | { readonly is: "html" | "text"; readonly text: string }
  | { readonly is: UnreadableKind };

/** First bytes, as Latin-1, from an offset. */
const SIGNATURES: readonly (readonly [signature: string, offset: number, kind: UnreadableKind])[] = [
  ["{\\rtf", 0, "rtf"],
  ["\x89PNG", 0, "picture"],
  ["\xff\xd8\xff", 0, "picture"],
  ["GIF8", 0, "picture"],
  ["BM", 0, "picture"],
  ["II*\0", 0, "picture"],
  ["MM\0*", 0, "picture"],
  ["WEBP", 8, "picture"],
  ["ftyphei", 4, "picture"],
  ["ftypmif", 4, "picture"],
  ["Rar!", 0, "archive"],
  ["7z\xbc\xaf", 0, "archive"],
  ["\x1f\x8b", 0, "archive"],
  ["\x09\x08", 0, "old-excel"],
];

/** Names of streams in an OLE compound file, the first found decides: a protected workbook also holds others. */
const STREAMS: readonly (readonly [name: string, kind: UnreadableKind])[] = [
  ["EncryptedPackage", "encrypted"],
  ["__nameid_version1.0", "message"],
  ["Workbook", "old-excel"],
  ["Book", "old-excel"],
  ["WordDocument", "old-word"],
  ["PowerPoint Document", "presentation"],
];

/** Main parts of an Office package, by their content type. */
const CONTENT_TYPES: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml/i, { is: "workbook" }],
  [/ms-excel\.sheet\.binary/i, { is: "binary-workbook" }],
  [/wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/i, { is: "word" }],
  [/presentationml|ms-powerpoint/i, { is: "presentation" }],
];

/** Main parts where Office puts them, for a package whose list of content types is lost. */
const MAIN_PARTS: readonly (readonly [part: string, kind: FileKind])[] = [
  ["xl/workbook.xml", { is: "workbook" }],
  ["xl/workbook.bin", { is: "binary-workbook" }],
  ["word/document.xml", { is: "word" }],
  ["ppt/presentation.xml", { is: "presentation" }],
];

/** Looks at the bytes alone. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { is: "empty" };
  const head = strFromU8(bytes.subarray(0, 1024), true);
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return kindOfZip(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return kindOfCompoundFile(bytes);
  if (head.includes("%PDF-")) return { is: "pdf" };
  const text = decodeText(bytes);
  if (text === null || head.startsWith("{\\rtf")) return { is: SIGNATURES.find(([signature, offset]) => head.startsWith(signature, offset))?.[2] ?? "binary" };
  return kindOfText(text);
}

function kindOfText(text: string): FileKind {
  const start = text.slice(0, 4096).trimStart();
  if (start === "" && text.trim() === "") return { is: "blank" };
  if (/^MIME-Version:|^From:[^\n]*\n(?:[^\n]*\n)?Subject:/i.test(start) && /multipart\/related/i.test(start)) return { is: "web-archive" };
  if (/<Workbook\b/.test(start) && start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return { is: "xml-workbook" };
  const markup = start.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s+)+/, "");
  return /^<(?:!doctype html|html|head|meta|style|body|table|div)\b/i.test(markup) ? { is: "html", text } : { is: "text", text };
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const archive = openedZip(bytes);
  if (typeof archive === "string") return { is: archive };
  const types = textOf(archive, "[Content_Types].xml") ?? "";
  const named = CONTENT_TYPES.find(([pattern]) => pattern.test(types))?.[1];
  if (named) return named;
  const mimetype = textOf(archive, "mimetype") ?? "";
  if (mimetype.includes("opendocument")) return { is: mimetype.includes("spreadsheet") ? "open-spreadsheet" : "open-document" };
  return MAIN_PARTS.find(([part]) => archive.has(part))?.[1] ?? { is: archive.names.some((name) => name.endsWith(".iwa")) ? "apple" : "zip" };
}

/** What it is does not depend on how many parts it has. */
const LIMITS_OF_KIND = { ...DEFAULT_LIMITS, parts: LIMITS.parts.most };

/** Or why not: its directory, at the end of the file, is missing or broken. */
function openedZip(bytes: Uint8Array): ZipArchive | "truncated" | "damaged" {
  try {
    return openZip("", bytes, { bounds: new Bounds("", LIMITS_OF_KIND) });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.code === "truncated" ? "truncated" : "damaged";
  }
}

/** A part that says what a package is; null when it is not there, or cannot be unpacked. */
function textOf(archive: ZipArchive, part: string): string | null {
  try {
    return archive.text(part);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return null;
  }
}

/** By the names of its streams, which stand in its directory as UTF-16. */
function kindOfCompoundFile(bytes: Uint8Array): FileKind {
  const content = strFromU8(bytes, true);
  const found = STREAMS.find(([name]) => content.includes(`${[...name].join("\0")}\0\0\0`));
  return { is: found?.[1] ?? "damaged" };
}
