import { type Organisation } from '../model';
import { type Turns } from '../turns';
import { collectingChanges, differText } from './collect';
import { type Change, type Side } from './comparison';
import { type Sides } from './compareRoles';
import { unitText } from './fieldTexts';
import { type Pairing } from './pairing';

/** The changes of units. */
export function comparingUnits(
  { before, after }: Sides,
  pairing: Pairing,
  fields: readonly string[],
): Turns<readonly Change[]> {
  return collectingChanges(pairing, {
    what: 'unit',
    fields,
    sideBefore: (index, value) => sideOf(before, index, value),
    sideAfter: (index, value) => sideOf(after, index, value),
    nameBefore: (index) => before.units[index]!.name,
    nameAfter: (index) => after.units[index]!.name,
    differ: (one, other, field) =>
      differText(unitText(before.units[one]!, field), unitText(after.units[other]!, field)),
  });
}

function sideOf({ units }: Organisation, index: number, value: string): Side {
  const { source, name } = units[index]!;
  return {
    index,
    source,
    role: null,
    number: '',
    text: '',
    manager: null,
    relation: null,
    unit: name,
    value,
  };
}
