import { NotInFake } from "./host-error.js";
import type { QueryInfo } from "./protocol.js";
import { lowerFirst, upperFirst, type Classes, type RemoteObject } from "./remote-class.js";

/** What a load asks for: "values", "format/fill/color", "items/name", as a tree. An empty branch asks for all scalars. */
export type Wanted = Map<string, Wanted>;

export function wantedOf(query: QueryInfo | undefined): Wanted {
  const root: Wanted = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let branch = root;
    for (const part of path.split(/[/.]/)) {
      const name = upperFirst(part);
      const next: Wanted = branch.get(name) ?? new Map<string, Wanted>();
      branch.set(name, next);
      branch = next;
    }
  }
  return root;
}

/** What the library needs to find an object again. */
export function identityOf(classes: Classes, { kind, reference, target }: RemoteObject): Record<string, unknown> {
  const { id } = classes[kind];
  return { ...(reference === null ? {} : { _ReferenceId: reference }), ...(id ? { Id: id(target as never) } : {}) };
}

/** Answers a load. A load without names would fetch everything: the adapter must say what it needs. */
export function answer(classes: Classes, object: RemoteObject, wanted: Wanted): Record<string, unknown> {
  const kind = classes[object.kind];
  if (wanted.size === 0) throw new NotInFake(`load of ${kind.name} without names (it loads everything)`);
  if (kind.items) return answerCollection(classes, object, wanted);
  const reply = identityOf(classes, object);
  for (const [name, branch] of wanted) reply[name] = member(classes, object, name, branch);
  return reply;
}

function answerCollection(classes: Classes, object: RemoteObject, wanted: Wanted): Record<string, unknown> {
  const reply = identityOf(classes, object);
  const kind = classes[object.kind];
  const own = [...wanted].filter(([name]) => kind.properties?.[name]);
  for (const [name, branch] of own) reply[name] = member(classes, object, name, branch);
  // On the wire "items/name" and "name" are the same: all that the collection itself does not have is asked of its items.
  const ofItems: Wanted = new Map([...wanted].flatMap(([name, branch]) => (name === "Items" ? [...branch] : kind.properties?.[name] ? [] : [[name, branch]])));
  if (ofItems.size > 0) reply["_Items"] = kind.items?.(object.target as never).map((item, index) => ({ _Index: index, ...answer(classes, item, ofItems) }));
  return reply;
}

function member(classes: Classes, object: RemoteObject, name: string, branch: Wanted): unknown {
  const { target } = object;
  const kind = classes[object.kind];
  const property = kind.properties?.[name];
  if (property?.get) return property.get(target as never);
  const lead = kind.objects?.[name];
  if (!lead) throw new NotInFake(`${kind.name}.${lowerFirst(name)} to load`);
  const next = lead(target as never);
  return next === null ? null : answer(classes, next, branch);
}
