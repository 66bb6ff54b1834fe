import { type Host, type HostObject } from './hostObject';
import { classOf, entryOf, followProperty, hasScalar, identityOf, itemsOf, readScalar } from './members';
import { invalidArgument } from './objects/errors';
import { type QueryInfo } from './wire';

/** Names to load, by level: `shapes/name` is `{ shapes: { name: {} } }`. Keys in lower case. */
type Wanted = Map<string, Wanted>;
type Values = Record<string, unknown>;

/**
 * Answers load(): the values of the selected properties under their names on the wire, those of a collection's members
 * in `_Items`. Nothing selected means every scalar that the stand-in knows; a property that it does not know must not be
 * passed over in silence once it is named.
 */
export function answerQuery(object: HostObject, query: QueryInfo, host: Host): Values {
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = wanted;
    for (const name of path.toLowerCase().split(/[/.]/)) {
      const next = level.get(name) ?? new Map<string, Wanted>();
      level.set(name, next);
      level = next;
    }
  }
  const values = readObject(object, wanted, host);
  const items = values['_Items'];
  if (Array.isArray(items) && (query.Skip !== undefined || query.Top !== undefined)) {
    const first = query.Skip ?? 0;
    values['_Items'] = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  }
  return values;
}

function readObject(object: HostObject, wanted: Wanted, host: Host): Values {
  const entry = entryOf(object);
  if (!entry.isCollection) return readMembers(object, wanted, host, true);
  const own = new Map([...wanted].filter(([name]) => isAll(name) || isScalar(object, name)));
  const ofItems = new Map([...wanted].filter(([name]) => isAll(name) || !own.has(name)));
  const items = itemsOf(object, host).map((item, index): Values => {
    // Only the collection's own scalars were asked for: the members are listed, but not read.
    const values =
      wanted.size > 0 && ofItems.size === 0 ? identityOf(item, host) : readObject(item, ofItems, host);
    return { ...values, _Index: index };
  });
  return { ...readMembers(object, own, host, wanted.size === 0), _Items: items };
}

function readMembers(object: HostObject, wanted: Wanted, host: Host, allIfEmpty: boolean): Values {
  const { scalars, navigations } = entryOf(object);
  const values: Values = { ...identityOf(object, host) };
  const all = (wanted.size === 0 && allIfEmpty) || [...wanted.keys()].some(isAll);
  const open = new Set([...wanted.keys()].filter((name) => !isAll(name) && name !== '$none'));
  for (const [name, { wire }] of Object.entries(scalars)) {
    const named = open.delete(name.toLowerCase());
    if (named || (all && hasScalar(object, name))) values[wire] = readScalar(object, name, host) ?? null;
  }
  for (const [name, { wire }] of Object.entries(navigations)) {
    if (!open.delete(name.toLowerCase())) continue;
    const target = followProperty(object, wire, host);
    values[wire] =
      target && readObject(target, wanted.get(name.toLowerCase()) ?? new Map<string, Wanted>(), host);
  }
  const [unknown] = open;
  if (unknown !== undefined) throw invalidArgument(`${classOf(object).name}.${unknown}`);
  return values;
}

function isScalar(object: HostObject, name: string): boolean {
  return Object.keys(entryOf(object).scalars).some((scalar) => scalar.toLowerCase() === name);
}

function isAll(name: string): boolean {
  return name === '*' || name === '$all';
}
