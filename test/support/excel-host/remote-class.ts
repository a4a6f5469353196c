import { HostError } from "./host-error.js";
import type { Targets } from "./targets.js";

/** A scalar property; without `set` it can only be read. */
export interface RemoteProperty<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: never) => void;
}

/** What the fake knows of one class of Excel's API. Names are those of the wire: capitals first. */
export interface RemoteClass<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, RemoteProperty<T>>>;
  /** Properties that lead to another object; null is Excel's null object. */
  readonly objects?: Readonly<Record<string, (target: T) => RemoteObject | null>>;
  /** Methods: a value, an object, or null for Excel's null object. */
  readonly methods?: Readonly<Record<string, (target: T, ...args: never[]) => unknown>>;
  readonly items?: (target: T) => readonly RemoteObject[];
  /** The item of a key or an index, for a collection. */
  readonly item?: (target: T, key: never) => RemoteObject | null;
  /** What the library finds an item of a collection again by. */
  readonly id?: (target: T) => string;
}

/** A thing in the fake, seen as an object of a class. */
export class RemoteObject {
  /** Set when the library tracks it. */
  reference: string | null = null;

  constructor(
    readonly kind: keyof Targets,
    readonly target: unknown,
  ) {}
}

export function remote<Name extends keyof Targets>(kind: Name, target: Targets[Name]): RemoteObject {
  return new RemoteObject(kind, target);
}

/** The classes by name. */
export type Classes = Readonly<Record<keyof Targets, RemoteClass<never>>>;

/** The thing behind an argument that is an object. */
export function targetOf<T>(argument: unknown): T {
  if (!(argument instanceof RemoteObject)) throw new HostError("InvalidArgument");
  return argument.target as T;
}

export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
