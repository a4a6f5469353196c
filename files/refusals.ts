import { entryOf } from "../core/model/entry-of.js";
import { UnreadableFile, type UnreadableCode } from "./unreadable-file.js";

/** What we know well enough to say what to do about it. */
export type UnreadableKind =
  | "encrypted"
  | "old-excel"
  | "binary-workbook"
  | "old-word"
  | "open-spreadsheet"
  | "open-document"
  | "pdf"
  | "rtf"
  | "picture"
  | "presentation"
  | "message"
  | "apple"
  | "xml-workbook"
  | "web-archive"
  | "archive"
  | "zip"
  | "empty"
  | "blank"
  | "truncated"
  | "damaged"
  | "binary";

interface Refusal {
  readonly code: UnreadableCode;
  /** Follows the file's name. */
  readonly is: string;
  readonly cure: string;
  /** Extensions under which such a file says truly what it is; absent where a name cannot be wrong. */
  readonly extensions?: readonly string[];
}

const OTHER_COPY = "Ask for it again, or take it from where it was first saved.";

const REFUSALS: Readonly<Record<UnreadableKind, Refusal>> = {
  encrypted: { code: "encrypted", is: "is protected by a password", cure: "Open it, save a copy without the password, and use that." },
  "old-excel": { code: "old-excel", is: "is an old Excel workbook (.xls)", cure: "Open it in Excel, save it as .xlsx, and use that.", extensions: ["xls", "xlt", "xla"] },
  "binary-workbook": { code: "binary-workbook", is: "is a binary Excel workbook (.xlsb)", cure: "Open it in Excel, save it as .xlsx, and use that.", extensions: ["xlsb"] },
  "old-word": { code: "old-word", is: "is an old Word document (.doc)", cure: "Open it in Word, save it as .docx, and use that.", extensions: ["doc", "dot"] },
  "open-spreadsheet": { code: "open-document", is: "is an OpenDocument spreadsheet (.ods)", cure: "Open it in Excel or LibreOffice, save it as .xlsx, and use that.", extensions: ["ods", "ots"] },
  "open-document": { code: "open-document", is: "is an OpenDocument file", cure: "Open it in Word or LibreOffice, save it as .docx, and use that.", extensions: ["odt", "ott", "odp", "odg"] },
  pdf: { code: "pdf", is: "is a PDF", cure: "Open it in Word, save it as .docx, and use that.", extensions: ["pdf"] },
  rtf: { code: "unsupported", is: "is a rich text file (.rtf)", cure: "Open it in Word, save it as .docx, and use that.", extensions: ["rtf", "doc"] },
  picture: {
    code: "unsupported",
    is: "is a picture",
    cure: "Ask for the Word or Excel file that it was taken from.",
    extensions: ["png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif"],
  },
  presentation: { code: "unsupported", is: "is a PowerPoint presentation", cure: "Copy its table into Word or Excel, save that, and use it.", extensions: ["ppt", "pptx", "pptm", "pps", "ppsx"] },
  message: { code: "unsupported", is: "is an Outlook message", cure: "Open it, save its attachment, and use that.", extensions: ["msg"] },
  apple: { code: "unsupported", is: "is an Apple Numbers or Pages file", cure: "Export it to Excel or Word, and use that.", extensions: ["numbers", "pages", "key"] },
  "xml-workbook": { code: "unsupported", is: "is an Excel 2003 XML workbook", cure: "Open it in Excel, save it as .xlsx, and use that.", extensions: ["xml", "xls"] },
  "web-archive": { code: "unsupported", is: "is a web archive (.mht)", cure: "Open it in Word or Excel, save it as .docx or .xlsx, and use that.", extensions: ["mht", "mhtml", "doc", "xls"] },
  archive: { code: "unsupported", is: "is a compressed archive", cure: "Take the files out of it, and use those.", extensions: ["rar", "7z", "gz", "tgz"] },
  zip: { code: "unsupported", is: "is a zip archive", cure: "Take the files out of it, and use those.", extensions: ["zip"] },
  empty: { code: "empty", is: "is empty (0 bytes)", cure: OTHER_COPY },
  blank: { code: "empty", is: "holds nothing but white space", cure: OTHER_COPY },
  truncated: { code: "truncated", is: "is cut short: its end is missing", cure: OTHER_COPY },
  damaged: { code: "damaged", is: "is damaged and cannot be opened", cure: OTHER_COPY },
  binary: { code: "unsupported", is: "is no kind of file that can be read here", cure: "Save the tracker as .xlsx, .docx or .csv, and use that." },
};

/** What a name leads one to expect. */
const EXPECTED: Readonly<Record<string, string>> = {
  xlsx: "an Excel workbook",
  xlsm: "an Excel workbook",
  xltx: "an Excel workbook",
  xltm: "an Excel workbook",
  xlsb: "an Excel workbook",
  xls: "an Excel workbook",
  docx: "a Word document",
  docm: "a Word document",
  dotx: "a Word document",
  doc: "a Word document",
  csv: "a CSV file",
  tsv: "a table in a text file",
  txt: "a text file",
  html: "a web page",
  htm: "a web page",
  pdf: "a PDF",
  rtf: "a rich text file",
  ods: "an OpenDocument spreadsheet",
  odt: "an OpenDocument file",
  pptx: "a PowerPoint presentation",
};

/** The extension of a file name, lower case, without its dot; "" when it has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Refuses a file for what it is; a file whose name says something else is told so. */
export function refusal(name: string, kind: UnreadableKind): UnreadableFile {
  const { code, is, cure, extensions } = REFUSALS[kind];
  const expected = entryOf(EXPECTED, extensionOf(name));
  if (kind === "binary" && expected !== undefined) return misnamed(name, "holds something else", cure);
  if (extensions === undefined || expected === undefined || extensions.includes(extensionOf(name))) return new UnreadableFile(code, `"${name}" ${is}. ${cure}`);
  return misnamed(name, is, cure);
}

/** Refuses a file given as the template of a Word document for what it is. */
export function refusedTemplate(kind: UnreadableKind): UnreadableFile {
  const { code, is, cure } = REFUSALS[kind];
  return new UnreadableFile(code, `The template ${is}. ${cure}`);
}

/** Kinds that we read, and the names under which they are what they say. Systems export web pages and tab-separated text as .xls. */
const READABLE = {
  workbook: { is: "is an Excel workbook", rename: ".xlsx", extensions: ["xlsx", "xlsm", "xltx", "xltm"] },
  word: { is: "is a Word document", rename: ".docx", extensions: ["docx", "docm", "dotx", "dotm"] },
} as const;

/** Refuses a file that we could read, but whose name says another kind: somebody renamed it, and may have sent the wrong one. Null where the name is right or says nothing. */
export function renamed(name: string, kind: keyof typeof READABLE): UnreadableFile | null {
  const { is, rename, extensions } = READABLE[kind];
  const extension = extensionOf(name);
  if (entryOf(EXPECTED, extension) === undefined || (extensions as readonly string[]).includes(extension)) return null;
  return misnamed(name, is, `If it is the right file, rename it to end in ${rename}, and use that.`);
}

/** Refuses plain text, or a page without a table, under the name of an Office file: a download that failed, or a file renamed. */
export function misnamedText(name: string): UnreadableFile {
  return misnamed(name, "holds only plain text", "Ask for the file itself; if the text is what you want, rename it to .txt.");
}

function misnamed(name: string, is: string, cure: string): UnreadableFile {
  return new UnreadableFile("not-what-it-says", `"${name}" is named as ${entryOf(EXPECTED, extensionOf(name)) ?? "a file of another kind"} but ${is}. ${cure}`);
}
