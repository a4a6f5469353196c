import { damaged } from "./damage.js";
import { LastFew } from "./last-few.js";
import { childrenOf, parseXml, type XmlElement } from "./xml.js";
import type { ZipArchive } from "./zip.js";

/** A link from one part to another, or out of the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: "worksheet". */
  readonly type: string;
  /** A part's name, or an address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Parts that become a tree are small; a larger one was made to fill memory. */
const MOST_TREE_LENGTH = 100_000_000;

/** A small part as a tree; null when there is no such part. Throws UnreadableFile when it is damaged. */
export function readTree(archive: ZipArchive, part: string): XmlElement | null {
  const text = archive.text(part);
  return text === null ? null : treeOf(archive, part, text);
}

interface Tree {
  readonly root: XmlElement | null;
  /** How many elements lie inside one another. */
  readonly depth: number;
}

const trees = new LastFew<Tree>();

/** XML of a part as a tree. Throws UnreadableFile when it is damaged. */
export function treeOf({ bounds, file }: ZipArchive, part: string, xml: string): XmlElement {
  if (xml.length > MOST_TREE_LENGTH) throw damaged(file, `${part} breaks off`);
  const hold = (depth: number) => bounds.hold("nesting", depth, () => `${part} has more elements inside one another than any workbook has`);
  const { root, depth } = trees.of(xml, () => readRoot(xml, hold));
  hold(depth);
  if (!root) throw damaged(file, `${part} breaks off`);
  return root;
}

function readRoot(xml: string, hold: (depth: number) => void): Tree {
  let deepest = 0;
  const root = parseXml(xml, (depth) => {
    if (depth <= deepest) return;
    hold(depth);
    deepest = depth;
  });
  return { root, depth: deepest };
}

/** By the tree of a list, as it was last read. */
const lists = new WeakMap<XmlElement, { readonly part: string; readonly relationships: readonly Relationship[] }>();

/** The relationships of a part; of the whole file when `part` is "". None when it has no list of them. */
export function relationshipsOf(archive: ZipArchive, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const tree = readTree(archive, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (!tree) return [];
  const before = lists.get(tree);
  if (before?.part === part) return before.relationships;
  const relationships = childrenOf(tree, "Relationship").map(({ attributes }) => readRelationship(part, attributes));
  lists.set(tree, { part, relationships });
  return relationships;
}

function readRelationship(part: string, { Id = "", Type = "", Target = "", TargetMode }: XmlElement["attributes"]): Relationship {
  const external = TargetMode === "External";
  return { id: Id, type: Type.split("/").at(-1) ?? "", target: external ? Target : resolvePart(part, Target), external };
}

/** The targets, within the file, of relationships of one type. */
export function targetsOf(relationships: readonly Relationship[], type: string): readonly string[] {
  return relationships.filter((relationship) => relationship.type === type && !relationship.external).map(({ target }) => target);
}

/** The part that a target names, seen from another part: relative, absolute or with backslashes. */
export function resolvePart(from: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
