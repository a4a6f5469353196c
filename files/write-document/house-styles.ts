import { FONT, INK, NAVY } from "../../core/report/looks.js";

/** What the writer asks of a document's styles. A template's own style of one of the names serves; what it lacks is added to it. */
export type StyleUse =
  | "Normal"
  | "Title"
  | "Subtitle"
  | "Heading1"
  | "Heading2"
  | "Heading3"
  | "BodyText"
  | "ListBullet"
  | "Note"
  | "Caption"
  | "TableText"
  | "TableHeading"
  | "FormText"
  | "Footer"
  | "Strong"
  | "Absent"
  | "ReportTable";

export interface HouseStyle {
  /** Its id in a document of ours. */
  readonly use: StyleUse;
  readonly type: "paragraph" | "character" | "table";
  /** The first is the name in a document of ours; built-in names are those that Word writes, whatever its language. */
  readonly names: readonly [string, ...string[]];
  readonly custom?: true;
  readonly basedOn?: StyleUse;
  readonly next?: StyleUse;
  /** Properties, in the order of the schema. */
  readonly properties: string;
}

export const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const hex = (colour: string): string => colour.slice(1);

const MUTED = "44474D";
/** Colour of the lines in tables. */
export const RULE = "C9CFDA";
const TINT = "E8ECF4";

const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const headingParagraph = (level: number, before: number, after: number): string => `<w:pPr><w:keepNext/><w:keepLines/>${spacing(before, after)}<w:outlineLvl w:val="${level}"/></w:pPr>`;
const bold = "<w:b/><w:bCs/>";
const italic = "<w:i/><w:iCs/>";
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const border = (side: string, eighths: number, value: string): string => `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${value}"/>`;

/** Sizes, spaces and colours of a document of ours; no style names a font, so that one added to a template takes the template's. */
export const HOUSE_STYLES: readonly HouseStyle[] = [
  { use: "Normal", type: "paragraph", names: ["Normal"], properties: "" },
  {
    use: "Title",
    type: "paragraph",
    names: ["Title"],
    basedOn: "Normal",
    next: "BodyText",
    properties: `<w:pPr><w:keepNext/>${spacing(0, 40)}</w:pPr><w:rPr>${bold}${colour(hex(NAVY))}${size(52)}</w:rPr>`,
  },
  {
    use: "Subtitle",
    type: "paragraph",
    names: ["Subtitle"],
    basedOn: "Normal",
    next: "BodyText",
    properties: `<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="8" w:color="${hex(NAVY)}"/></w:pBdr>${spacing(0, 240)}</w:pPr><w:rPr>${colour(MUTED)}${size(24)}</w:rPr>`,
  },
  { use: "Heading1", type: "paragraph", names: ["heading 1"], basedOn: "Normal", next: "BodyText", properties: `${headingParagraph(0, 400, 120)}<w:rPr>${bold}${colour(hex(NAVY))}${size(34)}</w:rPr>` },
  { use: "Heading2", type: "paragraph", names: ["heading 2"], basedOn: "Normal", next: "BodyText", properties: `${headingParagraph(1, 320, 80)}<w:rPr>${bold}${colour(hex(NAVY))}${size(26)}</w:rPr>` },
  { use: "Heading3", type: "paragraph", names: ["heading 3"], basedOn: "Normal", next: "BodyText", properties: `${headingParagraph(2, 200, 60)}<w:rPr>${bold}${colour(hex(INK))}${size(22)}</w:rPr>` },
  { use: "BodyText", type: "paragraph", names: ["Body Text"], basedOn: "Normal", properties: `<w:pPr>${spacing(0, 120)}</w:pPr>` },
  {
    use: "ListBullet",
    type: "paragraph",
    names: ["List Bullet"],
    basedOn: "Normal",
    properties: `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 80)}</w:pPr>`,
  },
  { use: "Note", type: "paragraph", names: ["Report Note"], custom: true, basedOn: "Normal", properties: `<w:pPr>${spacing(60, 120)}</w:pPr><w:rPr>${colour(MUTED)}${size(18)}</w:rPr>` },
  { use: "Caption", type: "paragraph", names: ["caption"], basedOn: "Normal", next: "BodyText", properties: `<w:pPr><w:keepNext/>${spacing(200, 80)}</w:pPr><w:rPr>${bold}${colour(hex(NAVY))}${size(19)}</w:rPr>` },
  {
    use: "TableText",
    type: "paragraph",
    names: ["Table Text", "Table Body", "Table Body Text", "Table Contents"],
    custom: true,
    basedOn: "Normal",
    properties: `<w:pPr>${spacing(20, 20)}</w:pPr><w:rPr>${size(18)}</w:rPr>`,
  },
  {
    use: "TableHeading",
    type: "paragraph",
    names: ["Table Heading", "Table Header", "Table Head"],
    custom: true,
    basedOn: "TableText",
    properties: `<w:pPr><w:keepNext/></w:pPr><w:rPr>${bold}</w:rPr>`,
  },
  { use: "FormText", type: "paragraph", names: ["Form Text"], custom: true, basedOn: "TableText", properties: `<w:rPr>${size(16)}</w:rPr>` },
  { use: "Footer", type: "paragraph", names: ["footer"], basedOn: "Normal", properties: `<w:pPr>${spacing(0, 0)}</w:pPr><w:rPr>${colour(MUTED)}${size(16)}</w:rPr>` },
  { use: "Strong", type: "character", names: ["Strong"], properties: `<w:rPr>${bold}</w:rPr>` },
  { use: "Absent", type: "character", names: ["Not Supplied"], custom: true, properties: `<w:rPr>${italic}${colour(MUTED)}</w:rPr>` },
  {
    use: "ReportTable",
    type: "table",
    names: ["Report Table"],
    custom: true,
    properties:
      `<w:tblPr><w:tblBorders>${border("top", 4, RULE)}${border("bottom", 4, RULE)}${border("insideH", 4, RULE)}</w:tblBorders>` +
      '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      `<w:tblStylePr w:type="firstRow"><w:rPr>${bold}${colour("FFFFFF")}</w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${hex(NAVY)}"/><w:vAlign w:val="center"/></w:tcPr></w:tblStylePr>` +
      `<w:tblStylePr w:type="lastRow"><w:rPr>${bold}</w:rPr><w:tcPr><w:tcBorders>${border("top", 8, hex(NAVY))}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${TINT}"/></w:tcPr></w:tblStylePr>`,
  },
];

