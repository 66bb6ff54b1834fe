import { harmlessMethod } from './changes';
import { type Host, HostError, HostObject } from './hostObject';
import { callMethod, classOf, findItem, followProperty, identityOf, writeScalar } from './members';
import { accessDenied, itemNotFound, notImplemented } from './objects/errors';
import { internalService } from './objects/internalService';
import { answerQuery } from './query';
import {
  type ArgumentInfo,
  actionType,
  pathType,
  type WireAction,
  type WireReply,
  type WireRequest,
} from './wire';

/** Objects of the running request by path id; null for a null object. */
export type LiveObjects = Map<number, HostObject | null>;

type Batch = Readonly<{ request: WireRequest; host: Host; live: LiveObjects }>;

/**
 * Executes the actions of a request in order. The first failure ends it; what came before stays done, as in Excel.
 * `live` receives the objects of the request: a path that stands for a method call is executed once and kept there.
 * `onAction` is called before each action and after the last; a HostError that it throws fails the request there.
 */
export async function executeBatch(
  request: WireRequest,
  host: Host,
  live: LiveObjects,
  onAction?: (index: number, actions: number) => void,
): Promise<WireReply> {
  const reply: WireReply = { Results: [], TraceIds: [] };
  const batch = { request, host, live };
  const actions = request.Actions.length;
  for (const [index, action] of request.Actions.entries()) {
    try {
      onAction?.(index, actions);
      if (action.ActionType === actionType.trace) reply.TraceIds.push(action.Id);
      reply.Results.push({ ActionId: action.Id, Value: await perform(batch, action) });
    } catch (error) {
      reply.Error = replyError(error, index);
      return reply;
    }
  }
  // Outside of any action's care: here the request fails as a whole, with everything done.
  onAction?.(actions, actions);
  return reply;
}

function replyError(error: unknown, index: number): NonNullable<WireReply['Error']> {
  if (!(error instanceof HostError)) throw error;
  const { code: Code, message: Message, location: Location, status: HttpStatusCode } = error;
  return { Code, Message, Location, ActionIndex: index, HttpStatusCode };
}

async function perform(batch: Batch, action: WireAction): Promise<unknown> {
  const { host } = batch;
  if (action.ActionType === actionType.trace) return null;
  const object = resolve(batch, action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object && identityOf(object, host);
    case actionType.query:
      return object && answerQuery(object, action.QueryInfo ?? {}, host);
    case actionType.method: {
      if (!object) return null;
      const name = action.Name ?? '';
      requireEditable(host, object, name);
      const result = await callMethod(object, name, argumentsOf(batch, action.ArgumentInfo), host);
      return result instanceof HostObject ? identityOf(result, host) : (result ?? null);
    }
    case actionType.setProperty: {
      const name = action.Name ?? '';
      if (!object) throw itemNotFound(name);
      requireEditable(host, object, `Set ${name}`);
      writeScalar(object, name, argumentsOf(batch, action.ArgumentInfo)[0], host);
      return null;
    }
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

function requireEditable(host: Host, object: HostObject, name: string): void {
  const { name: className } = classOf(object);
  if (!host.workbook.readOnly || harmlessMethod.test(name)) return;
  if (className === 'Runtime' || className === 'Application') return;
  throw accessDenied(`${className}.${name}`);
}

function resolve(batch: Batch, id: number): HostObject | null {
  const known = batch.live.get(id);
  if (known !== undefined) return known;
  const object = follow(batch, id);
  batch.live.set(id, object);
  return object;
}

function follow(batch: Batch, id: number): HostObject | null {
  const { host } = batch;
  const path = batch.request.ObjectPaths[String(id)];
  if (!path) throw new HostError('InvalidObjectPath', `No object path ${id} in the request.`, '');
  const { Name: name } = path;
  if (path.ObjectPathType === pathType.globalObject) return host.workbookObject;
  if (path.ObjectPathType === pathType.nullObject) return null;
  if (path.ObjectPathType === pathType.newObject) return newObject(name);
  if (path.ObjectPathType === pathType.reference) {
    const kept = host.references.get(name);
    if (kept) return kept;
    throw new HostError('InvalidReference', 'This reference is not valid for the current operation.', name);
  }
  const parent = path.ParentObjectPathId === undefined ? null : resolve(batch, path.ParentObjectPathId);
  if (!parent) return null;
  switch (path.ObjectPathType) {
    case pathType.property:
      return followProperty(parent, name, host);
    case pathType.indexer:
      return findItem(parent, argumentsOf(batch, path.ArgumentInfo)[0], host);
    case pathType.method: {
      requireEditable(host, parent, name);
      const result = callMethod(parent, name, argumentsOf(batch, path.ArgumentInfo), host);
      if (result === null || result instanceof HostObject) return result;
      throw notImplemented(`${classOf(parent).name}.${name} as an object`);
    }
    default:
      throw notImplemented(`object path type ${path.ObjectPathType}`);
  }
}

function newObject(name: string): HostObject {
  if (name === 'Microsoft.InternalService.AddinInternalService') return internalService();
  throw notImplemented(name);
}

function argumentsOf(batch: Batch, info: ArgumentInfo = {}): readonly unknown[] {
  const paths = info.ReferencedObjectPathIds ?? [];
  return (info.Arguments ?? []).map((value, index) => argumentOf(batch, value, paths[index]));
}

/** An argument with its objects in place: named beside it, or inside it as `{ _ObjectPathId }`. */
function argumentOf(batch: Batch, value: unknown, path: unknown): unknown {
  if (typeof path === 'number' && path !== 0) return resolve(batch, path);
  if (Array.isArray(value)) {
    const paths: readonly unknown[] = Array.isArray(path) ? path : [];
    return value.map((part, index) => argumentOf(batch, part, paths[index]));
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('_ObjectPathId' in value) return resolve(batch, Number(value._ObjectPathId));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, argumentOf(batch, part, undefined)]),
  );
}
