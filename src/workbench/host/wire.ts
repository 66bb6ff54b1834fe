/*
 * The request and the reply that office.js and Excel exchange (read in office.js: it builds the one and takes the other apart).
 * Names of members are spelt as on the wire, `GetRange`, except in Select and Expand, which keep the caller's spelling.
 */

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const pathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** `ReferencedObjectPathIds` runs beside the arguments: what is not 0 there is the id of an object path. */
export type ArgumentInfo = Readonly<{
  Arguments?: readonly unknown[];
  ReferencedObjectPathIds?: readonly unknown[];
}>;

export type WireAction = Readonly<{
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}>;

export type QueryInfo = Readonly<{
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}>;

export type WirePath = Readonly<{
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}>;

export type WireRequest = Readonly<{
  Actions: readonly WireAction[];
  ObjectPaths: Readonly<Record<string, WirePath>>;
}>;

export type WireError = Readonly<{
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}>;

export type WireReply = {
  Results: { ActionId: number; Value: unknown }[];
  /** Ids of the trace actions that were reached: older event handlers are registered by them. */
  TraceIds: number[];
  Error?: WireError;
};
