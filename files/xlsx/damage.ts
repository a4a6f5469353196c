import { extensionOf } from "../refusals.js";
import { UnreadableFile } from "../unreadable-file.js";

/** Refuses a package whose inside is broken; `what` says where. */
export function damaged(file: string, what: string): UnreadableFile {
  const program = /^do[ct]/.test(extensionOf(file)) ? "Word" : "Excel";
  return new UnreadableFile("damaged", `"${file}" is damaged: ${what}. Open it in ${program}, let ${program} repair it, save it, and use that.`);
}
