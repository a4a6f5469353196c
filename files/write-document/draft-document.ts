import { strFromU8, strToU8, unzipSync, type Unzipped } from "fflate";
import type { DocumentPlan, DocumentTable } from "../../core/report/word/document-plan.js";
import { escapeXml } from "../write-plan/escape-text.js";
import { draftBlocks, type Docx, type Setting } from "./draft-blocks.js";
import { houseNumbering, houseStyles } from "./house-styles.js";
import { wordText } from "./word-text.js";

/** A4 in twentieths of a point. */
const A4 = { short: 11906, long: 16838 };

/** Twentieths of a point in a millimetre. */
const TWIPS = 1440 / 25.4;

/** The text's width on a page of ours. */
export function houseTextWidth({ page: { landscape, margin } }: DocumentPlan): number {
  return (landscape ? A4.long : A4.short) - 2 * Math.round(margin * TWIPS);
}

/** The plan as a Word package with our styles, page set-up and footer. */
export async function draftDocument(plan: DocumentPlan, setting: Setting): Promise<Unzipped> {
  const { docx, textWidth } = setting;
  const { landscape, margin } = plan.page;
  const side = Math.round(margin * TWIPS);
  const document = new docx.Document({
    sections: [
      {
        properties: {
          page: {
            size: { width: A4.short, height: A4.long, orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT },
            margin: { top: side, right: side, bottom: side, left: side, header: 567, footer: 567 },
          },
        },
        footers: { default: footerOf(docx, plan.footer, setting.style("Footer"), textWidth) },
        children: draftBlocks(plan.blocks, setting),
      },
    ],
  });
  const parts = unzipSync(await docx.Packer.pack(document, "uint8array"));
  parts["word/document.xml"] = strToU8(describeTables(strFromU8(parts["word/document.xml"] ?? new Uint8Array()), plan.blocks.filter((block) => block.kind === "table")));
  parts["word/styles.xml"] = strToU8(houseStyles());
  parts["word/numbering.xml"] = strToU8(houseNumbering("ListBullet"));
  return parts;
}

function footerOf({ Footer, Paragraph, TextRun, Tab, TabStopType, PageNumber }: Docx, words: string, style: string, textWidth: number) {
  const numbers = new TextRun({ children: [new Tab(), "Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ style, tabStops: [{ type: TabStopType.RIGHT, position: textWidth }], children: [new TextRun(wordText(words)), numbers] })] });
}

/** Gives each table the words of a screen reader, which docx does not write, and its look in the older form as well as the newer. */
function describeTables(document: string, tables: readonly DocumentTable[]): string {
  let next = 0;
  return document.replace(/<w:tblLook [^>]*\/>/g, () => {
    const table = tables[next++];
    if (table === undefined) throw new Error("docx wrote more tables than were asked for.");
    const look = `<w:tblLook w:val="${table.totalRow ? "0460" : "0420"}" w:firstRow="1" w:lastRow="${table.totalRow ? 1 : 0}" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`;
    return `${look}<w:tblCaption w:val="${escapeXml(wordText(table.caption))}"/><w:tblDescription w:val="${escapeXml(wordText(table.description))}"/>`;
  });
}
