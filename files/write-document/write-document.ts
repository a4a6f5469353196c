import { strToU8, zipSync, type Unzipped } from "fflate";
import type { DocumentPlan } from "../../core/report/word/document-plan.js";
import { escapeXml } from "../write-plan/escape-text.js";
import type { Setting } from "./draft-blocks.js";
import { draftDocument, houseTextWidth } from "./draft-document.js";
import { intoTemplate } from "./into-template.js";
import { matchStyles } from "./template-styles.js";
import { openTemplate } from "./template.js";
import { wordText } from "./word-text.js";

/** Zip entries carry a local date; this one is the same everywhere and says nothing. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * The plan as a .docx. With a template (.dotx or .docx) the template's styles, page set-up, header and footer are used and its body is
 * left out. The same plan and template give the same bytes: no user, machine or time is in them. Throws UnreadableFile for a template
 * that cannot be used.
 */
export async function writeDocument(plan: DocumentPlan, template: Uint8Array | null): Promise<Uint8Array> {
  const docx = await import("docx");
  if (template === null) {
    const setting: Setting = { docx, style: (use) => use, textWidth: houseTextWidth(plan), headingInk: "FFFFFF" };
    return zipped(plan, await draftDocument(plan, setting));
  }
  const opened = openTemplate(template);
  const styles = matchStyles(opened);
  const setting: Setting = { docx, style: styles.idOf, textWidth: opened.textWidth ?? houseTextWidth(plan), headingInk: styles.headingInk };
  return zipped(plan, intoTemplate(await draftDocument(plan, setting), opened, styles));
}

function zipped({ title }: DocumentPlan, parts: Unzipped): Uint8Array {
  const { "[Content_Types].xml": types = new Uint8Array(), ...others } = parts;
  const finished = { "[Content_Types].xml": types, ...others, "docProps/core.xml": strToU8(coreProperties(title)) };
  return zipSync(finished, { level: 6, mtime: NO_DATE });
}

/** Title and language; no user, machine or time. */
function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(wordText(title))}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}
