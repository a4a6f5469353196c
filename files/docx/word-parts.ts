import { strFromU8, unzipSync, type Unzipped } from "fflate";
import { findAll, parseXml, type MarkupElement } from "../markup/markup.js";
import { UnreadableFile } from "../unreadable-file.js";

/** More XML than this (bytes) is no plan but an attack or an accident. */
const MOST_BYTES = 200e6;

/** The parts of a Word document that carry its text and its look. */
export interface WordParts {
  /** Every XML part by its path; pictures, fonts and embedded files are left in the file. */
  readonly files: Unzipped;
  readonly documentPath: string;
  readonly numberingPath: string;
  readonly document: MarkupElement;
  readonly styles: MarkupElement;
  readonly numbering: MarkupElement;
  readonly comments: MarkupElement;
}

/** Opens the package. Throws UnreadableFile when it holds too much, or no document. */
export function openWordParts(name: string, bytes: Uint8Array): WordParts {
  const files = unzipXml(name, bytes);
  const documentPath = targetOf(files, "", "officeDocument") ?? "word/document.xml";
  const folder = documentPath.slice(0, documentPath.lastIndexOf("/") + 1);
  const pathOf = (type: string): string => targetOf(files, documentPath, type) ?? `${folder}${type}.xml`;
  const part = (path: string): MarkupElement => parseXml(files[path] ? strFromU8(files[path]) : "");
  if (!files[documentPath]) throw damaged(name);
  return {
    files,
    documentPath,
    numberingPath: pathOf("numbering"),
    document: part(documentPath),
    styles: part(pathOf("styles")),
    numbering: part(pathOf("numbering")),
    comments: part(pathOf("comments")),
  };
}

export function damaged(name: string): UnreadableFile {
  return new UnreadableFile("damaged", `"${name}" is damaged and cannot be opened. Open it in Word, let Word repair it, save it under a new name, and use that.`);
}

function unzipXml(name: string, bytes: Uint8Array): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name: path, originalSize }) {
        if (!/\.(?:xml|rels)$/i.test(path)) return false;
        total += originalSize;
        if (total > MOST_BYTES) throw new UnreadableFile("too-large", `"${name}" holds more text than can be read here. Copy its tables into a new document, and use that.`);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(name);
  }
}

/** The path of the part that a relationship of this type leads to, from the package ("") or from another part. */
function targetOf(files: Unzipped, from: string, type: string): string | null {
  const slash = from.lastIndexOf("/") + 1;
  const relationships = files[`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`];
  if (!relationships) return null;
  const found = findAll(parseXml(strFromU8(relationships)), ({ attributes }) => (attributes["Type"] ?? "").endsWith(`/${type}`))[0];
  const target = found?.attributes["Target"];
  if (target === undefined) return null;
  return target.startsWith("/") ? target.slice(1) : `${from.slice(0, slash)}${target}`.replace(/[^/]+\/\.\.\//g, "").replace(/^\.\//, "");
}
