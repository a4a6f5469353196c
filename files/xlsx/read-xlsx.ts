import type { Workbook } from "../../core/grid/grid.js";
import { DEFAULT_LIMITS, type Limits } from "../../core/settings/limits.js";
import { kindOfFile } from "../kind-of-file.js";
import { Bounds } from "../limits.js";
import { refusal } from "../refusals.js";
import { UnreadableFile } from "../unreadable-file.js";
import { scalarOf } from "./apply-formats.js";
import type { WorkbookParts } from "./cell-values.js";
import { readPersons } from "./comments.js";
import { damaged } from "./damage.js";
import { UNKNOWN, type FormulaContext } from "./formula.js";
import type { Unpacker } from "./unpacker.js";
import { Looks } from "./looks.js";
import { readTree, relationshipsOf, targetsOf, type Relationship } from "./relationships.js";
import { readSharedStrings } from "./shared-strings.js";
import { finishSheet, readSheet, type DraftSheet, type SheetPlace } from "./sheet.js";
import { sharedStyles } from "./shared-styles.js";
import { childOf, childrenOf, isOn, type XmlElement } from "./xml.js";
import { openZip, type ZipArchive } from "./zip.js";

/**
 * Reads an .xlsx or .xlsm workbook: every worksheet as a grid, chart sheets left out.
 * Throws UnreadableFile for any other kind of file, and for one that is encrypted, truncated, damaged or too large.
 */
export function readXlsx(name: string, bytes: Uint8Array, options: XlsxOptions = {}): Workbook {
  const { archive, workbook, relationships } = openXlsx(name, bytes, options);
  const parts = readParts(archive, workbook, relationships);
  const persons = readPersons(archive, relationships);
  const drafts = placesOf(workbook, relationships, name).map((place) => readSheet(archive, place, parts, persons));
  const context = contextOf(drafts, workbook, parts.system1904);
  return { grids: drafts.map((draft) => finishSheet(archive, draft, parts, context(draft))) };
}

/** How a workbook is read: under the limits of nobody's settings, unpacked by Node's own zlib where there is Node, else by fflate. */
export interface XlsxOptions {
  readonly limits?: Limits;
  readonly unpacker?: Unpacker;
}

/** An .xlsx file with its list of sheets, before any of them is read. */
export interface OpenXlsx {
  readonly archive: ZipArchive;
  readonly workbook: XmlElement;
  readonly relationships: readonly Relationship[];
}

/** Opens an .xlsx file. Throws UnreadableFile as readXlsx does. */
export function openXlsx(name: string, bytes: Uint8Array, { limits = DEFAULT_LIMITS, unpacker }: XlsxOptions = {}): OpenXlsx {
  if (bytes[0] !== LETTER_P || bytes[1] !== LETTER_K) throw otherKind(name, bytes);
  const archive = openZip(name, bytes, { bounds: new Bounds(name, limits), ...(unpacker && { unpacker }) });
  const part = targetsOf(relationshipsOf(archive, ""), "officeDocument")[0] ?? "xl/workbook.xml";
  const workbook = /\.xml$/i.test(part) ? readTree(archive, part) : null;
  if (workbook?.name !== "workbook") throw otherKind(name, bytes);
  return { archive, workbook, relationships: relationshipsOf(archive, part) };
}

/** A zip file begins "PK". */
const [LETTER_P, LETTER_K] = [0x50, 0x4b];

function otherKind(name: string, bytes: Uint8Array): UnreadableFile {
  const kind = kindOfFile(bytes).is;
  if (kind === "workbook") return damaged(name, "it has no list of its sheets");
  if (kind !== "word" && kind !== "html" && kind !== "text") return refusal(name, kind);
  return new UnreadableFile("not-what-it-says", `"${name}" is not an Excel workbook. Open it in the program that made it, save it as .xlsx, and use that.`);
}

/** What the sheets share. */
function readParts(archive: ZipArchive, workbook: XmlElement, relationships: readonly Relationship[]): WorkbookParts {
  const partOf = (type: string) => targetsOf(relationships, type)[0];
  const text = (part: string | undefined) => (part === undefined ? null : archive.text(part));
  const stylesPart = partOf("styles");
  const { styles, looks } = sharedStyles(stylesPart === undefined ? null : readTree(archive, stylesPart), text(partOf("theme")));
  return {
    bounds: archive.bounds,
    looks: new Looks(looks),
    styles,
    strings: readSharedStrings(text(partOf("sharedStrings")), styles, archive.bounds),
    system1904: isOn(childOf(workbook, "workbookPr")?.attributes["date1904"]),
  };
}

/** The worksheets in the order of their tabs. Throws UnreadableFile for a sheet that no part is named for; `file` is for the message. */
export function placesOf(workbook: XmlElement, relationships: readonly Relationship[], file: string): readonly SheetPlace[] {
  return childrenOf(childOf(workbook, "sheets"), "sheet").flatMap(({ attributes }) => {
    const found = relationships.find(({ id }) => id === attributes["id"]);
    if (!found) throw damaged(file, `the sheet "${attributes["name"] ?? ""}" is missing`);
    if (found.type !== "worksheet") return [];
    return [{ name: attributes["name"] ?? "", hidden: /^(hidden|veryHidden)$/.test(attributes["state"] ?? ""), part: found.target }];
  });
}

/** What formulas of conditional formats can see: all sheets, and the workbook's names. */
function contextOf(drafts: readonly DraftSheet[], workbook: XmlElement, system1904: boolean): (own: DraftSheet) => FormulaContext {
  const sheets = new Map(drafts.map((draft) => [draft.place.name.toLowerCase(), draft]));
  const names = new Map(childrenOf(childOf(workbook, "definedNames"), "definedName").map(({ attributes, text }) => [(attributes["name"] ?? "").toLowerCase(), text]));
  return (own) => ({
    valueAt: (sheet, row, column) => {
      const draft = sheet === null ? own : sheets.get(sheet.toLowerCase());
      return draft ? scalarOf(draft.rows.cell(row, column), system1904) : UNKNOWN;
    },
    nameText: (name) => names.get(name.toLowerCase()),
  });
}
