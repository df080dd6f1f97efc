/**
 * The messages by which Microsoft's client asks Excel for things, as far as the calls of this add-in make it send
 * them. The names are the client's own; how they were found is told in docs/decisions/0010-a-second-judge.md.
 */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Set in a request that may wait until nobody is typing into a cell. */
export const DELAY_FOR_CELL_EDIT = 64;

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** For each argument that is an object of Excel the number of its path, and 0 for the others. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
};

export type Batch = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type Request = {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Batch };
};

export type Result = { readonly ActionId: number; readonly Value: unknown };

export type Failure = {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
  readonly Location: string;
};

export type Answer = { readonly Results: readonly Result[]; readonly Error?: Failure };
