import type { Workbook } from "../core/grid/grid.js";
import { kindOfFile } from "./kind-of-file.js";
import { extensionOf, misnamedText, refusal, renamed } from "./refusals.js";

/** Names under which a text is not what a person meant to send; as .xls systems export tables in plain text. */
const OFFICE_NAMES: ReadonlySet<string> = new Set(["xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "docx", "docm", "dotx", "doc", "pdf", "rtf", "ods", "odt", "pptx", "ppt"]);

/**
 * Reads a file as grids, by what it holds. A file whose name says another kind is refused: it may be the wrong one.
 * Each reader is loaded when it is first needed. Throws UnreadableFile for a file that none can read.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<Workbook> {
  const kind = kindOfFile(bytes);
  switch (kind.is) {
    case "workbook":
    case "word": {
      const wrong = renamed(name, kind.is);
      if (wrong) throw wrong;
      return kind.is === "word" ? readWord(name, bytes) : (await import("./xlsx/read-xlsx.js")).readXlsx(name, bytes);
    }
    case "html":
      return readPage(name, kind.text);
    case "text":
      return readPlainText(name, kind.text);
    default:
      throw refusal(name, kind.is);
  }
}

async function readWord(name: string, bytes: Uint8Array): Promise<Workbook> {
  return (await import("./docx/read-docx.js")).readDocx(name, bytes);
}

async function readPage(name: string, text: string): Promise<Workbook> {
  if (OFFICE_NAMES.has(extensionOf(name)) && extensionOf(name) !== "doc" && !/<table\b/i.test(text)) throw misnamedText(name);
  return (await import("./html/read-html.js")).readHtml(text);
}

async function readPlainText(name: string, text: string): Promise<Workbook> {
  const extension = extensionOf(name);
  if (/^x?html?$/.test(extension)) return readPage(name, text);
  const { readText, readDelimited } = await import("./text/read-text.js");
  if (extension === "csv") return readDelimited(text);
  if (extension === "tsv" || extension === "tab") return readDelimited(text, "\t");
  const { certainDelimiter } = await import("./text/records.js");
  if (OFFICE_NAMES.has(extension) && (extension !== "xls" || certainDelimiter(text) === null)) throw misnamedText(name);
  return readText(text);
}
