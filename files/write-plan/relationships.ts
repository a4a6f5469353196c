import { escapeXml } from "./escape-text.js";

/** What every type of relationship begins with. */
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part's reference to another part, or to something outside the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A part of relationships (".rels"). */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, target, external }) => `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ""}/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** Notes a relationship of a part and gives its id; `type` is the last word of its type. */
export type Relate = (type: string, target: string, external: boolean) => string;

/** A list of relationships, and what adds to it. */
export function relationshipList(): { readonly relationships: readonly Relationship[]; readonly relate: Relate } {
  const relationships: Relationship[] = [];
  const relate: Relate = (type, target, external) => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, type: `${RELATIONS}/${type}`, target, external });
    return id;
  };
  return { relationships, relate };
}
