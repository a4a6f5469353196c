/** Kinds of file that a return comes in, those that we cannot read included: to turn one away is to say so in the register. */
const KINDS: ReadonlySet<string> = new Set([
  ".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".html", ".htm", ".docx",
  ".xls", ".xlsb", ".xltx", ".ods", ".numbers", ".doc", ".docm", ".odt", ".rtf", ".pages", ".pdf", ".msg", ".eml", "",
]);

/** Why a folder among a month's files is passed over. */
export const FOLDER_AMONG_RETURNS = "A folder: its files are not read.";

/** Why a link among a month's files is passed over: a run reads what lies in its folder, and nothing that a link might fetch from elsewhere. */
export const LINK_OUT_OF_FOLDER = "A link to something outside this folder: it is not followed. Put the file itself here.";

/** Why a pipe or a device among a month's files is passed over. */
export const NO_ORDINARY_FILE = "No ordinary file.";

/** Why a summary of ours among a month's files is passed over. */
export const SUMMARY_AMONG_RETURNS = "A directorate summary, not a return.";

/** Why a file of a month cannot be a return, by its name; null when it may be one. */
export function whyPassedOver(name: string): string | null {
  if (CLOUD_STUB.test(name)) return "Only iCloud's mark of a file that is not on this computer. Download it there, and run this again.";
  if (name.startsWith("~$")) return "Only Excel's mark that the workbook is open somewhere. Close it there, and make sure that it is saved.";
  return KINDS.has(extensionOf(name)) ? null : "Not a kind of file that a return comes in.";
}

/** What stands on a Mac for a file that has been left in the cloud: ".parks.xlsx.icloud". */
const CLOUD_STUB = /^\..+\.icloud$/i;

/** Hidden files and the settings are no part of what is said of a month's files; a file that was left in the cloud is. */
export function isUnsaid(name: string): boolean {
  return (name.startsWith(".") && !CLOUD_STUB.test(name)) || /^(thumbs\.db|desktop\.ini|goldthread(?:\.schema)?\.json)$/i.test(name);
}

/** ".xlsx" for "Parks.XLSX"; "" for a name without one. */
function extensionOf(name: string): string {
  return /(?<=.)\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? "";
}
