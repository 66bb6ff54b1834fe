import { foldCode } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { RowSet } from '../organisation/rowMap';
import { type Structure } from '../organisation/structure';

/**
 * Indexes of the roles whose missing or wrong manager another rule explains: those without a code or with another
 * role's (data/required, data/unique-code), with a line to a role that is not there (data/known-role, data/required),
 * to an abolished one (structure/abolished) or to themselves (structure/no-self-report), whose manager's cell holds an
 * error (data/cell-error), and those in a ring (structure/no-cycle).
 */
export function findExplained(organisation: Organisation, structure: Structure): ReadonlySet<number> {
  const { roles, lines } = organisation;
  const explained = new Set(structure.rings.flat());
  const bearer = new Map<string, number>();
  roles.forEach(({ code }, index) => {
    if (structure.representative[index] !== index) return;
    const first = bearer.get(foldCode(code));
    if (code === '') explained.add(index);
    else if (first === undefined) bearer.set(foldCode(code), index);
    else explained.add(first).add(index);
  });
  lines.forEach(({ relation }, index) => {
    const { role, manager } = structure.ends[index]!;
    if (relation !== 'administrative' || role === -1) return;
    if (manager === -1 || manager === role || roles[manager]!.status === 'abolished') explained.add(role);
  });
  const broken = new RowSet(
    organisation.oddities
      .filter(({ problem, field }) => problem === 'cell-error' && field === 'reportsTo')
      .map(({ source }) => source),
  );
  roles.forEach(({ source }, index) => {
    if (broken.has(source)) explained.add(structure.representative[index]!);
  });
  return explained;
}
