import type { Workbook } from "../core/grid/grid.js";
import { DEFAULT_LIMITS, type Limits } from "../core/settings/limits.js";
import { kindOfFile } from "./kind-of-file.js";
import { Bounds, megabytes } from "./limits.js";
import { extensionOf, misnamedText, refusal, renamed } from "./refusals.js";

/** Names under which a text is not what a person meant to send; as .xls systems export tables in plain text. */
const OFFICE_NAMES: ReadonlySet<string> = new Set(["xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "docx", "docm", "dotx", "doc", "pdf", "rtf", "ods", "odt", "pptx", "ppt"]);

/**
 * Reads a file as grids, by what it holds. A file whose name says another kind is refused: it may be the wrong one.
 * Each reader is loaded when it is first needed. Throws UnreadableFile for a file that none can read, and for one over a limit.
 */
export async function readFile(name: string, bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Promise<Workbook> {
  const bounds = new Bounds(name, limits);
  bounds.hold("fileMegabytes", bytes.length / 1e6, () => `it has ${megabytes(bytes.length)}`);
  const kind = kindOfFile(bytes);
  switch (kind.is) {
    case "workbook":
    case "word": {
      const wrong = renamed(name, kind.is);
      if (wrong) throw wrong;
      return kind.is === "word" ? readWord(name, bytes, limits) : readWorkbook(name, bytes, limits);
    }
    case "html":
      return readPage(kind.text, bounds);
    case "text":
      return readPlainText(kind.text, bounds);
    default:
      throw refusal(name, kind.is);
  }
}

/** Kept, since asking for a module is no small thing beside a small file. */
let xlsx: typeof import("./xlsx/read-xlsx.js") | null = null;

async function readWorkbook(name: string, bytes: Uint8Array, limits: Limits): Promise<Workbook> {
  xlsx ??= await import("./xlsx/read-xlsx.js");
  return xlsx.readXlsx(name, bytes, { limits });
}

async function readWord(name: string, bytes: Uint8Array, limits: Limits): Promise<Workbook> {
  return (await import("./docx/read-docx.js")).readDocx(name, bytes, limits);
}

async function readPage(text: string, bounds: Bounds): Promise<Workbook> {
  const name = bounds.file;
  if (OFFICE_NAMES.has(extensionOf(name)) && extensionOf(name) !== "doc" && !/<table\b/i.test(text)) throw misnamedText(name);
  return (await import("./html/read-html.js")).readHtml(text, bounds);
}

async function readPlainText(text: string, bounds: Bounds): Promise<Workbook> {
  const name = bounds.file;
  const extension = extensionOf(name);
  if (/^x?html?$/.test(extension)) return readPage(text, bounds);
  const { readText, readDelimited } = await import("./text/read-text.js");
  if (extension === "csv") return readDelimited(text, undefined, bounds);
  if (extension === "tsv" || extension === "tab") return readDelimited(text, "\t", bounds);
  const { certainDelimiter } = await import("./text/records.js");
  if (OFFICE_NAMES.has(extension) && (extension !== "xls" || certainDelimiter(text) === null)) throw misnamedText(name);
  return readText(text, bounds);
}
