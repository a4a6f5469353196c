import { HostError, NotInFake } from "./host-error.js";
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type Reply, type Request, type Result } from "./protocol.js";
import { answer, identityOf, wantedOf } from "./query.js";
import { lowerFirst, RemoteObject, upperFirst, type Classes } from "./remote-class.js";

/** Fails the action at a place such as "Range.values", once. */
export type Injected = (place: string) => HostError | null;

/**
 * The far end of the wire: walks object paths, does actions in order, and answers. It knows nothing of Excel.
 * As in Excel nothing is undone when an action fails: those before it stay done.
 */
export class Wire {
  private readonly kept = new Map<string, RemoteObject>();
  private keptCount = 0;
  inject: Injected | null = null;

  /** `failed` is told of what is wrong with the fake or with the adapter's use of it, not with Excel. */
  constructor(
    private readonly classes: Classes,
    private readonly root: () => RemoteObject,
    private readonly failed: (problem: Error) => void,
  ) {}

  /** How many objects the library still tracks. */
  get tracked(): number {
    return this.kept.size;
  }

  process({ Actions, ObjectPaths }: Request): Reply {
    const batch = new Batch(this.classes, ObjectPaths, this.root, this.kept, (place) => this.visit(place));
    const results: Result[] = [];
    for (const [index, action] of Actions.entries()) {
      try {
        const value = this.act(action, batch);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (problem) {
        if (!(problem instanceof HostError)) this.failed(problem as Error);
        const error = problem instanceof HostError ? problem : new HostError("ApiNotFound", (problem as Error).message);
        return { Results: results, Error: { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index, HttpStatusCode: 400 } };
      }
    }
    return { Results: results };
  }

  private act(action: Action, batch: Batch): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = batch.resolve(action.ObjectPathId);
    const place = `${object?.kind ?? "null"}.${lowerFirst(action.Name)}`;
    return located(place, () => this.perform(action, object, place, batch));
  }

  /** A member such as "Range.values" is used: here an error is injected. */
  private visit(place: string): void {
    const injected = this.inject?.(place);
    if (!injected) return;
    this.inject = null;
    injected.location = place;
    throw injected;
  }

  private perform(action: Action, object: RemoteObject | null, place: string, batch: Batch): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : identityOf(this.classes, object);
      case ACTION.query: {
        if (object === null) return null;
        const wanted = wantedOf(action.QueryInfo);
        for (const name of wanted.keys()) this.visit(`${object.kind}.${lowerFirst(name)}`);
        return answer(this.classes, object, wanted);
      }
      case ACTION.setProperty:
        this.set(object, action.Name, batch.args(action.ArgumentInfo)[0]);
        return undefined;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, upperFirst(name), value);
        return undefined;
      case ACTION.method:
        return this.call(action, object, place, batch);
      default:
        throw new NotInFake(`actions of type ${action.ActionType}`);
    }
  }

  private set(object: RemoteObject | null, name: string, value: unknown): void {
    if (object === null) throw new HostError("InvalidOperation");
    const kind = this.classes[object.kind];
    const set = kind.properties?.[name]?.set;
    const lead = kind.objects?.[name]?.(object.target as never);
    if (set) {
      this.visit(`${object.kind}.${lowerFirst(name)}`);
      set(object.target as never, value as never);
    } else if (lead && typeof value === "object" && value !== null) {
      for (const [inner, each] of Object.entries(value)) this.set(lead, upperFirst(inner), each);
    } else throw new NotInFake(`${object.kind}.${lowerFirst(name)} to set`);
  }

  private call({ Name, ArgumentInfo }: Action, object: RemoteObject | null, place: string, batch: Batch): unknown {
    const args = batch.args(ArgumentInfo);
    if (Name === "_KeepReference") return this.keep(object);
    if (Name === "_RemoveReference") return this.release(String(args[0]));
    if (object === null) throw new HostError("InvalidOperation");
    const method = this.classes[object.kind].methods?.[Name];
    if (!method) throw new NotInFake(`${place}()`);
    this.visit(place);
    return method(object.target as never, ...(args as never[])) ?? null;
  }

  private release(reference: string): null {
    this.kept.delete(reference);
    return null;
  }

  private keep(object: RemoteObject | null): null {
    if (object && object.reference === null) {
      object.reference = `kept-${++this.keptCount}`;
      this.kept.set(object.reference, object);
    }
    return null;
  }
}

/** Gives an error the place that it came from. */
function located<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (problem) {
    if (problem instanceof HostError && problem.location === "") problem.location = place;
    throw problem;
  }
}

/** The objects that one request speaks of, each found once. */
class Batch {
  private readonly found = new Map<number, RemoteObject | null>();

  constructor(
    private readonly classes: Classes,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: () => RemoteObject,
    private readonly kept: ReadonlyMap<string, RemoteObject>,
    private readonly visit: (place: string) => void,
  ) {}

  resolve(id: number): RemoteObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new Error(`The request speaks of object ${id} and has no path to it.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.resolve(path) : value;
    });
  }

  private follow(path: ObjectPath): RemoteObject | null {
    switch (path.ObjectPathType) {
      case PATH.global: return this.root();
      case PATH.nullObject: return null;
      case PATH.reference: return this.keptAs(path.Name);
      case PATH.newObject: throw new NotInFake(`new ${path.Name}()`);
      default: {
        const parent = this.resolve(path.ParentObjectPathId);
        // What is asked of a null object is a null object.
        return parent === null ? null : this.from(parent, path);
      }
    }
  }

  private keptAs(name: string): RemoteObject {
    const object = this.kept.get(name);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  private from({ kind: name, target }: RemoteObject, path: ObjectPath): RemoteObject | null {
    const kind = this.classes[name];
    const place = `${kind.name}.${path.ObjectPathType === PATH.indexer ? "getItem" : lowerFirst(path.Name)}`;
    const lead = path.ObjectPathType === PATH.property ? kind.objects?.[path.Name] : path.ObjectPathType === PATH.indexer ? kind.item : kind.methods?.[path.Name];
    if (!lead) throw new NotInFake(place);
    this.visit(place);
    const object = located(place, () => (lead as (target: never, ...args: unknown[]) => unknown)(target as never, ...this.args(path.ArgumentInfo)));
    if (object instanceof RemoteObject) return object;
    if (path.ObjectPathType !== PATH.indexer && (path.ObjectPathType === PATH.property || path.Name.endsWith("OrNullObject"))) return null;
    throw new HostError("ItemNotFound", undefined, place);
  }
}
