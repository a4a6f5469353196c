import type { Bounds } from "../limits.js";
import { findAll, parseXml, type MarkupElement } from "../markup/markup.js";
import { UnreadableFile } from "../unreadable-file.js";
import { partKey } from "../xlsx/zip-directory.js";
import { resolvePart } from "../xlsx/relationships.js";
import { openZip, type ZipArchive } from "../xlsx/zip.js";

/** A part that can refer to others, and the list of what it refers to. */
export interface LinkedPart {
  readonly tree: MarkupElement;
  readonly links: MarkupElement;
}

/** The parts of a Word document that carry its text and its look. One that is not there is empty. */
export interface WordParts {
  readonly document: LinkedPart;
  readonly styles: MarkupElement;
  readonly numbering: MarkupElement;
  readonly comments: MarkupElement;
  readonly footnotes: LinkedPart;
  readonly endnotes: LinkedPart;
}

/** Opens the package. Throws UnreadableFile when it is damaged, holds too much, or holds no document. */
export function openWordParts(bounds: Bounds, bytes: Uint8Array): WordParts {
  const archive = openZip(bounds.file, bytes, { bounds });
  const documentPath = targetOf(archive, "", "officeDocument") ?? "word/document.xml";
  const folder = documentPath.slice(0, documentPath.lastIndexOf("/") + 1);
  const pathOf = (type: string): string => {
    const path = targetOf(archive, documentPath, type) ?? `${folder}${type}.xml`;
    return partKey(path) === partKey(documentPath) ? "" : path;
  };
  const part = (type: string): MarkupElement => treeOf(archive, pathOf(type));
  const linked = (path: string): LinkedPart => ({ tree: treeOf(archive, path), links: treeOf(archive, linksPath(path)) });
  if (!archive.has(documentPath)) throw damaged(bounds.file);
  return {
    document: linked(documentPath),
    styles: part("styles"),
    numbering: part("numbering"),
    comments: part("comments"),
    footnotes: linked(pathOf("footnotes")),
    endnotes: linked(pathOf("endnotes")),
  };
}

export function damaged(name: string, options?: ErrorOptions): UnreadableFile {
  return new UnreadableFile("damaged", `"${name}" is damaged and cannot be opened. Open it in Word, let Word repair it, save it under a new name, and use that.`, options);
}

function treeOf(archive: ZipArchive, path: string): MarkupElement {
  return parseXml(archive.text(path) ?? "", archive.bounds);
}

function linksPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part, if it is there, to which a relationship of this type leads from the package ("") or from another part. */
function targetOf(archive: ZipArchive, from: string, type: string): string | null {
  const links = findAll(treeOf(archive, linksPath(from)), ({ attributes }) => (attributes["Type"] ?? "").endsWith(`/${type}`));
  const targets = links.map(({ attributes }) => resolvePart(from, attributes["Target"] ?? ""));
  return targets.find((target) => archive.has(target)) ?? null;
}
