import { UnreadableFile } from "../unreadable-file.js";

/** Refuses a workbook whose inside is broken; `what` says where. */
export function damaged(file: string, what: string): UnreadableFile {
  return new UnreadableFile("damaged", `"${file}" is damaged: ${what}. Open it in Excel, let Excel repair it, save it, and use that.`);
}

/** Refuses a workbook that would fill memory; `what` says where. */
export function tooLarge(file: string, what: string): UnreadableFile {
  return new UnreadableFile("too-large", `"${file}" is too large to read: ${what}. Delete the sheets, rows and columns that are not needed, save it, and use that.`);
}
