import { strFromU8, strToU8, type Unzipped } from "fflate";
import { attribute, childNamed, childrenNamed, localName } from "../docx/word-xml.js";
import { childElements, parseXml, writeXml, type MarkupElement } from "../markup/markup.js";
import { bulletXml, houseNumbering, houseStyles, NAMESPACE, numberXml } from "./house-styles.js";
import { OFFICE, partTree, relationshipsPath, treePart, type PartBytes } from "./package-parts.js";
import type { Template } from "./template.js";
import { packageOf, type Assembly } from "./template-package.js";
import { addStyles, stylesPath, type StyleMatch } from "./template-styles.js";

const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What of a template's document a new body can use. Its pictures, notes, comments and macros go with the old one. */
const KEPT_KINDS: ReadonlySet<string> = new Set(["styles", "theme", "settings", "webSettings", "fontTable", "numbering", "footnotes", "endnotes"]);

/** The draft's body in the template's package: styles, theme, page set-up, headers and footers stay; the template's body goes, with what only it uses. */
export function intoTemplate(draft: Unzipped, template: Template, styles: StyleMatch): Unzipped {
  const section = template.section ?? draftSection(draft);
  const used = new Set([...`${template.opening}${writeXml(section)}`.matchAll(/\br:\w+="([^"]*)"/g)].map(([, id]) => id));
  const assembly: Assembly = {
    parts: { ...template.parts },
    relationships: template.relationships.filter(({ kind, id, external }) => (!external && KEPT_KINDS.has(kind)) || used.has(id)),
    types: new Map(),
  };
  const footed = withFooter(assembly, section, draft);
  const numbering = styles.missing.some(({ use }) => use === "ListBullet") ? addNumbering(assembly, styles.idOf("ListBullet")) : "";
  const path = stylesPath(template);
  if (path === undefined) addPart(assembly, "styles", "word/styles.xml", strToU8(houseStyles()));
  else addStyles(assembly.parts, path, styles, numbering);
  leaveOutTraces(assembly);
  assembly.parts[template.document] = strToU8(`${template.opening}${draftBody(draft)}${writeXml(footed)}</w:body></w:document>`);
  return packageOf(assembly, template);
}

function draftBody(draft: Unzipped): string {
  return /<w:body>([\s\S]*)<w:sectPr[\s>]/.exec(strFromU8(draft["word/document.xml"] ?? new Uint8Array()))?.[1] ?? "";
}

function draftSection(draft: Unzipped): MarkupElement {
  const section = childrenNamed(childNamed(partTree(draft, "word/document.xml"), "body"), "sectPr").at(-1);
  if (section === undefined) throw new Error("docx wrote no page set-up.");
  return { ...section, children: childElements(section).filter((child) => localName(child) !== "footerReference") };
}

/** Adds a part to the document; gives the id of its relationship. A path that is taken gets a number. */
function addPart({ parts, relationships, types }: Assembly, kind: string, path: string, bytes: PartBytes): string {
  let target = path;
  for (let number = 2; parts[target] !== undefined; number++) target = path.replace(/(?=\.xml$)/, `-${number}`);
  const ids = new Set(relationships.map(({ id }) => id));
  let id = "rId1";
  for (let number = 2; ids.has(id); number++) id = `rId${number}`;
  parts[target] = bytes;
  types.set(target, `${TYPES}.${kind}+xml`);
  relationships.push({ id, type: `${OFFICE}/${kind}`, kind, target, external: false });
  return id;
}

/** The page set-up; a template without any footer gets ours, with its page numbers. */
function withFooter(assembly: Assembly, section: MarkupElement, draft: Unzipped): MarkupElement {
  if (childElements(section).some((child) => localName(child) === "footerReference")) return section;
  const footer = draft["word/footer1.xml"];
  if (footer === undefined) throw new Error("docx wrote no footer.");
  const id = addPart(assembly, "footer", "word/footer-report.xml", footer);
  const reference: MarkupElement = { name: "w:footerReference", attributes: { "xmlns:r": OFFICE, "w:type": "default", "r:id": id }, children: [] };
  return { ...section, children: [reference, ...section.children] };
}

/** Adds our bullet list to the template's lists; gives its number. */
function addNumbering(assembly: Assembly, style: string): string {
  const path = assembly.relationships.find(({ kind }) => kind === "numbering")?.target;
  const root = path === undefined ? undefined : partTree(assembly.parts, path);
  if (path === undefined || root === undefined) {
    addPart(assembly, "numbering", "word/numbering.xml", strToU8(houseNumbering(style)));
    return "1";
  }
  const children = childElements(root);
  const free = (name: string, id: string): string => String(1 + Math.max(0, ...children.filter((child) => localName(child) === name).map((child) => Number(attribute(child, id)) || 0)));
  const [abstractId, id] = [free("abstractNum", "abstractNumId"), free("num", "numId")];
  // The schema wants lists first, then their numbers, then the rest.
  const after = (names: readonly string[]): number => children.findLastIndex((child) => names.includes(localName(child))) + 1;
  children.splice(after(["numPicBullet", "abstractNum", "num"]), 0, ...elements(numberXml(id, abstractId)));
  children.splice(after(["numPicBullet", "abstractNum"]), 0, ...elements(bulletXml(abstractId, style)));
  assembly.parts[path] = treePart({ ...root, children });
  return id;
}

function elements(xml: string): MarkupElement[] {
  return childElements(parseXml(xml)).map((element) => ({ ...element, attributes: { "xmlns:w": NAMESPACE, ...element.attributes } }));
}

/** Settings of the old body, of who wrote it and where, and what would keep the report from being edited. */
const LEFT_OUT: ReadonlySet<string> = new Set(["attachedTemplate", "attachedSchema", "saveThroughXslt", "mailMerge", "documentProtection", "writeProtection", "rsids"]);

const SEPARATORS: ReadonlySet<string> = new Set(["separator", "continuationSeparator", "continuationNotice"]);

function leaveOutTraces({ parts, relationships }: Assembly): void {
  const keep = (path: string, kept: (child: MarkupElement) => boolean): void => {
    const root = partTree(parts, path);
    if (root === undefined) return;
    parts[path] = treePart({ ...root, children: childElements(root).filter(kept) });
    delete parts[relationshipsPath(path)];
  };
  for (const { kind, target } of relationships) {
    if (kind === "settings") keep(target, (child) => !LEFT_OUT.has(localName(child)));
    if (kind === "footnotes" || kind === "endnotes") keep(target, (child) => SEPARATORS.has(attribute(child, "type") ?? ""));
  }
}
