import { type Organisation } from '../model';
import { type Turns } from '../turns';
import { type BasisReader } from './basis';
import { collectingChanges, type Difference, differText } from './collect';
import { type Change, type Side } from './comparison';
import { type Sides } from './compareRoles';
import { joinList, lineText } from './fieldTexts';
import { nameRole } from './nameRole';
import { type Pairing } from './pairing';

/** The changes of reporting lines. A basis that only follows its duty to another number is none. */
export function comparingLines(
  { before, after, ends }: Sides,
  pairing: Pairing,
  fields: readonly string[],
  readBasis: BasisReader,
): Turns<readonly Change[]> {
  const differ = (one: number, other: number, field: string): Difference | undefined => {
    const [lineBefore, lineAfter] = [before.lines[one]!, after.lines[other]!];
    if (field === 'reportsTo') {
      const [from, to] = [lineBefore.reportsTo, lineAfter.reportsTo];
      if (ends.before(from) === ends.after(to)) return undefined;
      const [named, namedAfter] = [nameRole(before, from).title, nameRole(after, to).title];
      return { change: 'changed', before: named, after: namedAfter, isWording: false };
    }
    const [from, to] = [lineText(lineBefore, field), lineText(lineAfter, field)];
    if (field !== 'basis') return differText(from, to);
    if (joinList(lineBefore.basis.map(readBasis)) === to) return undefined;
    return { change: 'changed', before: from, after: to, isWording: false };
  };
  return collectingChanges(pairing, {
    what: 'line',
    fields,
    sideBefore: (index, value) => sideOf(before, index, value),
    sideAfter: (index, value) => sideOf(after, index, value),
    nameBefore: (index) => nameRole(before, before.lines[index]!.reportsTo).title,
    nameAfter: (index) => nameRole(after, after.lines[index]!.reportsTo).title,
    differ,
  });
}

function sideOf(organisation: Organisation, index: number, value: string): Side {
  const { source, role, reportsTo, relation } = organisation.lines[index]!;
  const [named, manager] = [nameRole(organisation, role), nameRole(organisation, reportsTo)];
  return { index, source, role: named, number: '', text: '', manager, relation, unit: '', value };
}
