import { strToU8, zipSync } from "fflate";

/** The parts of a Word document, as the XML inside their root element. */
export interface WordSource {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly comments?: string;
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A .docx of the parts given. */
export function wordFile({ body, numbering = "", styles = "", comments = "" }: WordSource): Uint8Array {
  const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  const names = ["document", "numbering", "styles", "comments"];
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}${name === "document" ? ".main" : ""}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships(names.slice(1).map((name) => [name, `${name}.xml`])),
    "word/document.xml": `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    "word/numbering.xml": `<w:numbering ${NAMESPACE}>${numbering}</w:numbering>`,
    "word/styles.xml": `<w:styles ${NAMESPACE}>${styles}</w:styles>`,
    "word/comments.xml": `<w:comments ${NAMESPACE}>${comments}</w:comments>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** <w:r>, its properties as XML; "\n" is a line break, "\t" a tab. */
export function run(text: string, properties = ""): string {
  const inside = escape(text).split(/(\n|\t)/).map((piece) => (piece === "\n" ? "<w:br/>" : piece === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${piece}</w:t>`));
  return `<w:r><w:rPr>${properties}</w:rPr>${inside.join("")}</w:r>`;
}

/** <w:p> of runs, or of one run of this text. */
export function paragraph(content: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content === "" || content.startsWith("<w:") ? content : run(content)}</w:p>`;
}

/** <w:tc> of one paragraph of this text or these runs, or of several paragraphs. */
export function cell(content: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<w:p>") ? content : paragraph(content)}</w:tc>`;
}

export function shade(hex: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${hex}"/>`;
}

/** <w:tbl> of rows of cells; widths of its grid in twentieths of a point. */
export function table(rows: readonly (readonly string[])[], widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;
}
