import { type Organisation } from '../model';
import { type Turns } from '../turns';
import { collectingChanges, type Difference, differText } from './collect';
import { type Change, type Side } from './comparison';
import { type Sides } from './compareRoles';
import { dutyText } from './fieldTexts';
import { nameRole } from './nameRole';
import { type Pairing } from './pairing';

/** The changes of duties; another number or another role is a move. */
export function comparingDuties(
  { before, after, ends }: Sides,
  pairing: Pairing,
  fields: readonly string[],
): Turns<readonly Change[]> {
  const differ = (one: number, other: number, field: string): Difference | undefined => {
    const [dutyBefore, dutyAfter] = [before.duties[one]!, after.duties[other]!];
    if (field === 'role') {
      if (ends.before(dutyBefore.role) === ends.after(dutyAfter.role)) return undefined;
      const [from, to] = [nameRole(before, dutyBefore.role).title, nameRole(after, dutyAfter.role).title];
      return { change: 'moved', before: from, after: to, isWording: false };
    }
    const found = differText(dutyText(dutyBefore, field), dutyText(dutyAfter, field));
    return found && field === 'number' ? { ...found, change: 'moved', isWording: false } : found;
  };
  return collectingChanges(pairing, {
    what: 'duty',
    fields,
    sideBefore: (index, value) => sideOf(before, index, value),
    sideAfter: (index, value) => sideOf(after, index, value),
    nameBefore: (index) => before.duties[index]!.text,
    nameAfter: (index) => after.duties[index]!.text,
    differ,
  });
}

function sideOf(organisation: Organisation, index: number, value: string): Side {
  const { source, role, number, text } = organisation.duties[index]!;
  const named = nameRole(organisation, role);
  return { index, source, role: named, number, text, manager: null, relation: null, unit: '', value };
}
