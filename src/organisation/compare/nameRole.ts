import { type Organisation, type Reference } from '../model';
import { once } from '../once';
import { type NamedRole } from './comparison';
import { indexCodes } from './ends';

const codesOf = once((organisation: Organisation) => indexCodes(organisation));

/** The role that a cell names, as a sentence names it; what the cell says where it names none. */
export function nameRole(organisation: Organisation, { code, written }: Reference): NamedRole {
  const index = code === null ? undefined : codesOf(organisation).get(code);
  if (index === undefined) return { index: null, code: code ?? '', title: written };
  return { index, code: code!, title: organisation.roles[index]!.title };
}
