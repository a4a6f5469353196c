import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const R = `xmlns:r="${OFFICE}"`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Two coloured blocks, eight pixels by three. */
const LOGO = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAgAAAADCAIAAAAhqtkfAAAAGElEQVR4nGNgyEqAoP///5+oEIEjBpIlAJjSIAKs+UonAAAAAElFTkSuQmCC", "base64");

interface TemplateOptions {
  /** What [Content_Types].xml calls it; without it a template (.dotx). */
  readonly as?: "template" | "document" | "macro template";
  /** Replaces parts, or leaves them out (null). */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const MAIN_TYPES = { template: `${TYPES}.template.main+xml`, document: `${TYPES}.document.main+xml`, "macro template": "application/vnd.ms-word.template.macroEnabledTemplate.main+xml" };

/**
 * A made-up council's Word template, as Word for Germany would save it: ids of built-in styles in German, a serif font, green headings, a table
 * style of its own, wide margins, a header with a logo on all pages and a footer with page numbers; in its body example text, a picture, a
 * comment and a footnote; in its properties an author.
 */
export function councilTemplate({ as = "template", parts = {} }: TemplateOptions = {}): Uint8Array {
  const all: Record<string, string | Uint8Array | null> = { ...PARTS, "[Content_Types].xml": contentTypes(MAIN_TYPES[as]), "word/media/logo.png": LOGO, "word/media/body.png": LOGO, ...parts };
  const files = Object.entries(all).flatMap(([path, part]) => (part === null ? [] : [[path, typeof part === "string" ? strToU8(part) : part] as const]));
  return zipSync(Object.fromEntries(files), { mtime: new Date("2025-11-01T00:00:00Z") });
}

export const COUNCIL_STYLES = xml(
  `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="DejaVu Serif" w:hAnsi="DejaVu Serif" w:cs="DejaVu Serif"/><w:sz w:val="20"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    paragraphStyle("Standard", "Normal", '<w:pPr><w:spacing w:after="100"/></w:pPr>', ' w:default="1"') +
    paragraphStyle("Titel", "Title", '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:color w:val="006A60"/><w:sz w:val="60"/></w:rPr>') +
    paragraphStyle("berschrift1", "heading 1", '<w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="006A60"/><w:sz w:val="32"/></w:rPr>') +
    paragraphStyle("berschrift2", "heading 2", '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:i/><w:color w:val="006A60"/><w:sz w:val="26"/></w:rPr>') +
    // An id that is ours, under another name.
    paragraphStyle("TableText", "Boxed quotation", '<w:rPr><w:color w:val="C0C0C0"/></w:rPr>', ' w:customStyle="1"') +
    '<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/></w:style>' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="Ratstabelle"><w:name w:val="Council Table"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:insideH w:val="single" w:sz="4" w:space="0" w:color="7FB5AF"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="006A60"/></w:tblBorders></w:tblPr>' +
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="006A60"/></w:tcPr></w:tblStylePr>' +
    '<w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EAF4F3"/></w:tcPr></w:tblStylePr></w:style></w:styles>',
);

function xml(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

function paragraphStyle(id: string, name: string, properties: string, attributes = ""): string {
  return `<w:style w:type="paragraph"${attributes} w:styleId="${id}"><w:name w:val="${name}"/>${attributes.includes("default") ? "" : '<w:basedOn w:val="Standard"/>'}<w:qFormat/>${properties}</w:style>`;
}

function relationships(...links: readonly (readonly [id: string, type: string, target: string, external?: true])[]): string {
  const items = links.map(([id, type, target, external]) => `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`);
  return xml(`<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`);
}

function contentTypes(main: string): string {
  const overrides = [
    ["word/document.xml", main],
    ...["styles", "settings", "numbering", "comments", "footnotes"].map((name) => [`word/${name}.xml`, `${TYPES}.${name}+xml`]),
    ["word/header1.xml", `${TYPES}.header+xml`],
    ["word/footer1.xml", `${TYPES}.footer+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
    ["word/vbaProject.bin", "application/vnd.ms-office.vbaProject"],
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return xml(`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join("")}</Types>`);
}

/** Sizes in EMU. */
function picture(id: string, name: string): string {
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:extent cx="1440000" cy="540000"/><wp:docPr id="1" name="${name}" descr="${name}"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">` +
    `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

const field = (code: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const property = (id: number, name: string, value: string): string => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${id}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;

const PARTS: Readonly<Record<string, string>> = {
  "_rels/.rels": relationships(
    ["rId1", "officeDocument", "word/document.xml"],
    ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["rId3", "extended-properties", "docProps/app.xml"],
    ["rId4", "custom-properties", "docProps/custom.xml"],
  ),
  "docProps/core.xml": xml(`<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>House template</dc:title><dc:creator>Template Author</dc:creator></cp:coreProperties>`),
  "docProps/app.xml": xml('<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>C:\\Users\\author\\house.dotx</Template><Company>Borough Council</Company></Properties>'),
  "docProps/custom.xml": xml(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${property(2, "Classification", "OFFICIAL")}${property(3, "LabelOwner", "author@council.example")}</Properties>`,
  ),
  "word/_rels/document.xml.rels": relationships(
    ["rId1", "styles", "styles.xml"],
    ["rId2", "settings", "settings.xml"],
    ["rId3", "numbering", "numbering.xml"],
    ["rId4", "header", "header1.xml"],
    ["rId5", "footer", "footer1.xml"],
    ["rId6", "image", "media/body.png"],
    ["rId7", "comments", "comments.xml"],
    ["rId8", "footnotes", "footnotes.xml"],
    ["rId9", "hyperlink", "https://example.invalid/old", true],
    ["rId10", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
  ),
  // The header is named in the first section alone: the second takes it over, as Word's sections do.
  "word/document.xml": xml(
    `<w:document ${W} ${R}><w:body><w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr>${run("Title of your report")}</w:p>` +
      `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:pPr></w:p>` +
      `<w:p>${run("Example text of the template.")}${picture("rId6", "Example picture")}</w:p>` +
      `<w:tbl><w:tblPr><w:tblStyle w:val="Ratstabelle"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p>${run("Example cell")}</w:p></w:tc></w:tr></w:tbl><w:p/>` +
      '<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1418" w:bottom="1418" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:num="2" w:space="708"/></w:sectPr></w:body></w:document>',
  ),
  "word/styles.xml": COUNCIL_STYLES,
  "word/settings.xml": xml(`<w:settings ${W} ${R}><w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="forms" w:enforcement="1"/><w:defaultTabStop w:val="708"/><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids></w:settings>`),
  "word/_rels/settings.xml.rels": relationships(["rId1", "attachedTemplate", "file:///C:/Users/author/house.dotx", true]),
  "word/numbering.xml": xml(`<w:numbering ${W}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num></w:numbering>`),
  "word/header1.xml": xml(`<w:hdr ${W} ${R}><w:p>${picture("rId1", "Crest of the council")}</w:p></w:hdr>`),
  "word/_rels/header1.xml.rels": relationships(["rId1", "image", "media/logo.png"]),
  "word/footer1.xml": xml(`<w:ftr ${W}><w:p>${run("Borough Council · ")}${field("DOCPROPERTY Classification")}${run(" · sheet ")}${field("PAGE")}</w:p></w:ftr>`),
  "word/comments.xml": xml(`<w:comments ${W}><w:comment w:id="0" w:author="Template Author"><w:p>${run("A remark on the template")}</w:p></w:comment></w:comments>`),
  "word/footnotes.xml": xml(
    `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p>${run("A footnote of the template")}</w:p></w:footnote></w:footnotes>`,
  ),
  "word/vbaProject.bin": "macros of the template",
};
