import type { Unzipped } from "fflate";
import { attribute, childrenNamed, localName } from "../docx/word-xml.js";
import { childElements, findAll, type MarkupElement } from "../markup/markup.js";
import { OFFICE, partText, partTree, reachable, relationshipsOf, relationshipsPart, relationshipsPath, treePart, type PartBytes, type Relationship } from "./package-parts.js";
import type { Template } from "./template.js";

const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** A package while it is put together. */
export interface Assembly {
  readonly parts: Unzipped;
  /** Of the main document. */
  readonly relationships: Relationship[];
  /** Content types of the parts that are new, by path. */
  readonly types: Map<string, string>;
}

/** The package without what nothing leads to any more, as an ordinary document: no template's type, no macros, no picture of its first page. */
export function packageOf({ parts, relationships, types }: Assembly, template: Template): Unzipped {
  const marginals = relationships.filter(({ kind }) => kind === "header" || kind === "footer").map(({ target }) => target);
  const root: Relationship[] = [
    { id: "rId1", type: `${OFFICE}/officeDocument`, kind: "officeDocument", target: template.document, external: false },
    { id: "rId2", type: CORE, kind: "core-properties", target: "docProps/core.xml", external: false },
    ...shownProperties(parts, marginals),
  ];
  const bound = boundParts(parts, template, marginals);
  parts[relationshipsPath(template.document)] = relationshipsPart(template.document, [...relationships, ...bound]);
  const kept = reachable(parts, root.map(({ target }) => target));
  const whole: Unzipped = { "[Content_Types].xml": contentTypes(parts, kept, new Map([...types, [template.document, MAIN_TYPE], ["docProps/core.xml", CORE_TYPE]])), "_rels/.rels": relationshipsPart("", root) };
  for (const path of [...kept].sort()) {
    for (const each of [path, relationshipsPath(path)]) if (parts[each] !== undefined) whole[each] = parts[each];
  }
  return whole;
}

function contentTypes(parts: Unzipped, kept: ReadonlySet<string>, added: ReadonlyMap<string, string>): PartBytes {
  const types = partTree(parts, "[Content_Types].xml");
  const pathOf = (element: MarkupElement): string => (attribute(element, "PartName") ?? "").replace(/^\//, "");
  const overrides = childrenNamed(types, "Override").filter((element) => kept.has(pathOf(element)) && !added.has(pathOf(element)));
  const ours = [...added].map(([path, type]): MarkupElement => ({ name: "Override", attributes: { PartName: `/${path}`, ContentType: type }, children: [] }));
  return treePart({ name: "Types", attributes: { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, children: [...childrenNamed(types, "Default"), ...overrides, ...ours] });
}

/** Document properties that a header or footer shows: the council's name, and those that it names in a DOCPROPERTY field. The others tell who wrote the template. */
function shownProperties(parts: Unzipped, marginals: readonly string[]): Relationship[] {
  const words = marginals.map((path) => partText(parts, path)).join("\n");
  const shown: Relationship[] = [];
  for (const relationship of relationshipsOf(parts, "")) {
    const root = partTree(parts, relationship.target);
    const keep = (kept: (child: MarkupElement) => boolean): void => {
      const children = root === undefined ? [] : childElements(root).filter(kept);
      if (root === undefined || children.length === 0) return;
      parts[relationship.target] = treePart({ ...root, children });
      shown.push({ ...relationship, id: `rId${shown.length + 3}` });
    };
    if (relationship.kind === "extended-properties") keep((child) => localName(child) === "Company" && words.includes("Company"));
    if (relationship.kind === "custom-properties") keep((child) => words.includes("DOCPROPERTY") && words.includes(attribute(child, "name") ?? "\n"));
  }
  return shown;
}

/** Data that a header or footer is bound to, by the id of its store. */
function boundParts(parts: Unzipped, { relationships }: Template, marginals: readonly string[]): Relationship[] {
  const stores = new Set(marginals.flatMap((path) => findAll(partTree(parts, path) ?? EMPTY, (element) => localName(element) === "dataBinding").map((element) => attribute(element, "storeItemID"))));
  return relationships.filter(({ kind, target }) => {
    if (kind !== "customXml") return false;
    const properties = relationshipsOf(parts, target).find((each) => each.kind === "customXmlProps")?.target;
    return properties !== undefined && stores.has(attribute(partTree(parts, properties), "itemID"));
  });
}

const EMPTY: MarkupElement = { name: "", attributes: {}, children: [] };
