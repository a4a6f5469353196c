import { strFromU8, strToU8, type Unzipped } from "fflate";
import { attribute, childrenNamed } from "../docx/word-xml.js";
import { childElements, parseXml, writeXml, type MarkupElement } from "../markup/markup.js";

export type PartBytes = Unzipped[string];

/** A link from one part of a package to another, or out of it. */
export interface Relationship {
  readonly id: string;
  /** Its type's address. */
  readonly type: string;
  /** The last word of its type: "styles". */
  readonly kind: string;
  /** A part's path; an address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Types of relationship in an Office document begin so. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function partText(parts: Unzipped, path: string): string {
  const bytes = parts[path];
  return bytes === undefined ? "" : strFromU8(bytes).replace(/^\ufeff/, "");
}

/** The part's root element; undefined when there is no such part. */
export function partTree(parts: Unzipped, path: string): MarkupElement | undefined {
  return childElements(parseXml(partText(parts, path)))[0];
}

export function treePart(root: MarkupElement): PartBytes {
  return strToU8(DECLARATION + writeXml(root));
}

export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; of the whole package when `part` is "". */
export function relationshipsOf(parts: Unzipped, part: string): Relationship[] {
  return childrenNamed(partTree(parts, relationshipsPath(part)), "Relationship").map((element) => {
    const type = attribute(element, "Type") ?? "";
    const target = attribute(element, "Target") ?? "";
    const external = attribute(element, "TargetMode") === "External";
    return { id: attribute(element, "Id") ?? "", type, kind: type.slice(type.lastIndexOf("/") + 1), target: external ? target : resolved(part, target), external };
  });
}

/** The path that a target names, seen from a part. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The list of a part's relationships; of the whole package's when `part` is "". */
export function relationshipsPart(part: string, relationships: readonly Relationship[]): PartBytes {
  const children = relationships.map(({ id, type, target, external }): MarkupElement => ({
    name: "Relationship",
    attributes: { Id: id, Type: type, Target: external ? target : relative(part, target), ...(external ? { TargetMode: "External" } : {}) },
    children: [],
  }));
  return treePart({ name: "Relationships", attributes: { xmlns: RELATIONSHIPS }, children });
}

function relative(from: string, target: string): string {
  const folder = from.split("/").slice(0, -1);
  const steps = target.split("/");
  const shared = folder.findIndex((step, index) => step !== steps[index]);
  const common = shared === -1 ? folder.length : shared;
  return [...folder.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

/** The parts that can be reached from these, themselves included. */
export function reachable(parts: Unzipped, from: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (reached.has(part) || parts[part] === undefined) continue;
    reached.add(part);
    open.push(...relationshipsOf(parts, part).flatMap(({ external, target }) => (external ? [] : [target])));
  }
  return reached;
}
