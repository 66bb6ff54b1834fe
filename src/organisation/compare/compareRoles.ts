import { foldCode } from '../fold';
import { type Organisation } from '../model';
import { type Turns } from '../turns';
import { collectingChanges, type Difference, differText } from './collect';
import { type Change, type NamedRole, type Side } from './comparison';
import { type EndKeys } from './ends';
import { roleText } from './fieldTexts';
import { type Pairing } from './pairing';

/** The two organisations and how the roles that cells name are told to be the same. */
export type Sides = Readonly<{ before: Organisation; after: Organisation; ends: EndKeys }>;

/** The changes of roles; another number is a move. */
export function comparingRoles(
  { before, after }: Sides,
  pairing: Pairing,
  fields: readonly string[],
): Turns<readonly Change[]> {
  return collectingChanges(pairing, {
    what: 'role',
    fields,
    sideBefore: (index, value) => sideOf(before, index, value),
    sideAfter: (index, value) => sideOf(after, index, value),
    nameBefore: (index) => before.roles[index]!.title,
    nameAfter: (index) => after.roles[index]!.title,
    differ: (one, other, field) =>
      differ(field, roleText(before.roles[one]!, field), roleText(after.roles[other]!, field)),
  });
}

function differ(field: string, before: string, after: string): Difference | undefined {
  if (field !== 'code') return differText(before, after);
  if (before === after) return undefined;
  const isWording = foldCode(before) === foldCode(after);
  return { change: isWording ? 'changed' : 'moved', before, after, isWording };
}

function sideOf(organisation: Organisation, index: number, value: string): Side {
  const role = organisation.roles[index]!;
  const named: NamedRole = { index, code: role.code, title: role.title };
  return {
    index,
    source: role.source,
    role: named,
    number: '',
    text: '',
    manager: null,
    relation: null,
    unit: '',
    value,
  };
}
