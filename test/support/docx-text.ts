import { strToU8, zipSync } from "fflate";

/** A paragraph, or a table, of a Word document. */
export type DocxPart =
  | { readonly text: string; readonly style?: "Heading1" | "Heading2" | "ListBullet"; readonly bold?: boolean }
  | { readonly rows: readonly (readonly DocxCell[])[] };

/** A table cell: its text ("\n" begins a paragraph), its shading "RRGGBB", and how it is merged. */
export type DocxCell = string | { readonly text?: string; readonly fill?: string; readonly across?: number; readonly down?: "first" | "next" };

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const run = (text: string, bold = false) => `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

function paragraph(text: string, style?: string, bold?: boolean): string {
  const list = style === "ListBullet" ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>` : "";
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr>` : ""}${run(text, bold)}</w:p>`;
}

function tableCell(source: DocxCell): string {
  const { text = "", fill, across, down } = typeof source === "string" ? { text: source } : source;
  const span = across ? `<w:gridSpan w:val="${across}"/>` : "";
  const merge = down ? (down === "first" ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>") : "";
  const shade = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${span}${merge}${shade}</w:tcPr>${text.split("\n").map((line) => paragraph(line)).join("")}</w:tc>`;
}

function part(source: DocxPart): string {
  if ("text" in source) return paragraph(source.text, source.style, source.bold);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${source.rows.map((row) => `<w:tr>${row.map(tableCell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const style = (id: string, name: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

/** The bytes of a Word document with these paragraphs and tables. */
export function docxOf(parts: readonly DocxPart[]): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles ${W}>${style("Heading1", "heading 1")}${style("Heading2", "heading 2")}${style("ListBullet", "List Bullet")}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/document.xml": `<w:document ${W}><w:body>${parts.map(part).join("")}<w:p/><w:sectPr/></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])), { mtime: new Date("2025-11-01T00:00:00Z") });
}