/** What our styles take from the document that they are added to. */
export interface StyleSetting {
  readonly idOf: (use: StyleUse) => string;
  /** Number of its bullet list. */
  readonly numbering: string;
  /** Colour "RRGGBB" of its headings. */
  readonly accent: string;
}

const HOUSE_SETTING: StyleSetting = { idOf: (use) => use, numbering: "1", accent: hex(NAVY) };

/** A style as styles.xml holds it. */
export function styleXml({ use, type, names, custom, basedOn, next, properties }: HouseStyle, { idOf, numbering, accent }: StyleSetting): string {
  const reference = (name: string, to: StyleUse | undefined): string => (to === undefined ? "" : `<w:${name} w:val="${idOf(to)}"/>`);
  const fitted = properties.replace('<w:numId w:val="1"/>', `<w:numId w:val="${numbering}"/>`).replaceAll(hex(NAVY), accent);
  return (
    `<w:style w:type="${type}"${use === "Normal" ? ' w:default="1"' : ""}${custom ? ' w:customStyle="1"' : ""} w:styleId="${idOf(use)}"><w:name w:val="${names[0]}"/>` +
    `${reference("basedOn", basedOn)}${reference("next", next)}<w:qFormat/>${fitted}</w:style>`
  );
}

/** styles.xml of a document of ours. */
export function houseStyles(): string {
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>${colour(hex(INK))}${size(21)}<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${NAMESPACE}">${defaults}${HOUSE_STYLES.map((style) => styleXml(style, HOUSE_SETTING)).join("")}</w:styles>`;
}

/** Our bullet list, numbered as its document needs, for the paragraphs of one style. */
export function bulletXml(abstractId: string, style: string): string {
  const bullet = `<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="${style}"/>` + '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr>';
  return `<w:abstractNum w:abstractNumId="${abstractId}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">${bullet}</w:lvl></w:abstractNum>`;
}

export function numberXml(id: string, abstractId: string): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/></w:num>`;
}

/** numbering.xml of a document with our bullet list alone. */
export function houseNumbering(style: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${NAMESPACE}">${bulletXml("0", style)}${numberXml("1", "0")}</w:numbering>`;
}
