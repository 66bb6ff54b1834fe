import { catalogue } from '../catalogue/catalogue';
import { type ClassEntry } from '../catalogue/makeCatalogue';
import { workbookTarget } from './events';
import { type Host, type HostClass, HostError, type HostObject } from './hostObject';
import { invalidArgument, itemNotFound, notImplemented } from './objects/errors';
import { ringClasses } from './objects/ringClasses';

type Names = Readonly<{ scalars: Map<string, string>; navigations: Map<string, string> }>;
const namesByClass = new Map<string, Names>();

/** The table by which an object is answered. */
export function classOf(object: HostObject): HostClass<never> {
  return typeof object.type === 'string' ? ringClasses[object.type] : object.type;
}

/** What the catalogue knows of an object's class; a class that it does not know is a fault of the stand-in. */
export function entryOf(object: HostObject): ClassEntry {
  const { name } = classOf(object);
  const entry = catalogue[name];
  if (!entry) throw new Error(`The catalogue has no class ${name}.`);
  return entry;
}

/** By what office.js names the object in later requests: `{ Id }`, `{ _Id }` or `{ _ReferenceId }`, or nothing. */
export function identityOf(object: HostObject, host: Host): Readonly<Record<string, unknown>> {
  const identity = classOf(object).identity?.(object.self as never, host);
  return object.referenceId === undefined
    ? { ...identity }
    : { ...identity, _ReferenceId: object.referenceId };
}

/** The members of a collection in order; the object must be a collection. */
export function itemsOf(object: HostObject, host: Host): readonly HostObject[] {
  const type = classOf(object);
  if (!type.items) throw notImplemented(`${type.name}.items`);
  return type.items(object.self as never, host);
}

/** Whether the stand-in answers this scalar (camelCase). */
export function hasScalar(object: HostObject, name: string): boolean {
  return classOf(object).get?.[name] !== undefined;
}

/** The value of a scalar (camelCase). */
export function readScalar(object: HostObject, name: string, host: Host): unknown {
  const type = classOf(object);
  const get = type.get?.[name];
  if (!get) throw notImplemented(`${type.name}.${name}`);
  return get(object.self as never, host);
}

/** Sets a scalar, given by its name on the wire. */
export function writeScalar(object: HostObject, wire: string, value: unknown, host: Host): void {
  const type = classOf(object);
  const name = namesOf(object).scalars.get(wire) ?? wire;
  const set = type.set?.[name];
  if (!set) throw notImplemented(`${type.name}.${name}`);
  set(object.self as never, value, host);
}

/** The object that a navigation property leads to, given by its name on the wire; null for a null object. */
export function followProperty(object: HostObject, wire: string, host: Host): HostObject | null {
  const type = classOf(object);
  const name = namesOf(object).navigations.get(wire) ?? wire;
  const navigate = type.navigate?.[name];
  if (!navigate) throw notImplemented(`${type.name}.${name}`);
  return navigate(object.self as never, host);
}

/** The member of a collection with this id or name; ItemNotFound where there is none. */
export function findItem(object: HostObject, key: unknown, host: Host): HostObject {
  const type = classOf(object);
  if (!type.find) throw notImplemented(`${type.name}.getItem`);
  const item = type.find(object.self as never, key, host);
  if (!item) throw itemNotFound(`${type.name}.getItem`);
  return item;
}

/**
 * Calls a method by its name on the wire. What a table need not have: registering events (from the catalogue), keeping a
 * reference, and a collection's GetCount, GetItemAt and GetItemOrNullObject.
 */
export function callMethod(
  object: HostObject,
  wire: string,
  values: readonly unknown[],
  host: Host,
): unknown {
  const type = classOf(object);
  const call = type.call?.[wire];
  if (call) return call(object.self as never, values, host);
  if (wire === '_KeepReference') {
    keepReference(object, host);
    return null;
  }
  if (registerEvent(object, wire, host)) return null;
  if (type.items && wire === 'GetCount') return itemsOf(object, host).length;
  if (type.items && wire === 'GetItemAt') return itemAt(object, values[0], host);
  if (type.find && wire === 'GetItemOrNullObject') {
    return type.find(object.self as never, values[0], host) ?? null;
  }
  throw notImplemented(`${type.name}.${lowerFirst(wire)}`);
}

function itemAt(object: HostObject, index: unknown, host: Host): HostObject {
  const item = typeof index === 'number' ? itemsOf(object, host)[index] : undefined;
  if (!item) throw invalidArgument(`${classOf(object).name}.getItemAt`);
  return item;
}

let lastReference = 0;

function keepReference(object: HostObject, host: Host): void {
  if (object.referenceId !== undefined) return;
  lastReference += 1;
  object.referenceId = `r${lastReference}`;
  host.references.set(object.referenceId, object);
}

function registerEvent(object: HostObject, wire: string, host: Host): boolean {
  const events = Object.values(entryOf(object).events);
  const event = events.find(({ register, unregister }) => wire === register || wire === unregister);
  if (!event) return false;
  const target = event.target === 'workbook' ? workbookTarget : identityOf(object, host)['Id'];
  if (typeof target !== 'string') {
    throw new HostError(
      'GeneralException',
      `${classOf(object).name} has no id to register an event for.`,
      wire,
    );
  }
  host.registerEvent(event.type, target, wire === event.register);
  return true;
}

function namesOf(object: HostObject): Names {
  const { name } = classOf(object);
  const known = namesByClass.get(name);
  if (known) return known;
  const { scalars, navigations } = entryOf(object);
  const names = { scalars: byWire(scalars), navigations: byWire(navigations) };
  namesByClass.set(name, names);
  return names;
}

function byWire(entries: Readonly<Record<string, Readonly<{ wire: string }>>>): Map<string, string> {
  return new Map(Object.entries(entries).map(([name, { wire }]) => [wire, name]));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
