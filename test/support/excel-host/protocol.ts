/** The messages of Office's "Rich API", as the library sends them (ProcessQuery). */

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 9 } as const;
export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** For each argument, the path of the object that it is; 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface Reply {
  readonly Results: readonly Result[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
}
