import { type Reference } from './model';
import { indexRoleNames, rolesNamed } from './names';

/** Turns what a cell calls a role into a reference. */
export type Referrer = (written: string) => Reference;

/** A referrer to the given roles. Names repeat in every row of a role's duties, so each is looked up once. */
export function makeReferrer(roles: Parameters<typeof indexRoleNames>[0]): Referrer {
  const names = indexRoleNames(roles);
  const known = new Map<string, Reference>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const codes = rolesNamed(names, written);
    const reference = { written, code: codes.length === 1 ? codes[0]! : null };
    known.set(written, reference);
    return reference;
  };
}
